import type { CorpusStep, Observed } from "@espalier/core";
import { z } from "zod";
import { bandKeys, bands } from "../duplicates/band-keys.ts";
import { groupCandidates } from "../duplicates/group-candidates.ts";
import { looksLikeCopy } from "../duplicates/looks-like-copy.ts";
import { saltOf } from "../duplicates/salt-of.ts";
import { saysTheSame } from "../duplicates/says-the-same.ts";
import { distinctShingles, overlapOf, shinglesOf } from "../duplicates/shingles.ts";
import { figureBit, hashOf, tokensOf } from "../duplicates/tokens.ts";

/** Options of the step `drop-near-duplicates`. */
export const dropNearDuplicatesOptions = z.strictObject({
  /** Share of five-word runs that two texts must have in common (Jaccard). */
  minOverlap: z.number().min(0.5).max(1).default(0.7),
  /** Share of the runs of a text that a fuller one must contain, where they have at least half in common. */
  minContained: z.number().min(0.5).max(1).default(0.9),
  /** Whether two texts that differ in a figure, a name or a repeated term both stay. */
  keepDifferentFigures: z.boolean().default(true),
});

interface Observation {
  /** Base64 of the keys of the signature. */
  readonly keys: string;
  /** Base64 of the tokens. */
  readonly tokens: string;
  readonly words: number;
  readonly figures: number;
  readonly copy: boolean;
}

interface Duplicate {
  readonly survivor: string;
  readonly overlap: number;
}

/** Most tokens that are held at a time while pairs are confirmed: 96 MiB of them. Larger corpora take more passes, not more memory. */
const tokensInMemory = 1 << 23;

/** A document is compared with at most this many survivors that share a band with it: a bound for corpora of one template. */
const mostComparisons = 64;

/**
 * Drops documents that say what a fuller one says: candidates by MinHash over words of both languages, each pair confirmed
 * by its real overlap and by its figures. The survivor is the one that does not look like a copy, then the one with more figures,
 * then with more words, then the earlier one; it is named in the reason. Documents with other access rights or another time of
 * validity are never compared.
 *
 * Threshold: 0.7, as BigCode's and Data-Juicer's near-deduplication; or nine tenths of it stand in a text of at most twice its
 * length (an excerpt, or the version before a paragraph was added).
 */
export function dropNearDuplicates(
  options: z.infer<typeof dropNearDuplicatesOptions>,
  mostTokens = tokensInMemory,
): CorpusStep<Observation, ReadonlyMap<string, Duplicate>> {
  return {
    name: "drop-near-duplicates",
    observe(document) {
      const tokens = tokensOf(document.text);
      const shingles = shinglesOf(tokens);
      if (shingles.length === 0) return undefined;
      const keys = bandKeys(shingles, hashOf(saltOf(document.metadata)));
      return {
        keys: toBase64(keys),
        tokens: toBase64(tokens),
        words: tokens.length,
        figures: tokens.filter((token) => (token & figureBit) !== 0).length,
        copy: looksLikeCopy(document),
      };
    },
    async conclude(observations) {
      const documents = await readDocuments(observations);
      const groups = groupCandidates(documents.keys);
      const duplicates = new Map<string, Duplicate>();
      for (const batch of inBatches(groups, documents.words, mostTokens)) {
        const held = await holdDocuments(observations, new Set(batch.flat()), documents);
        for (const group of batch) for (const [id, duplicate] of findDuplicates(group, held, options)) duplicates.set(id, duplicate);
      }
      return duplicates;
    },
    judge({ id }, duplicates) {
      const duplicate = duplicates.get(id);
      if (duplicate === undefined) return { keep: true };
      const { survivor, overlap } = duplicate;
      return { keep: false, reason: `near-duplicate: says the same as ${survivor}`, measured: overlap, threshold: options.minOverlap };
    },
  };
}

/** What is known of all documents before any is compared; by index. */
interface Documents {
  readonly keys: Uint32Array;
  readonly words: readonly number[];
}

async function readDocuments(observations: AsyncIterable<Observed<Observation>>): Promise<Documents> {
  const words: number[] = [];
  let keys = new Uint32Array(bands * 1024);
  for await (const { observation } of observations) {
    if ((words.length + 1) * bands > keys.length) {
      const larger = new Uint32Array(keys.length * 2);
      larger.set(keys);
      keys = larger;
    }
    keys.set(fromBase64(observation.keys), words.length * bands);
    words.push(observation.words);
  }
  return { keys: keys.subarray(0, words.length * bands), words };
}

/** Groups in batches whose tokens fit into memory; a group that alone does not fit is a batch of its own. */
function* inBatches(groups: readonly number[][], words: readonly number[], mostTokens: number): Generator<number[][]> {
  let batch: number[][] = [];
  let held = 0;
  for (const group of groups) {
    const size = group.reduce((sum, index) => sum + (words[index] ?? 0), 0);
    if (batch.length > 0 && held + size > mostTokens) {
      yield batch;
      batch = [];
      held = 0;
    }
    batch.push(group);
    held += size;
  }
  if (batch.length > 0) yield batch;
}

interface Held {
  readonly index: number;
  readonly id: string;
  readonly figures: number;
  readonly copy: boolean;
  readonly tokens: Uint32Array;
  readonly shingles: Uint32Array;
  readonly distinct: Uint32Array;
  readonly keys: Uint32Array;
}

async function holdDocuments(
  observations: AsyncIterable<Observed<Observation>>,
  wanted: ReadonlySet<number>,
  documents: Documents,
): Promise<Map<number, Held>> {
  const held = new Map<number, Held>();
  let index = 0;
  for await (const { id, observation } of observations) {
    if (wanted.has(index)) {
      const tokens = fromBase64(observation.tokens);
      const shingles = shinglesOf(tokens);
      const keys = documents.keys.subarray(index * bands, (index + 1) * bands);
      held.set(index, {
        index,
        id,
        figures: observation.figures,
        copy: observation.copy,
        tokens,
        shingles,
        distinct: distinctShingles(shingles),
        keys,
      });
    }
    index += 1;
  }
  return held;
}

function findDuplicates(
  group: readonly number[],
  held: ReadonlyMap<number, Held>,
  options: z.infer<typeof dropNearDuplicatesOptions>,
): Map<string, Duplicate> {
  const duplicates = new Map<string, Duplicate>();
  const members = group.flatMap((index) => held.get(index) ?? []);
  members.sort(
    (a, b) => Number(a.copy) - Number(b.copy) || b.figures - a.figures || b.tokens.length - a.tokens.length || a.index - b.index,
  );
  const survivors = new Map<string, Held[]>();
  for (const member of members) {
    const duplicate = bestOf(member, candidatesOf(member, survivors), options);
    if (duplicate !== undefined) duplicates.set(member.id, duplicate);
    else remember(member, survivors);
  }
  return duplicates;
}

function candidatesOf(member: Held, survivors: ReadonlyMap<string, Held[]>): Held[] {
  const candidates = new Set<Held>();
  member.keys.forEach((key, band) => {
    for (const survivor of survivors.get(`${band}:${key}`) ?? []) candidates.add(survivor);
  });
  return [...candidates].sort((a, b) => a.index - b.index).slice(0, mostComparisons);
}

function remember(member: Held, survivors: Map<string, Held[]>): void {
  member.keys.forEach((key, band) => {
    const list = survivors.get(`${band}:${key}`);
    if (list === undefined) survivors.set(`${band}:${key}`, [member]);
    else list.push(member);
  });
}

/** The survivor with the greatest overlap among those that say the same; the earliest of equals. */
function bestOf(member: Held, candidates: readonly Held[], options: z.infer<typeof dropNearDuplicatesOptions>): Duplicate | undefined {
  let best: Duplicate | undefined;
  for (const candidate of candidates) {
    const { jaccard, contained } = overlapOf(member.distinct, candidate.distinct);
    const overlap = Number(jaccard.toFixed(4));
    const alike = overlap >= options.minOverlap || (overlap >= 0.5 && contained >= options.minContained);
    if (!alike || overlap <= (best?.overlap ?? 0)) continue;
    if (!options.keepDifferentFigures || saysTheSame(member, candidate)) best = { survivor: candidate.id, overlap };
  }
  return best;
}

function toBase64(values: Uint32Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString("base64");
}

function fromBase64(text: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(text, "base64"));
  return new Uint32Array(bytes.buffer, 0, bytes.byteLength >> 2);
}
