import type { CorpusStep, Observed } from "@espalier/core";
import { z } from "zod";
import { type Candidates, createCandidateCollector } from "../dedup/collect-candidates.ts";
import { createPreferences, mostSources, type Preference, type Preferences } from "../dedup/preferences.ts";
import { resolveDuplicates } from "../dedup/resolve-duplicates.ts";
import { type SketchOptions, sketchOf } from "../dedup/sketch.ts";
import { createKeySorter } from "../dedup/sort-keys.ts";
import { thresholdOptions } from "../dedup/thresholds.ts";
import { createTokenStore, type TokenStore } from "../dedup/token-store.ts";

/** Options of the step `drop-near-duplicates`. */
export const dropNearDuplicatesOptions = z.strictObject({
  ...thresholdOptions,
  /** Whether documents that hold at different times (`validFrom`, `validTo`, `supersedes`) both stay; else the latest does. */
  keepVersions: z.boolean().default(true),
  /** Beginnings of sources, the most trusted first: of two documents that say the same, the one from the earlier of them stays. */
  sources: z.array(z.string()).max(mostSources).default([]),
});

/** Options of the step with their defaults filled in. */
export type DropNearDuplicatesOptions = z.infer<typeof dropNearDuplicatesOptions>;

interface Observation {
  /** Base64 of the keys of the signature. */
  readonly keys: string;
  /** Base64 of the tokens. */
  readonly tokens: string;
  readonly preference: Preference;
}

/** Why a document goes: the one that stays for it. All documents that go for the same one are its cluster. */
interface Duplicate {
  readonly survivor: string;
  readonly overlap: number | undefined;
}

/** How much is held in memory at a time; less takes more passes over temporary files and gives the same result. */
export interface NearDuplicateLimits {
  readonly mostRecords?: number;
}

/**
 * Drops documents that say what a fuller one says: candidates by MinHash over words of both languages, each pair confirmed
 * by its real overlap and by its figures and names. The survivor is the one from the most trusted source, then the one that does
 * not look like a copy, then the one of better quality (`metadata.quality`), then the later version, then the one with more
 * figures, with more words, published later, and the earlier one in the corpus; it is named in the reason, and stands for the cluster.
 * Documents with other access rights or another time of validity are never compared.
 *
 * Threshold: 0.7, as BigCode's and Data-Juicer's near-deduplication; or nine tenths of it stand in a text of at most twice its
 * length (an excerpt, or the version before a paragraph was added).
 *
 * Memory: about 50 MiB and, for a document that shares a key with another one, some 100 bytes. Keys and texts wait on disk.
 */
export function dropNearDuplicates(
  options: DropNearDuplicatesOptions,
  limits: NearDuplicateLimits = {},
): CorpusStep<Observation, ReadonlyMap<string, Duplicate>> {
  const sketch: SketchOptions = { method: "confirmed", sources: options.sources, keepVersions: options.keepVersions };
  return {
    name: "drop-near-duplicates",
    observe(document) {
      const sketched = sketchOf(document, sketch);
      if (sketched === undefined) return undefined;
      return { keys: toBase64(sketched.keys), tokens: toBase64(sketched.tokens), preference: sketched.preference };
    },
    async conclude(observations) {
      const candidates = await findCandidates(observations, limits);
      const { ids, preferences, texts } = await holdCandidates(observations, candidates);
      try {
        const { survivorOf, overlapOf } = await resolveDuplicates({ candidates, preferences, tokensOf: texts.get, thresholds: options });
        const duplicates = new Map<string, Duplicate>();
        ids.forEach((id, candidate) => {
          const survivor = ids[survivorOf(candidate)];
          if (survivor !== undefined) duplicates.set(id, { survivor, overlap: overlapOf(candidate) });
        });
        return duplicates;
      } finally {
        texts.close();
      }
    },
    judge({ id }, duplicates) {
      const duplicate = duplicates.get(id);
      if (duplicate === undefined) return { keep: true };
      const { survivor, overlap } = duplicate;
      const reason = `near-duplicate: says the same as ${survivor}`;
      return overlap === undefined ? { keep: false, reason } : { keep: false, reason, measured: overlap, threshold: options.minOverlap };
    },
  };
}

async function findCandidates(observations: AsyncIterable<Observed<Observation>>, limits: NearDuplicateLimits): Promise<Candidates> {
  const sorter = createKeySorter(limits);
  try {
    let count = 0;
    for await (const { observation } of observations) {
      sorter.add(count, fromBase64(observation.keys));
      count += 1;
    }
    const collector = createCandidateCollector();
    await sorter.visit(collector.visit);
    return collector.finish();
  } finally {
    sorter.close();
  }
}

interface HeldCandidates {
  readonly ids: readonly string[];
  readonly preferences: Preferences;
  readonly texts: TokenStore;
}

async function holdCandidates(observations: AsyncIterable<Observed<Observation>>, candidates: Candidates): Promise<HeldCandidates> {
  const ids: string[] = [];
  const preferences = createPreferences(candidates.count);
  const texts = createTokenStore(candidates.count);
  let at = 0;
  for await (const { id, observation } of observations) {
    if (candidates.count > ids.length && candidates.documentOf(ids.length) === at) {
      preferences.set(ids.length, observation.preference, false);
      texts.add(fromBase64(observation.tokens));
      ids.push(id);
    }
    at += 1;
  }
  return { ids, preferences, texts };
}

function toBase64(values: Uint32Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString("base64");
}

function fromBase64(text: string): Uint32Array {
  const buffer = Buffer.from(text, "base64");
  // The buffer may lie anywhere in a larger one; a list of 32-bit numbers must not.
  if (buffer.byteOffset % 4 === 0) return new Uint32Array(buffer.buffer, buffer.byteOffset, buffer.byteLength >> 2);
  return new Uint32Array(Uint8Array.from(buffer).buffer);
}
