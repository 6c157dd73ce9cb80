import { isChineseInterface } from "./interface-phrases.ts";
import { interfaceWeight } from "./interface-words.ts";

/** Most words of a line that is judged by its words alone: labels and links are short, what is longer makes sentences. */
const mostWords = 9;

/** Weak words of which one at least must be in a line that has no strong one: what pages and sites have, and books and shops less. */
const ofPages: ReadonlySet<string> = new Set(
  "account archives article articles browser categories category comments currency details email e-mail feed language languages link links log menu navigation newest newsroom page pages pdf policies policy post posts preferences profile region related results search settings site stories topics trending version website websites window".split(
    " ",
  ),
);

/** What a button or a link begins with; an exercise begins with others ("Read", "Write", "Choose", "Listen"). */
const begins =
  /^(?:view|hide|load|download|print|skip|jump|back|return|browse|sort|filter|log|sign|toggle|expand|collapse|manage|request|click|tap|register|report|find|get|add|copy|visit|explore|discover|my|our|editor's|recommended|popular|recent|latest|customer|quick|press)$/u;

/**
 * Tells whether a short line is made of the words of an interface and of nothing else: labels of buttons, links, menus and boxes, in
 * whatever order and wording a site has them. One word of content is enough to keep a line.
 *
 * Measured on lines that were written before the list of words: `bench/boilerplate.ts`.
 */
export function isInterfaceLine(line: string): boolean {
  return /\p{Script=Han}/u.test(line) ? isChineseInterface(line) : isEnglishInterface(line);
}

function isEnglishInterface(line: string): boolean {
  const words =
    line
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}&][\p{L}\p{N}'&-]*/gu) ?? [];
  if (words.length === 0 || words.length > mostWords) return false;
  let strong = 0;
  let weak = 0;
  for (const word of words) {
    if (/^\d+$/u.test(word)) continue;
    const weight = interfaceWeight(word);
    if (weight === undefined) return false;
    if (weight === "strong") strong += 1;
    else if (weight === "weak") weak += 1;
  }
  // "Read the story." is an exercise: without a word that only interfaces use, a line must be a label and no instruction.
  if (strong > 0) return strong + weak >= 2;
  return weak >= 2 && words.some((word, at) => ofPages.has(word) || (at === 0 && begins.test(word))) && !/[.;:]$|\bthe\b|\d/iu.test(line);
}
