import { createHash, type Hash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { BatchLines } from "../run/batch-folder.ts";
import { type Compression, endings } from "../run/compress-lines.ts";
import { withRoom } from "../run/with-room.ts";
import type { ReportedFile } from "./clean-report.ts";
import { type CorpusName, corpusNames } from "./corpus-lines.ts";

/** Puts the blocks of batches one after the other into the files of a corpus. */
export interface CorpusWriter {
  add(lines: BatchLines): Promise<void>;
  /** Makes the files durable and describes them. */
  finish(): Promise<Record<string, ReportedFile>>;
  close(): Promise<void>;
}

interface CorpusFile {
  readonly name: CorpusName;
  readonly file: FileHandle;
  readonly hash: Hash;
  lines: number;
}

/**
 * Begins the files in a folder, from the start. `undo.jsonl` holds what was redacted: only its owner may read it.
 */
export async function openCorpus(folder: string, compression: Compression, withUndo: boolean): Promise<CorpusWriter> {
  const names = corpusNames.filter((name) => withUndo || name !== "undo.jsonl");
  const files: CorpusFile[] = [];
  for (const name of names) {
    const file = await open(join(folder, name + endings[compression]), "w", name === "undo.jsonl" ? 0o600 : 0o666);
    files.push({ name, file, hash: createHash("sha256"), lines: 0 });
  }
  return {
    async add({ blocks, counts }) {
      for (const one of files) {
        const block = blocks[one.name] ?? new Uint8Array();
        one.hash.update(block);
        one.lines += counts[one.name] ?? 0;
        if (block.length > 0) await withRoom(join(folder, one.name + endings[compression]), () => one.file.writeFile(block));
      }
    },
    async finish() {
      for (const { name, file } of files) await withRoom(join(folder, name + endings[compression]), () => file.sync());
      return Object.fromEntries(
        files.map(({ name, lines, hash }) => [name + endings[compression], { lines, sha256: hash.copy().digest("hex") }]),
      );
    },
    async close() {
      for (const { file } of files) await file.close();
    },
  };
}

/** All names that the files of a corpus can have. */
export const corpusFileNames: readonly string[] = corpusNames.flatMap((name) => Object.values(endings).map((ending) => name + ending));
