import type { EditKind } from "@espalier/core";
import { windows1252Sign } from "../encoding/code-pages.ts";
import { entityToText } from "./entity-to-text.ts";
import { radicalToIdeograph } from "./radical-to-ideograph.ts";

/** One thing that goes wrong with signs, and what should stand there. */
export interface TextRule {
  readonly reason: string;
  readonly kind: EditKind;
  readonly pattern: RegExp;
  /** Whether it only touches signs above ASCII. */
  readonly aboveAscii?: true;
  /** Whether the rule holds for this text at all. */
  readonly appliesTo?: (text: string) => boolean;
  /** What should stand there; the match itself where it may stay. */
  readonly replace: (match: string, text: string, at: number) => string;
}

/** Word separators, zero-width spaces and byte order marks: nothing of them is ever seen. */
const invisible = "\\u00ad\\u180e\\u200b\\u2060-\\u2064\\ufeff";
const spaces = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";
const breaks = "\\r\\v\\f\\u2028\\u2029";
const white = `\\t\\n ${breaks}${spaces}`;

/** Bullets of the fonts Symbol and Wingdings, which Word writes as U+F000 plus the code in the font. */
const symbolFont: Readonly<Record<string, string>> = {
  "\uf06e": "■",
  "\uf076": "❖",
  "\uf0a7": "▪",
  "\uf0b7": "•",
  "\uf0d8": "➢",
  "\uf0fc": "✓",
};

/** What may go wrong with signs, in the order of who may take a place first. */
export const textRules: readonly TextRule[] = [
  {
    reason: "white space",
    kind: "normalize",
    // Runs that hold more than plain spaces and single line feeds, or stand at the edge of a line or of the text.
    pattern: new RegExp(`[${invisible}]*[${white}][${white}${invisible}]*`, "gu"),
    appliesTo: (text) =>
      new RegExp(
        `[${spaces}${breaks}]|[ \\t]\\n|\\n{3}|^[${white}]|[${white}]$|[${invisible}][${white}]|[${white}][${invisible}]`,
        "u",
      ).test(text),
    replace: replaceSpace,
  },
  { reason: "terminal escape", kind: "repair", pattern: /\u001b\[[0-9;]*[A-Za-z]/gu, replace: () => "" },
  {
    reason: "control character",
    kind: "repair",
    pattern: /[\0-\u0008\u000e-\u001f\u007f-\u009f\u206a-\u206f\ufff9-\ufffb]/gu,
    // A C1 control is Windows-1252 read as latin-1 (as browsers read it); its undefined bytes say nothing.
    replace: (match) =>
      match >= "\u0080" && match <= "\u009f" ? windows1252Sign(match.charCodeAt(0)).replace(/[\u0080-\u009f]/u, "") : "",
  },
  { reason: "lone surrogate", aboveAscii: true, kind: "repair", pattern: /\p{Cs}/gu, replace: () => "\ufffd" },
  { reason: "zero-width character", aboveAscii: true, kind: "repair", pattern: new RegExp(`[${invisible}]+`, "gu"), replace: () => "" },
  // Joiners shape emoji, Indic and Arabic words; after these signs they do nothing.
  {
    reason: "zero-width character",
    aboveAscii: true,
    kind: "repair",
    pattern: /(?<=[\p{Script=Han}\p{Script=Latin}\p{Nd}\p{P}\s])[\u200c\u200d]+/gu,
    replace: () => "",
  },
  {
    reason: "direction mark in text of one direction",
    aboveAscii: true,
    kind: "repair",
    pattern: /[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu,
    appliesTo: (text) => !/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text),
    replace: () => "",
  },
  // Invisible copies of ASCII that only carry hidden text; the flags of England, Scotland and Wales begin with U+1F3F4.
  {
    reason: "hidden tag characters",
    aboveAscii: true,
    kind: "repair",
    pattern: /(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]+/gu,
    replace: () => "",
  },
  {
    reason: "radical in place of an ideograph",
    aboveAscii: true,
    kind: "repair",
    pattern: /[\u2e80-\u2ef3\u2f00-\u2fd5]/gu,
    replace: radicalToIdeograph,
  },
  {
    reason: "sign of a symbol font",
    aboveAscii: true,
    kind: "repair",
    pattern: /[\uf06e\uf076\uf0a7\uf0b7\uf0d8\uf0fc]/gu,
    replace: (match) => symbolFont[match] ?? match,
  },
  {
    reason: "HTML entity",
    kind: "repair",
    pattern: /&(?:amp;)?(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,7});/gu,
    // Where markup is written about, entities are meant (ftfy keeps them as well).
    appliesTo: (text) => !text.includes("<"),
    replace: entityToText,
  },
  {
    reason: "not in Unicode's composed form (NFC)",
    aboveAscii: true,
    kind: "normalize",
    pattern: /[\u1100-\u11ff]+|\P{M}\p{M}*/gu,
    // Without a mark, a jamo or a sign of compatibility below U+0300 there is nothing to compose.
    appliesTo: (text) => /[\u0300-\u{10ffff}]/u.test(text) && text.normalize("NFC") !== text,
    replace: (match) => match.normalize("NFC"),
  },
];

function replaceSpace(match: string, text: string, at: number): string {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + match.length);
  if (before === "" || after === "") return "";
  // A word cut at a soft hyphen.
  if (/^\u00ad+\r?\n$/u.test(match) && /\p{L}/u.test(before) && /\p{Ll}/u.test(after)) return "";
  const plain = match
    .replace(new RegExp(`[${invisible}]`, "gu"), "")
    .replace(/\r\n/gu, "\n")
    .replace(new RegExp(`[${breaks}]`, "gu"), "\n")
    .replace(/(?<=\n)\u3000+/gu, "")
    .replace(new RegExp(`[${spaces} ]*[${spaces}][${spaces} ]*`, "gu"), " ");
  const lines = plain.split("\n");
  if (lines.length === 1) return plain;
  const indent = lines.at(-1) ?? "";
  return `${lines.length > 2 ? "\n\n" : "\n"}${indent}`;
}
