import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { InvalidOptionError } from "@espalier/core";
import type { DatatroveTokens } from "../duplicates/datatrove/datatrove-signature.ts";
import { documentLines, parseDocumentLine } from "./document-lines.ts";
import { mostSources } from "./preferences.ts";
import { createSectionFile, type SectionFileWriter } from "./section-file.ts";
import {
  type AboutSignatures,
  bytesOf,
  documentRecord,
  parametersHash,
  type SignedFile,
  signatureSections as sections,
  signatureFile,
} from "./signature-file.ts";
import { type Sketch, type SketchOptions, sketchOf, sketchParameters } from "./sketch.ts";
import { createKeySorter, type KeySorter } from "./sort-keys.ts";
import { createSpool, type Spool } from "./spool.ts";

/** Options of {@link signDocuments}. */
export interface SignDocumentsOptions {
  /** The folder of the signatures. It is made where it is not there; a shard of the same name is replaced. */
  readonly out: string;
  /**
   * The part of the documents to sign: every `count`-th, from `index` (0 is the first). All shards must see the same files.
   *
   * @defaultValue all: shard 0 of 1
   */
  readonly shard?: { readonly index: number; readonly count: number } | undefined;
  /**
   * The way of another tool: `datatrove-0.10` has its 14 × 8 MinHash bit for bit, and takes whole groups without comparing texts.
   *
   * @defaultValue the way of the step `drop-near-duplicates`
   */
  readonly compatible?: "datatrove-0.10" | undefined;
  /**
   * How the compatible way cuts a text; Chinese has no blanks and needs `characters` or `words`.
   *
   * @defaultValue "whitespace"
   */
  readonly tokens?: DatatroveTokens | undefined;
  /**
   * Beginnings of sources, the most trusted first: of two documents that say the same, the one from the earlier of them stays.
   *
   * @defaultValue none
   */
  readonly sources?: readonly string[] | undefined;
  /**
   * Whether documents that hold at different times both stay.
   *
   * @defaultValue true
   */
  readonly keepVersions?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told after every thousand documents of the shard. */
  readonly onProgress?: ((documents: number) => void) | undefined;
}

/** A line that is no document. */
export interface SetAsideLine {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
}

/** What {@link signDocuments} did. */
export interface SignReport {
  /** The file that was written. */
  readonly file: string;
  /** Lines of the shard, those set aside included. */
  readonly documents: number;
  /** Documents that can be compared; others are too short. */
  readonly signed: number;
  readonly setAside: readonly SetAsideLine[];
}

/**
 * Signs the documents of JSONL files for {@link groupSignatures}: the first of the three stages of near-duplicate removal over files. Its
 * file holds all that the second stage needs, the tokens of the texts too, so that the texts are not read again.
 *
 * The file appears under its name when it is whole, and is the same bytes for the same input, however often a run was killed before. Disk: about 350 bytes a document and 4 a
 * word or Chinese sign, and the keys once more while they are sorted. Memory does not grow with the documents.
 *
 * @param files - Lines of `{"id","text","metadata"}`; `.gz` are unzipped. `metadata` may be left out.
 * @throws {@link InvalidOptionError} if the shard or the sources cannot be.
 * @throws the file system's error where a file cannot be read or written.
 */
export async function signDocuments(files: readonly string[], options: SignDocumentsOptions): Promise<SignReport> {
  const { out, shard = { index: 0, count: 1 }, signal, onProgress } = options;
  const sketch = sketchOptions(options);
  checkShard(shard);
  const path = join(out, shardName(shard));
  // What a killed run of this shard left behind goes.
  const work = `${path}.work`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const writer = createSectionFile(path, signatureFile, join(work, "shard"));
  const [records, ids, sorter] = [createSpool(work), createSpool(work), createKeySorter({ folder: work })];
  try {
    const add = createAdder(writer, records, ids, sorter);
    const setAside: SetAsideLine[] = [];
    const signedFiles: SignedFile[] = [];
    let all = 0;
    for (const file of files) {
      const before = all;
      for await (const { line, bytes } of documentLines(file)) {
        const isOurs = all % shard.count === shard.index;
        all += 1;
        if (!isOurs) continue;
        const document = parseDocumentLine(bytes);
        if (typeof document === "string") {
          setAside.push({ file, line, problem: document });
          add("", undefined);
        } else add(document.id, sketchOf(document, sketch));
        if (add.count() % 1000 === 0) {
          signal?.throwIfAborted();
          onProgress?.(add.count());
        }
      }
      signedFiles.push({ path: file, bytes: statSync(file).size, documents: all - before });
    }
    records.drainTo((bytes) => writer.append(sections.documents, bytes));
    ids.drainTo((bytes) => writer.append(sections.ids, bytes));
    const about: AboutSignatures = { shard, method: sketch.method, files: signedFiles };
    writer.append(sections.about, Buffer.from(JSON.stringify(about)));
    await writeKeys(sorter, (bytes) => writer.append(sections.keys, bytes));
    signal?.throwIfAborted();
    await writer.finish(parametersHash(sketchParameters(sketch)));
    return { file: path, documents: add.count(), signed: add.signed(), setAside };
  } finally {
    writer.abandon();
    records.close();
    ids.close();
    sorter.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** `0001-of-0004.sign` */
function shardName({ index, count }: AboutSignatures["shard"]): string {
  return `${String(index + 1).padStart(4, "0")}-of-${String(count).padStart(4, "0")}.sign`;
}

function checkShard({ index, count }: AboutSignatures["shard"]): void {
  const isShard = Number.isInteger(count) && Number.isInteger(index) && count >= 1 && count <= 9999 && index >= 0 && index < count;
  if (!isShard) throw new InvalidOptionError("shard", "one of 1 to 9999 shards, such as 1/4", `${index + 1}/${count}`);
}

function sketchOptions(options: SignDocumentsOptions): SketchOptions {
  const { compatible, tokens, sources = [], keepVersions = true } = options;
  if (sources.length > mostSources) throw new InvalidOptionError("sources", `at most ${mostSources} beginnings`, sources.length);
  return {
    method: compatible === undefined ? "confirmed" : "datatrove",
    sources,
    keepVersions,
    ...(compatible !== undefined && { tokens: tokens ?? "whitespace" }),
  };
}

interface Adder {
  (id: string, sketch: Sketch | undefined): void;
  count(): number;
  signed(): number;
}

function createAdder(writer: SectionFileWriter, records: Spool, ids: Spool, sorter: KeySorter): Adder {
  let count = 0;
  let signed = 0;
  const add = (id: string, sketch: Sketch | undefined): void => {
    if (sketch !== undefined) {
      sorter.add(count, sketch.keys);
      writer.append(sections.tokens, bytesOf(sketch.tokens));
      signed += 1;
    }
    records.append(bytesOf(documentRecord(id, sketch)));
    ids.append(Buffer.from(id));
    count += 1;
  };
  return Object.assign(add, { count: () => count, signed: () => signed });
}

/** Records that are put together before they are written. */
const recordsAtOnce = 1 << 14;

/** Writes the keys as one sorted list: see `packKeyRecords`. */
export async function writeKeys(sorter: KeySorter, write: (bytes: Uint8Array) => void): Promise<void> {
  const words = new Uint32Array(3 * recordsAtOnce);
  let at = 0;
  await sorter.visit((high, low, document) => {
    words[at] = high;
    words[at + 1] = low;
    words[at + 2] = document;
    at += 3;
    if (at < words.length) return;
    write(bytesOf(words));
    at = 0;
  });
  write(bytesOf(words.subarray(0, at)));
}
