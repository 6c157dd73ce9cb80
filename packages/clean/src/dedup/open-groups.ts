import { statSync } from "node:fs";
import { basename } from "node:path";
import { InvalidInputError } from "@espalier/core";
import type { DuplicateOf } from "./duplicate-reason.ts";
import { type AboutGroups, aboutGroups, groupsFile, groupsSections, groupWords, nothingCompared, state } from "./groups-file.ts";
import { openSectionFile, type SectionFile } from "./section-file.ts";
import { readAll } from "./spool.ts";

/** A file of groups that is read along with the documents. */
export interface Groups {
  readonly about: AboutGroups;
  /** The number of the first document of a file. */
  firstOf(path: string): number;
  /** The record of a document: the hash of its id, and why it goes if it does. Undefined behind the last. */
  at(document: number): { readonly idHash: number; readonly removal: DuplicateOf | undefined } | undefined;
  close(): void;
}

/** Records read ahead. */
const readAhead = 1 << 14;

/**
 * Opens a file of groups.
 *
 * @throws {@link InvalidInputError} if it is none or damaged.
 */
export function openGroups(path: string): Groups {
  const file = openSectionFile(path, groupsFile);
  const about = readAbout(file);
  const { start, length } = file.section(groupsSections.records);
  const recordBytes = 4 * groupWords;
  const count = length / recordBytes;
  let words: Uint32Array = new Uint32Array(0);
  let first = 0;
  return {
    about,
    firstOf: (documents) => firstOf(about, documents, path),
    at(document) {
      if (document >= count) return undefined;
      if (document < first || document >= first + words.length / groupWords) {
        const bytes = readAll(file.file, start + document * recordBytes, Math.min(readAhead, count - document) * recordBytes);
        words = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
        first = document;
      }
      const at = (document - first) * groupWords;
      return { idHash: words[at] as number, removal: removalOf(file, words, at) };
    },
    close: file.close,
  };
}

function readAbout(file: SectionFile): AboutGroups {
  const { start, length } = file.section(groupsSections.about);
  const about = aboutGroups.safeParse(JSON.parse(Buffer.from(readAll(file.file, start, length)).toString()));
  if (about.success) return about.data;
  file.close();
  throw new InvalidInputError(file.path, "was written by another version of Espalier", groupsFile.remedy);
}

function removalOf(file: SectionFile, words: Uint32Array, at: number): DuplicateOf | undefined {
  const bits = words[at + 1] as number;
  if ((bits & state.removed) === 0) return undefined;
  const place = (words[at + 2] as number) + (words[at + 3] as number) * 2 ** 32;
  const ids = file.section(groupsSections.ids).start;
  const length = Buffer.from(readAll(file.file, ids + place, 4)).readUInt32LE();
  const survivor = Buffer.from(readAll(file.file, ids + place + 4, length)).toString();
  const code = bits >>> 16;
  const overlap = code === nothingCompared ? undefined : code / 10_000;
  return { survivor, isEarlier: (bits & state.survivorIsEarlier) !== 0, overlap };
}

/** By the path that was signed, else by name and size: the files may have moved between the stages. */
function firstOf({ files }: AboutGroups, path: string, groups: string): number {
  const bytes = statSync(path).size;
  const same = files.filter((file) => file.path === path && file.bytes === bytes);
  const found = same.length > 0 ? same : files.filter((file) => basename(file.path) === basename(path) && file.bytes === bytes);
  const [file] = found;
  if (file !== undefined && found.length === 1) return file.first;
  const problem =
    file === undefined
      ? `is not one of the files that ${groups} is about, or was changed since they were signed`
      : `could be any of ${found.length} files that ${groups} is about: they have this name and size`;
  throw new InvalidInputError(path, problem, "Give a file by the path under which it was signed, unchanged.");
}
