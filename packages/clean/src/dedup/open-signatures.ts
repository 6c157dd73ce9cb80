import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { InvalidInputError } from "@espalier/core";
import { type KeyRun, keyRecordSize } from "./merge-key-runs.ts";
import { openSectionFile, type SectionFile } from "./section-file.ts";
import {
  type AboutSignatures,
  aboutSignatures,
  field,
  recordBytes,
  recordWords,
  type SignedFile,
  signatureSections as sections,
  signatureFile,
} from "./signature-file.ts";
import { readAll } from "./spool.ts";

/** A document of a folder of signatures, as it is visited. */
export interface VisitedDocument {
  readonly number: number;
  readonly file: SectionFile;
  readonly words: Uint32Array;
  /** Where its record begins in `words`. */
  readonly at: number;
  /** Where its tokens and its id begin in `file`, in bytes. */
  readonly tokensStart: number;
  readonly idStart: number;
}

/** The signatures of one folder, all its shards. */
export interface Signatures {
  readonly folder: string;
  readonly documents: number;
  readonly parameters: string;
  readonly method: AboutSignatures["method"];
  readonly files: readonly SignedFile[];
  /** Its sorted keys; document numbers begin at `offset`. */
  runs(offset: number): KeyRun[];
  /** Visits the documents in the order of the files that were signed. The object is the same one each time. */
  visit(offset: number, each: (document: VisitedDocument) => void): Promise<void>;
  close(): void;
}

interface Shard {
  readonly file: SectionFile;
  readonly about: AboutSignatures;
  readonly documents: number;
}

/**
 * Opens a folder of signatures.
 *
 * @throws {@link InvalidInputError} if it holds none, not all of its shards, shards of several runs, or a damaged file.
 */
export function openSignatures(folder: string): Signatures {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".sign"))
    .sort();
  if (names.length === 0)
    throw new InvalidInputError(folder, "holds no signatures", "Give a folder that `espalier dedup sign --out` wrote.");
  const shards: Shard[] = [];
  const close = (): void => {
    for (const { file } of shards) file.close();
  };
  try {
    for (const name of names) shards.push(openShard(join(folder, name)));
    checkShards(folder, shards);
  } catch (error) {
    close();
    throw error;
  }
  const first = shards[0] as Shard;
  const documents = shards.reduce((sum, shard) => sum + shard.documents, 0);
  return {
    folder,
    documents,
    parameters: first.file.parameters,
    method: first.about.method,
    files: first.about.files,
    runs: (offset) =>
      shards.map(({ file }, index): KeyRun => {
        const { start, length } = file.section(sections.keys);
        return { file: file.file, start, count: length / keyRecordSize, offset: offset + index, step: shards.length };
      }),
    visit: (offset, each) => visitDocuments(shards, documents, offset, each),
    close,
  };
}

/**
 * Checks that signatures were made in the same way as others.
 *
 * @throws {@link InvalidInputError} if they were not.
 */
export function checkParameters({ folder, parameters }: Signatures, expected: string, than: string): void {
  if (parameters === expected) return;
  const remedy = "Sign both in the same way: --compatible, --tokens, --sources and --drop-versions.";
  throw new InvalidInputError(folder, `was signed in another way than ${than}`, remedy);
}

function openShard(path: string): Shard {
  const file = openSectionFile(path, signatureFile);
  const { start, length } = file.section(sections.about);
  const about = aboutSignatures.safeParse(JSON.parse(Buffer.from(readAll(file.file, start, length)).toString()));
  if (!about.success) {
    file.close();
    throw new InvalidInputError(path, "was written by another version of Espalier", signatureFile.remedy);
  }
  return { file, about: about.data, documents: file.section(sections.documents).length / recordBytes };
}

function checkShards(folder: string, shards: readonly Shard[]): void {
  const fail = (problem: string, remedy: string): never => {
    throw new InvalidInputError(folder, problem, remedy);
  };
  const [first, ...others] = shards as [Shard, ...Shard[]];
  const { count } = first.about.shard;
  const anew = "Empty the folder and sign all shards of one list of files in one way.";
  for (const { about, file } of others) {
    if (about.shard.count !== count) fail(`holds shards of a run of ${count} and of a run of ${about.shard.count}`, anew);
    if (JSON.stringify(about.files) !== JSON.stringify(first.about.files)) fail("holds shards of different files of documents", anew);
    if (file.parameters !== first.file.parameters) fail("holds shards that were signed in different ways", anew);
  }
  const there = new Set(shards.map(({ about }) => about.shard.index));
  const missing = Array.from({ length: count }, (_, index) => index).filter((index) => !there.has(index));
  if (missing.length > 0)
    fail(`holds ${there.size} of ${count} shards; missing: ${missing.slice(0, 10).map((index) => index + 1)}`, "Sign the missing shards.");
  const total = first.about.files.reduce((sum, file) => sum + file.documents, 0);
  shards.forEach(({ documents }, index) => {
    if (documents !== Math.ceil((total - index) / count)) fail(`shard ${index + 1} has another number of documents than its files`, anew);
  });
}

/** Documents read ahead of a shard. */
const readAhead = 1 << 12;

/** Reads the records of all shards side by side: the n-th document of the files is in shard n mod count. */
async function visitDocuments(
  shards: readonly Shard[],
  documents: number,
  offset: number,
  each: (document: VisitedDocument) => void,
): Promise<void> {
  const cursors = shards.map(({ file }) => ({
    file,
    next: file.section(sections.documents).start,
    words: new Uint32Array(0) as Uint32Array,
    at: 0,
    tokensStart: file.section(sections.tokens).start,
    idStart: file.section(sections.ids).start,
    number: 0,
  }));
  for (let number = 0; number < documents; number += 1) {
    const cursor = cursors[number % cursors.length] as (typeof cursors)[number];
    if (cursor.at === cursor.words.length) {
      const { start, length } = cursor.file.section(sections.documents);
      const bytes = readAll(cursor.file.file, cursor.next, Math.min(readAhead * recordBytes, start + length - cursor.next));
      cursor.next += bytes.length;
      cursor.words = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
      cursor.at = 0;
    }
    cursor.number = offset + number;
    each(cursor);
    cursor.tokensStart += 4 * (cursor.words[cursor.at + field.tokens] as number);
    cursor.idStart += cursor.words[cursor.at + field.idLength] as number;
    cursor.at += recordWords;
    if ((number & 0xffff) === 0xffff) await setImmediate();
  }
}
