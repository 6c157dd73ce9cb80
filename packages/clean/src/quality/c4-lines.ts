import type { Edit } from "@espalier/core";
import { pythonLength, pythonSplit } from "./python-text.ts";
import { below, type RuleFailure } from "./rule-failure.ts";

/** The rules of C4 for lines and for what is left of a document; a rule that is left out is off. */
export interface C4Rules {
  /** A line that ends otherwise goes. */
  readonly lineEnd?: RegExp | undefined;
  readonly ellipsisIsNoEnd?: boolean | undefined;
  readonly minWordsPerLine?: number | undefined;
  readonly minSignsPerLine?: number | undefined;
  readonly maxWordLength?: number | undefined;
  /** A line with it goes, and a curly bracket on it does not count. */
  readonly scriptLine?: RegExp | undefined;
  /** A line with it goes. */
  readonly badLine?: RegExp | undefined;
  readonly stripCitations?: boolean | undefined;
  readonly dropLoremIpsum?: boolean | undefined;
  readonly dropCurlyBrackets?: boolean | undefined;
  readonly minSentences?: number | undefined;
  /** Lines that have to be left. */
  readonly minLines?: number | undefined;
}

/** What the rules leave of a document. */
export type C4Outcome = { readonly failure: RuleFailure } | { readonly failure?: undefined; readonly edits: readonly Edit[] };

/**
 * English: C4 (arXiv 1910.10683) as datatrove 0.10 has it. Chinese: the line rules of c4-dataset-script (`filter_out_bad_lines.py`); its
 * rule of more than five lines counts lines of forum pages, so sentences are counted here as the paper does.
 */
export const c4Rules: Readonly<Record<"en" | "zh", C4Rules>> = {
  en: {
    lineEnd: /[.?!"']$/u,
    ellipsisIsNoEnd: true,
    minWordsPerLine: 3,
    maxWordLength: 1000,
    scriptLine: /javascript/u,
    badLine: /terms of use|privacy policy|cookie policy|uses cookies|use of cookies|use cookies/u,
    stripCitations: true,
    dropLoremIpsum: true,
    dropCurlyBrackets: true,
    minSentences: 5,
  },
  zh: {
    lineEnd: /[。！？…”：]$/u,
    minSignsPerLine: 5,
    badLine: /[\p{Co}\p{Cc}]|□|■|\ufffd/u,
    minSentences: 5,
  },
};

const citation = /\[\p{Nd}*\]|\[edit\]|\[citation needed\]/gu;
const lineBreak = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/gu;
const whiteSpaceSign = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;
/** spaCy's sentencizer, which datatrove counts with: a sentence ends behind a mark and what closes it, where white space or another sentence follows. */
const sentence = /[^.!?。！？]*(?:[.!?。！？]+["'”’」』)\]]*(?=\s|$|\p{Script=Han})|[.!?。！？]+|$)/gu;

interface Segment {
  readonly start: number;
  readonly end: number;
}

/**
 * Takes lines out of a text by the rules of C4, in the order of datatrove 0.10 (`c4_filters.py`): what a later rule would drop the document
 * for does not count on a line that an earlier one took out.
 */
export function applyC4Rules(text: string, rules: C4Rules): C4Outcome {
  const kept: Segment[][] = [];
  let sentences = 0;
  for (const { start, end } of strippedLines(text)) {
    const words = pythonSplit(text.slice(start, end));
    if (rules.maxWordLength !== undefined && words.some((word) => pythonLength(word) > (rules.maxWordLength ?? 0))) continue;
    const segments = rules.stripCitations === true ? withoutCitations(text, start, end) : [{ start, end }];
    const line = segments.map((segment) => text.slice(segment.start, segment.end)).join("");
    if (rules.lineEnd !== undefined && (!rules.lineEnd.test(line) || (rules.ellipsisIsNoEnd === true && line.endsWith("...")))) continue;
    if (words.length < (rules.minWordsPerLine ?? 0) || pythonLength(line) < (rules.minSignsPerLine ?? 0)) continue;
    const lower = line.toLowerCase();
    if (rules.dropLoremIpsum === true && lower.includes("lorem ipsum")) return fail("lorem_ipsum");
    if (rules.scriptLine?.test(lower) === true) continue;
    if (rules.dropCurlyBrackets === true && line.includes("{")) return fail("curly_bracket");
    if (rules.badLine?.test(lower) === true) continue;
    sentences += countSentences(line);
    kept.push(segments);
  }
  const failure = below("too_few_sentences", sentences, rules.minSentences) ?? below("too_few_lines", kept.length, rules.minLines);
  return failure === undefined ? { edits: cutTo(text, kept) } : { failure };
}

function fail(rule: string): C4Outcome {
  return { failure: { rule, measured: 1, threshold: 0 } };
}

function* strippedLines(text: string): Generator<Segment> {
  let start = 0;
  for (const match of text.matchAll(lineBreak)) {
    yield strip(text, start, match.index);
    start = match.index + match[0].length;
  }
  if (start < text.length) yield strip(text, start, text.length);
}

function strip(text: string, start: number, end: number): Segment {
  let from = start;
  let to = end;
  while (from < to && whiteSpaceSign.test(text.charAt(from))) from += 1;
  while (to > from && whiteSpaceSign.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function withoutCitations(text: string, start: number, end: number): Segment[] {
  const segments: Segment[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(citation)) {
    if (start + match.index > from) segments.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  if (from < end || segments.length === 0) segments.push({ start: from, end });
  return segments;
}

/** How many sentences a line has. */
export function countSentences(line: string): number {
  return [...line.matchAll(sentence)].filter((match) => match[0].trim() !== "").length;
}

/** The edits that leave exactly the kept lines, joined by line feeds and without white space at the ends. */
function cutTo(text: string, kept: readonly (readonly Segment[])[]): Edit[] {
  const segments = kept.flatMap((line) => line.map((segment, at) => ({ ...segment, opens: at === 0 })));
  const [first] = segments;
  const last = segments.at(-1);
  if (first === undefined || last === undefined) return [];
  segments[0] = { ...first, start: strip(text, first.start, first.end).start };
  segments[segments.length - 1] = { ...(segments.at(-1) ?? last), end: strip(text, last.start, last.end).end };
  const edits: Edit[] = [];
  let from = 0;
  for (const [index, { start, end, opens }] of segments.entries()) {
    const replacement = index > 0 && opens ? "\n" : "";
    if (start > from || replacement !== "") push(edits, text, { start: from, end: start }, replacement, opens);
    from = end;
  }
  if (from < text.length) push(edits, text, { start: from, end: text.length }, "", true);
  return edits;
}

function push(edits: Edit[], text: string, { start, end }: Segment, replacement: string, line: boolean): void {
  if (text.slice(start, end) === replacement) return;
  edits.push({ start, end, replacement, kind: "strip", reason: line ? "line that the rules of C4 take out" : "citation mark" });
}
