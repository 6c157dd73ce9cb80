import { createHash, type Hash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Carried, toOutcome } from "../run/carried.ts";
import { openLines } from "../run/lines-file.ts";
import type { ReportedFile } from "./clean-report.ts";
import { corpusFiles } from "./work-folder.ts";

/** Writes the three files of a corpus, line by line. */
export interface CorpusWriter {
  put(carried: Carried): Promise<void>;
  /** Makes the files durable and describes them. */
  finish(): Promise<Record<(typeof corpusFiles)[number], ReportedFile>>;
  close(): Promise<void>;
}

/** Lines are written in blocks of about this many UTF-16 units. */
const blockLength = 1 << 20;

/** Begins the three files in a folder, from the start. */
export async function openCorpus(folder: string): Promise<CorpusWriter> {
  const files = await Promise.all(corpusFiles.map((name) => begin(join(folder, name))));
  const [kept, dropped, changes] = files as [HashedLines, HashedLines, HashedLines];
  return {
    async put(carried) {
      const outcome = toOutcome(carried);
      for (const change of outcome.changes) changes.add(change);
      if (outcome.kind === "kept")
        kept.add(
          outcome.labels && Object.keys(outcome.labels).length > 0 ? { ...outcome.document, labels: outcome.labels } : outcome.document,
        );
      else {
        const { document, step, reason, measured, threshold } = outcome;
        dropped.add({ id: document.id, step, reason, measured, threshold, text: document.text, metadata: document.metadata });
      }
      for (const file of files) if (file.lines.length > blockLength) await file.lines.flush();
    },
    async finish() {
      for (const file of files) await file.lines.sync();
      return { "kept.jsonl": kept.describe(), "dropped.jsonl": dropped.describe(), "changes.jsonl": changes.describe() };
    },
    async close() {
      for (const file of files) await file.lines.close();
    },
  };
}

interface HashedLines {
  readonly lines: Awaited<ReturnType<typeof openLines>>;
  add(value: unknown): void;
  describe(): ReportedFile;
}

async function begin(path: string): Promise<HashedLines> {
  await rm(path, { force: true });
  const lines = await openLines(path);
  const hash: Hash = createHash("sha256");
  let count = 0;
  return {
    lines,
    add(value) {
      const line = JSON.stringify(value);
      lines.add(line);
      hash.update(line).update("\n");
      count += 1;
    },
    describe: () => ({ lines: count, sha256: hash.copy().digest("hex") }),
  };
}
