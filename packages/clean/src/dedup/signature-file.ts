import { createHash } from "node:crypto";
import { z } from "zod";
import { hashOf, mix } from "../duplicates/hash.ts";
import type { Preference } from "./preferences.ts";
import type { FileKind } from "./section-file.ts";
import type { Sketch } from "./sketch.ts";

/** A file of signatures: the documents of one shard. */
export const signatureFile: FileKind = {
  magic: "ESPSIGN1",
  name: "file of signatures",
  remedy: "Sign its documents again with `espalier dedup sign`.",
};

/** The sections of a file of signatures. */
export const signatureSections = { tokens: 0, documents: 1, ids: 2, about: 3, keys: 4 } as const;

/** What a file of documents was when it was signed. */
const signedFile = z.object({ path: z.string(), bytes: z.number(), documents: z.number() });
export type SignedFile = z.infer<typeof signedFile>;

/** What a file of signatures says of itself. */
export const aboutSignatures = z.object({
  /** This shard from 0, and how many there are. */
  shard: z.object({ index: z.number(), count: z.number() }),
  method: z.enum(["confirmed", "datatrove"]),
  files: z.array(signedFile),
});
export type AboutSignatures = z.infer<typeof aboutSignatures>;

/** 32-bit words of the record of a document: see {@link documentRecord}. */
export const recordWords = 10;
export const recordBytes = 4 * recordWords;

/** Places in a record. Where its tokens and its id begin follows from the records before it. */
export const field = {
  idHash: 0,
  /** In bytes of UTF-8. */
  idLength: 1,
  tokens: 2,
  tokenHash: 3,
  /** Place of the source × 2, and 1 where it looks like a copy. */
  place: 4,
  /** The bits of a 32-bit float. */
  quality: 5,
  version: 6,
  published: 7,
  figures: 8,
  words: 9,
} as const;

const floats = new Float32Array(1);
const bits = new Uint32Array(floats.buffer);

/** The record of a document; of one that cannot be compared, or of a line that is no document, without a sketch. */
export function documentRecord(id: string, sketch: Sketch | undefined): Uint32Array {
  const record = new Uint32Array(recordWords);
  record[field.idHash] = idHashOf(id);
  record[field.idLength] = Buffer.byteLength(id);
  if (sketch === undefined) return record;
  const { tokens, preference } = sketch;
  record[field.tokens] = tokens.length;
  record[field.tokenHash] = tokenHashOf(tokens);
  record[field.place] = 2 * preference.source + Number(preference.copy);
  floats[0] = preference.quality;
  record[field.quality] = bits[0] as number;
  record[field.version] = preference.version;
  record[field.published] = preference.published;
  record[field.figures] = preference.figures;
  record[field.words] = preference.words;
  return record;
}

/** The preference that a record holds. */
export function preferenceIn(words: Uint32Array, at: number): Preference {
  const place = words[at + field.place] as number;
  bits[0] = words[at + field.quality] as number;
  return {
    source: place >>> 1,
    copy: (place & 1) === 1,
    quality: floats[0] as number,
    version: words[at + field.version] as number,
    published: words[at + field.published] as number,
    figures: words[at + field.figures] as number,
    words: words[at + field.words] as number,
  };
}

/** What must be the same in all runs that are compared. */
export function parametersHash(parameters: object): Uint8Array {
  return createHash("sha256").update(JSON.stringify(parameters)).digest();
}

/** Never 0, which stands for a line that is no document. */
export function idHashOf(id: string): number {
  return id === "" ? 0 : hashOf(id) || 1;
}

/** A checksum: a token that is damaged on disk is seen before it decides anything. */
export function tokenHashOf(tokens: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < tokens.length; at += 1) hash = Math.imul(hash ^ (tokens[at] as number), 0x01000193) ^ (hash >>> 15);
  return mix(hash ^ tokens.length);
}

/** The bytes of a list of numbers. */
export function bytesOf(values: Uint32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
