import type { Document } from "@espalier/core";
import { bandKeys, bands } from "../duplicates/band-keys.ts";
import { type DatatroveTokens, datatroveBands, datatroveKeys, datatroveSignature } from "../duplicates/datatrove/datatrove-signature.ts";
import { hashOf } from "../duplicates/hash.ts";
import { saltOf } from "../duplicates/salt-of.ts";
import { shinglesOf } from "../duplicates/shingles.ts";
import { figureBit, tokensOf } from "../duplicates/tokens.ts";
import { type Preference, preferenceOf } from "./preferences.ts";

/** All that is needed of a document to find and confirm its duplicates. */
export interface Sketch {
  /** High and low half of each key. */
  readonly keys: Uint32Array;
  /** Empty where nothing is confirmed. */
  readonly tokens: Uint32Array;
  readonly preference: Preference;
}

/** How documents are sketched. Two sketches can be compared only if they were made in the same way. */
export interface SketchOptions {
  readonly method: "confirmed" | "datatrove";
  /** Prefixes of sources, the most preferred first. */
  readonly sources: readonly string[];
  /** Whether documents that hold at different times stay apart. */
  readonly keepVersions: boolean;
  /** How datatrove's signature cuts a text. */
  readonly tokens?: DatatroveTokens | undefined;
}

/** What must be the same for two sketches to be compared. */
export function sketchParameters({ method, sources, keepVersions, tokens }: SketchOptions): object {
  return { method, bands: method === "confirmed" ? bands : datatroveBands, sources, keepVersions, tokens };
}

/** Sketches a document; undefined where its text is too short to be compared. */
export function sketchOf(document: Document, options: SketchOptions): Sketch | undefined {
  if (options.method === "datatrove") return datatroveSketch(document, options);
  const { sources, keepVersions } = options;
  const tokens = tokensOf(document.text);
  const shingles = shinglesOf(tokens);
  if (shingles.length === 0) return undefined;
  let figures = 0;
  for (const token of tokens) figures += token & figureBit;
  return {
    keys: bandKeys(shingles, hashOf(saltOf(document.metadata, keepVersions))),
    tokens,
    preference: { ...preferenceOf(document, sources), figures, words: tokens.length },
  };
}

/** datatrove confirms nothing and keeps any one of a group; here a better source, quality or version decides, then the order. */
function datatroveSketch(document: Document, { sources, keepVersions, tokens }: SketchOptions): Sketch | undefined {
  const signature = datatroveSignature(document.text, { tokens });
  if (signature === undefined) return undefined;
  const { source, quality, version } = preferenceOf(document, sources);
  return {
    keys: datatroveKeys(signature, hashOf(saltOf(document.metadata, keepVersions))),
    tokens: new Uint32Array(0),
    preference: { source, quality, version, copy: false, published: 0, figures: 0, words: 0 },
  };
}
