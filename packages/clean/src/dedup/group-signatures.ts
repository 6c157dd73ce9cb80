import { InvalidOptionError } from "@espalier/core";
import { z } from "zod";
import { type Candidates, createCandidateCollector } from "./collect-candidates.ts";
import { type AboutGroups, groupsFile, groupsSections, groupWords, nothingCompared, state } from "./groups-file.ts";
import { holdSignedCandidates, type SignedCandidates } from "./hold-candidates.ts";
import { mergeKeyRuns } from "./merge-key-runs.ts";
import { checkParameters, openSignatures, type Signatures } from "./open-signatures.ts";
import { createPreferences } from "./preferences.ts";
import { type Resolution, resolveDuplicates, type Thresholds } from "./resolve-duplicates.ts";
import { createSectionFile, type SectionFileWriter } from "./section-file.ts";
import { bytesOf, field } from "./signature-file.ts";
import { thresholdOptions } from "./thresholds.ts";

/** Options of {@link groupSignatures}. */
export interface GroupSignaturesOptions {
  /** The file of groups to write. */
  readonly out: string;
  /**
   * Folders of signatures of earlier runs: a document that says what one of theirs does goes, and theirs stay. Sign what such a run kept.
   *
   * @defaultValue none
   */
  readonly against?: readonly string[] | undefined;
  /**
   * Share of five-word runs that two texts must have in common (Jaccard), from 0.5 to 1.
   *
   * @defaultValue 0.7
   */
  readonly minOverlap?: number | undefined;
  /**
   * Share of the runs of a text that a fuller one must contain, where they have at least half in common.
   *
   * @defaultValue 0.9
   */
  readonly minContained?: number | undefined;
  /**
   * Whether two texts that differ in a figure, a name or a repeated term both stay.
   *
   * @defaultValue true
   */
  readonly keepDifferentFigures?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: GroupProgress) => void) | undefined;
}

/** How far {@link groupSignatures} is: keys merged, then documents compared that share one. */
export interface GroupProgress {
  readonly stage: "merge" | "compare";
  readonly done: number;
  readonly total: number;
}

/** What {@link groupSignatures} found. */
export interface GroupReport {
  readonly documents: number;
  /** Documents of earlier runs. */
  readonly earlier: number;
  /** Documents that share a key with another one. */
  readonly candidates: number;
  readonly removed: number;
  /** Survivors that at least one document goes for. */
  readonly clusters: number;
}

/**
 * Finds the documents that say the same, from their signatures: the second of the three stages. One shard or many give the same
 * groups, and they are those that the step `drop-near-duplicates` finds in one run; signatures of datatrove's way give its groups.
 *
 * Memory: about 50 MiB and, for a document that shares a key with another one, some 100 bytes and 8 for each group of documents it
 * shares a key with.
 *
 * @param folders - That {@link signDocuments} wrote, in the order of their documents; all in one way.
 * @throws {@link InvalidInputError} if files are damaged, shards are missing or folders were signed in different ways.
 * @throws {@link InvalidOptionError} if a threshold cannot be.
 */
export async function groupSignatures(folders: readonly string[], options: GroupSignaturesOptions): Promise<GroupReport> {
  const { out, against = [], signal, onProgress } = options;
  const thresholds = thresholdsOf(options);
  if (folders.length === 0) throw new InvalidOptionError("folders", "at least one folder of signatures", folders);
  const opened: Signatures[] = [];
  try {
    for (const folder of [...folders, ...against]) opened.push(openSignatures(folder));
    const first = opened[0] as Signatures;
    for (const other of opened) checkParameters(other, first.parameters, first.folder);
    const fresh = opened.slice(0, folders.length);
    const documents = fresh.reduce((sum, one) => sum + one.documents, 0);
    const candidates = await findCandidates(opened, documents, options);
    signal?.throwIfAborted();
    const preferences = createPreferences(candidates.count);
    const place = { firstDocument: 0, firstCandidate: 0, firstEarlier: documents };
    const held = await holdSignedCandidates(opened, candidates, preferences, place);
    const tokensOf = first.method === "confirmed" ? held.tokensOf : undefined;
    const resolution = await resolveDuplicates({
      candidates,
      preferences,
      tokensOf,
      thresholds,
      signal,
      onProgress: (done) => onProgress?.({ stage: "compare", done, total: candidates.count }),
    });
    const about = aboutOf(fresh, first.method, thresholds);
    const { removed, clusters } = await writeGroups(out, about, { fresh, documents, candidates, held, resolution, signal });
    const all = opened.reduce((sum, one) => sum + one.documents, 0);
    return { documents, earlier: all - documents, candidates: candidates.count, removed, clusters };
  } finally {
    for (const one of opened) one.close();
  }
}

function thresholdsOf(options: GroupSignaturesOptions): Thresholds {
  const { minOverlap, minContained, keepDifferentFigures } = options;
  const parsed = z.object(thresholdOptions).safeParse({ minOverlap, minContained, keepDifferentFigures });
  if (parsed.success) return parsed.data;
  const option = String(parsed.error.issues[0]?.path[0]);
  throw new InvalidOptionError(option, "a number from 0.5 to 1", options[option as keyof GroupSignaturesOptions]);
}

/** Documents of earlier runs are numbered from `firstEarlier` on: what only they share is of no interest. */
async function findCandidates(
  folders: readonly Signatures[],
  firstEarlier: number,
  { signal, onProgress }: GroupSignaturesOptions,
): Promise<Candidates> {
  let offset = 0;
  const runs = folders.flatMap((folder) => {
    const own = folder.runs(offset);
    offset += folder.documents;
    return own;
  });
  const total = runs.reduce((sum, run) => sum + run.count, 0);
  let done = 0;
  const collector = createCandidateCollector(firstEarlier);
  await mergeKeyRuns(runs, (high, low, document) => {
    collector.visit(high, low, document);
    done += 1;
    if ((done & 0xfffff) !== 0) return;
    signal?.throwIfAborted();
    onProgress?.({ stage: "merge", done, total });
  });
  return collector.finish();
}

function aboutOf(folders: readonly Signatures[], method: AboutGroups["method"], { minOverlap }: Thresholds): AboutGroups {
  let first = 0;
  const files = folders.flatMap((folder) =>
    folder.files.map((file) => {
      const placed = { ...file, first };
      first += file.documents;
      return placed;
    }),
  );
  return { method, minOverlap, files };
}

interface Found {
  readonly fresh: readonly Signatures[];
  readonly documents: number;
  readonly candidates: Candidates;
  readonly held: SignedCandidates;
  readonly resolution: Resolution;
  readonly signal: AbortSignal | undefined;
}

async function writeGroups(out: string, about: AboutGroups, found: Found): Promise<{ removed: number; clusters: number }> {
  const { fresh, documents, candidates, held, resolution, signal } = found;
  const writer = createSectionFile(out, groupsFile);
  try {
    writer.append(groupsSections.about, Buffer.from(JSON.stringify(about)));
    const places = placeSurvivors(candidates, held, resolution);
    let removed = 0;
    const record = new Uint32Array(groupWords);
    const writeRecord = (number: number, idHash: number): void => {
      const candidate = candidates.candidateOf(number);
      const survivor = candidate === -1 ? -1 : resolution.survivorOf(candidate);
      record.fill(0);
      record[0] = idHash;
      if (survivor !== -1) {
        const overlap = resolution.overlapOf(candidate);
        const code = overlap === undefined ? nothingCompared : Math.round(overlap * 10_000);
        const isEarlier = candidates.documentOf(survivor) >= documents;
        record[1] = (code << 16) | state.removed | (isEarlier ? state.survivorIsEarlier : 0);
        const place = places.startOf(survivor);
        record[2] = place % 2 ** 32;
        record[3] = Math.floor(place / 2 ** 32);
        removed += 1;
      }
      writer.append(groupsSections.records, bytesOf(record));
    };
    let offset = 0;
    for (const folder of fresh) {
      await folder.visit(offset, ({ number, words, at }) => writeRecord(number, words[at + field.idHash] as number));
      offset += folder.documents;
      signal?.throwIfAborted();
    }
    writeIds(writer, places.survivors, held);
    await writer.finish(new Uint8Array(32));
    return { removed, clusters: places.survivors.length };
  } finally {
    writer.abandon();
  }
}

interface SurvivorPlaces {
  /** Candidates that others go for, in their order. */
  readonly survivors: Uint32Array;
  /** Where the id of a survivor will stand in the section of ids. */
  startOf(candidate: number): number;
}

function placeSurvivors(candidates: Candidates, held: SignedCandidates, resolution: Resolution): SurvivorPlaces {
  const isSurvivor = new Uint8Array(candidates.count);
  for (let candidate = 0; candidate < candidates.count; candidate += 1) {
    const survivor = resolution.survivorOf(candidate);
    if (survivor !== -1) isSurvivor[survivor] = 1;
  }
  const survivors = new Uint32Array(isSurvivor.reduce((sum, one) => sum + one, 0));
  const starts = new Float64Array(survivors.length);
  const ranks = new Uint32Array(candidates.count);
  let start = 0;
  for (let candidate = 0, rank = 0; candidate < candidates.count; candidate += 1) {
    if (isSurvivor[candidate] === 0) continue;
    survivors[rank] = candidate;
    starts[rank] = start;
    ranks[candidate] = rank;
    start += 4 + held.idLengthOf(candidate);
    rank += 1;
  }
  return { survivors, startOf: (candidate) => starts[ranks[candidate] as number] as number };
}

/** Each id with its length before it. */
function writeIds(writer: SectionFileWriter, survivors: Uint32Array, held: SignedCandidates): void {
  for (const survivor of survivors) {
    writer.append(groupsSections.ids, bytesOf(Uint32Array.of(held.idLengthOf(survivor))));
    writer.append(groupsSections.ids, held.idOf(survivor));
  }
}
