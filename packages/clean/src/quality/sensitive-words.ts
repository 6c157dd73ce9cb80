import { readFileSync } from "node:fs";
import { InvalidInputError } from "@espalier/core";
import { foldKeepingLength } from "./fold-keeping-length.ts";
import { createWordAutomaton } from "./word-automaton.ts";

/** Words by category, and the contexts in which they mean something else. */
export interface SensitiveList {
  /** One category and word a row. */
  readonly words: readonly { readonly category: string; readonly word: string }[];
  /** Longer terms in which a word does not count: `性能` for a list with `性`. */
  readonly allowed: readonly string[];
}

/**
 * Reads a list: a line holds a category, a tab and a word; the category `allow` names a context in which words do not count; lines
 * that begin with `#` are comments.
 *
 * @throws {@link InvalidInputError} if the file cannot be read or a line is not of this form.
 */
export function readSensitiveList(path: string): SensitiveList {
  try {
    return parseSensitiveList(readFileSync(path, "utf8"), path);
  } catch (cause) {
    if (cause instanceof InvalidInputError) throw cause;
    throw new InvalidInputError(path, "cannot be read", "Name a text file with one category, tab and word a line.", { cause });
  }
}

/** See {@link readSensitiveList}. */
export function parseSensitiveList(text: string, where: string): SensitiveList {
  const words: { category: string; word: string }[] = [];
  const allowed: string[] = [];
  for (const [index, row] of text.split(/\r?\n/u).entries()) {
    if (row.trim() === "" || row.startsWith("#")) continue;
    const [category, word, ...rest] = row.split("\t").map((part) => part.trim());
    if (category === undefined || word === undefined || category === "" || word === "" || rest.length > 0)
      throw new InvalidInputError(`${where}:${index + 1}`, "is not a category, a tab and a word", "Write each word on a line of its own.");
    if (category === "allow") allowed.push(word);
    else words.push({ category, word });
  }
  return { words, allowed };
}

/** How much of a text is words of a list. */
export interface SensitiveMatches {
  /** UTF-16 units of the words that count. */
  readonly units: number;
  /** How often each word counts, most frequent first. */
  readonly words: readonly { readonly category: string; readonly word: string; readonly count: number }[];
}

/**
 * Makes a function that finds the words of lists in a text: folded for width, case and traditional writing; Latin words as whole words
 * only; words inside an allowed context do not count, nor those inside a longer word that does.
 */
export function createSensitiveMatcher(lists: readonly SensitiveList[]): (text: string) => SensitiveMatches {
  const entries = lists.flatMap(({ words }) => words.map(({ category, word }) => ({ category, word, allowed: false })));
  const all = [...entries, ...lists.flatMap(({ allowed }) => allowed.map((word) => ({ category: "allow", word, allowed: true })))];
  const find = createWordAutomaton(all.map(({ word }) => foldKeepingLength(word)));
  return (text) => {
    const folded = foldKeepingLength(text);
    // Longest first from the left: the longer term tells what the shorter one means.
    const found = find(folded)
      .filter(({ start, end }) => isWhole(folded, start, end))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const counts = new Map<number, number>();
    let units = 0;
    let free = 0;
    for (const { word, start, end } of found) {
      if (start < free) continue;
      free = end;
      if (all[word]?.allowed === true) continue;
      units += end - start;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const words = [...counts]
      .sort(([a, often], [b, other]) => other - often || a - b)
      .map(([word, count]) => ({ category: all[word]?.category ?? "", word: all[word]?.word ?? "", count }));
    return { units, words };
  };
}

const innerLetter = /[\p{Script=Latin}\p{Nd}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  const opens = innerLetter.test(text.charAt(start)) && innerLetter.test(text.charAt(start - 1));
  const closes = innerLetter.test(text.charAt(end - 1)) && innerLetter.test(text.charAt(end));
  return !opens && !closes;
}
