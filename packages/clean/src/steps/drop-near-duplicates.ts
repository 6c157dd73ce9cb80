import type { CorpusStep, Observed } from "@espalier/core";
import { z } from "zod";
import { type Candidates, createCandidateCollector } from "../dedup/collect-candidates.ts";
import { type DuplicateOf, duplicateReason } from "../dedup/duplicate-reason.ts";
import { holdSignedCandidates } from "../dedup/hold-candidates.ts";
import { mergeKeyRuns } from "../dedup/merge-key-runs.ts";
import { checkParameters, openSignatures, type Signatures } from "../dedup/open-signatures.ts";
import { createPreferences, mostSources, type Preference, type Preferences } from "../dedup/preferences.ts";
import { resolveDuplicates, type Thresholds } from "../dedup/resolve-duplicates.ts";
import { parametersHash } from "../dedup/signature-file.ts";
import { type SketchOptions, sketchOf, sketchParameters } from "../dedup/sketch.ts";
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
  /** Folders of signatures of earlier runs (`espalier dedup sign`): a document that says what one of theirs does goes, too. */
  against: z.array(z.string()).default([]),
  /** The way of another tool: 14 × 8 MinHash bit for bit, whole groups taken without comparing texts. */
  compatible: z.enum(["datatrove-0.10"]).optional(),
  /** How the compatible way cuts a text; Chinese has no blanks and needs `characters` or `words`. */
  tokens: z.enum(["whitespace", "characters", "words"]).optional(),
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
 * With `compatible`, keys and groups are those of datatrove 0.10: texts are not compared, and figures do not keep two apart.
 *
 * Memory: about 50 MiB and, for a document that shares a key with another one, some 100 bytes. Keys and texts wait on disk.
 */
export function dropNearDuplicates(
  options: DropNearDuplicatesOptions,
  limits: NearDuplicateLimits = {},
): CorpusStep<Observation, ReadonlyMap<string, DuplicateOf>> {
  const sketch = sketchOptions(options);
  return {
    name: "drop-near-duplicates",
    observe(document) {
      const sketched = sketchOf(document, sketch);
      if (sketched === undefined) return undefined;
      return { keys: toBase64(sketched.keys), tokens: toBase64(sketched.tokens), preference: sketched.preference };
    },
    async conclude(observations) {
      const earlier = openEarlier(options.against, sketch);
      try {
        return await findDuplicates(observations, earlier, { thresholds: options, limits, confirm: sketch.method === "confirmed" });
      } finally {
        for (const folder of earlier) folder.close();
      }
    },
    judge({ id }, duplicates) {
      const duplicate = duplicates.get(id);
      if (duplicate === undefined) return { keep: true };
      const { overlap } = duplicate;
      const reason = duplicateReason(duplicate);
      return overlap === undefined ? { keep: false, reason } : { keep: false, reason, measured: overlap, threshold: options.minOverlap };
    },
  };
}

function sketchOptions({ compatible, tokens, sources, keepVersions }: DropNearDuplicatesOptions): SketchOptions {
  if (compatible === undefined) return { method: "confirmed", sources, keepVersions };
  return { method: "datatrove", sources, keepVersions, tokens: tokens ?? "whitespace" };
}

function openEarlier(folders: readonly string[], sketch: SketchOptions): Signatures[] {
  const opened: Signatures[] = [];
  const parameters = Buffer.from(parametersHash(sketchParameters(sketch))).toString("hex");
  try {
    for (const folder of folders) {
      const signatures = openSignatures(folder);
      opened.push(signatures);
      checkParameters(signatures, parameters, "the step drop-near-duplicates compares");
    }
    return opened;
  } catch (error) {
    for (const folder of opened) folder.close();
    throw error;
  }
}

interface Ways {
  readonly thresholds: Thresholds;
  readonly limits: NearDuplicateLimits;
  readonly confirm: boolean;
}

async function findDuplicates(
  observations: AsyncIterable<Observed<Observation>>,
  earlier: readonly Signatures[],
  { thresholds, limits, confirm }: Ways,
): Promise<ReadonlyMap<string, DuplicateOf>> {
  const { candidates, documents } = await findCandidates(observations, earlier, limits);
  const preferences = createPreferences(candidates.count);
  const { ids, texts } = await holdCandidates(observations, candidates, preferences);
  try {
    const place = { firstDocument: documents, firstCandidate: ids.length, firstEarlier: documents };
    const signed = await holdSignedCandidates(earlier, candidates, preferences, place);
    const tokensOf = (candidate: number): Uint32Array => (candidate < ids.length ? texts.get(candidate) : signed.tokensOf(candidate));
    const { survivorOf, overlapOf } = await resolveDuplicates({
      candidates,
      preferences,
      tokensOf: confirm ? tokensOf : undefined,
      thresholds,
    });
    const duplicates = new Map<string, DuplicateOf>();
    ids.forEach((id, candidate) => {
      const survivor = survivorOf(candidate);
      if (survivor === -1) return;
      const isEarlier = survivor >= ids.length;
      const name = isEarlier ? Buffer.from(signed.idOf(survivor)).toString() : (ids[survivor] ?? "");
      duplicates.set(id, { survivor: name, isEarlier, overlap: overlapOf(candidate) });
    });
    return duplicates;
  } finally {
    texts.close();
  }
}

/** Documents of earlier runs are numbered behind those of this one. */
async function findCandidates(
  observations: AsyncIterable<Observed<Observation>>,
  earlier: readonly Signatures[],
  limits: NearDuplicateLimits,
): Promise<{ readonly candidates: Candidates; readonly documents: number }> {
  const sorter = createKeySorter(limits);
  try {
    let documents = 0;
    for await (const { observation } of observations) {
      sorter.add(documents, fromBase64(observation.keys));
      documents += 1;
    }
    let offset = documents;
    for (const folder of earlier) {
      await mergeKeyRuns(folder.runs(offset), (high, low, document) => sorter.add(document, Uint32Array.of(high, low)));
      offset += folder.documents;
    }
    const collector = createCandidateCollector(documents);
    await sorter.visit(collector.visit);
    return { candidates: collector.finish(), documents };
  } finally {
    sorter.close();
  }
}

interface HeldCandidates {
  readonly ids: readonly string[];
  readonly texts: TokenStore;
}

/** Takes down the candidates of this run. */
async function holdCandidates(
  observations: AsyncIterable<Observed<Observation>>,
  candidates: Candidates,
  preferences: Preferences,
): Promise<HeldCandidates> {
  const ids: string[] = [];
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
  return { ids, texts };
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
