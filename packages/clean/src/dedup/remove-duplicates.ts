import { resolve } from "node:path";
import { InvalidInputError, InvalidOptionError } from "@espalier/core";
import { documentLines, parseDocumentLine } from "./document-lines.ts";
import { type DuplicateOf, duplicateReason } from "./duplicate-reason.ts";
import { createLineFile, type LineFile } from "./line-file.ts";
import { type Groups, openGroups } from "./open-groups.ts";
import type { SetAsideLine } from "./sign-documents.ts";
import { idHashOf } from "./signature-file.ts";

/** Options of {@link removeDuplicates}. */
export interface RemoveDuplicatesOptions {
  /** The file that {@link groupSignatures} wrote. */
  readonly groups: string;
  /** Where the documents that stay go, their lines as they were. */
  readonly out: string;
  /**
   * Where the documents that go are written, each with its reason, as `dropped.jsonl` of a cleaned corpus.
   *
   * @defaultValue nowhere
   */
  readonly removed?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What {@link removeDuplicates} did. */
export interface RemoveReport {
  readonly documents: number;
  readonly kept: number;
  readonly removed: number;
  readonly setAside: readonly SetAsideLine[];
}

/**
 * Writes the documents of signed files without their duplicates: the third of the three stages. All of the files or some of them
 * can be given, in any order, so that many processes can share the work. The files that are written appear when they are whole.
 *
 * @param files - As they were signed.
 * @throws {@link InvalidInputError} if a file is not one that was signed, has other documents by now, or the groups are damaged.
 * @throws {@link InvalidOptionError} if a file would be written over one that is read.
 * @throws the file system's error where a file cannot be read or written.
 */
export async function removeDuplicates(files: readonly string[], options: RemoveDuplicatesOptions): Promise<RemoveReport> {
  checkPaths(files, options);
  const groups = openGroups(options.groups);
  const written: LineFile[] = [];
  const create = (path: string): LineFile => {
    const file = createLineFile(path);
    written.push(file);
    return file;
  };
  try {
    const out = create(options.out);
    const gone = options.removed === undefined ? undefined : create(options.removed);
    const setAside: SetAsideLine[] = [];
    const counts = { documents: 0, removed: 0 };
    for (const file of files) {
      let number = groups.firstOf(file);
      for await (const { line, bytes } of documentLines(file)) {
        if (counts.documents % 1000 === 0) options.signal?.throwIfAborted();
        counts.documents += 1;
        const document = parseDocumentLine(bytes);
        const id = typeof document === "string" ? "" : document.id;
        const record = groups.at(number);
        number += 1;
        if (record?.idHash !== idHashOf(id))
          throw new InvalidInputError(`${file}:${line}`, "is not the document that was signed", "Sign and group the files again.");
        if (typeof document === "string") setAside.push({ file, line, problem: document });
        else if (record.removal === undefined) out.append(bytes);
        else {
          counts.removed += 1;
          gone?.append(Buffer.from(removedLine(bytes, groups, record.removal)));
        }
      }
    }
    await out.finish();
    await gone?.finish();
    return { ...counts, kept: counts.documents - counts.removed - setAside.length, setAside };
  } finally {
    for (const file of written) file.abandon();
    groups.close();
  }
}

function checkPaths(files: readonly string[], { groups, out, removed }: RemoveDuplicatesOptions): void {
  const read = new Set([...files, groups].map((file) => resolve(file)));
  for (const [option, path] of [["out", out] as const, ["removed", removed] as const])
    if (path !== undefined && read.has(resolve(path))) throw new InvalidOptionError(option, "a file that is not read", path);
  if (removed !== undefined && resolve(removed) === resolve(out)) throw new InvalidOptionError("removed", "another file than out", removed);
}

/** The step whose rules decided; a line is as one of `dropped.jsonl`. */
const step = "drop-near-duplicates";

function removedLine(bytes: Buffer, { about }: Groups, removal: DuplicateOf): string {
  const { id, ...rest } = JSON.parse(bytes.toString().replace(/^\uFEFF/u, "")) as Record<string, unknown>;
  const { overlap } = removal;
  const measured = overlap !== undefined && { measured: overlap, threshold: about.minOverlap };
  return JSON.stringify({ id, step, reason: duplicateReason(removal), ...measured, ...rest });
}
