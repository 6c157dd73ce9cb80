import { createRequire } from "node:module";
import { InvalidOptionError } from "@espalier/core";
import { pythonSplit, pythonStrip } from "./python-text.ts";

/**
 * How a text is cut into words where figures have to equal those of datatrove: at white space; by a regular expression (a letter with what
 * follows it in the word, a number with its separators, or one other sign); into single signs; or, for Chinese, by jieba.
 */
export type WordCut = "white-space" | "pattern" | "signs" | "jieba";

/** Python's `\w` is letters, numbers and `_`; its `\d` is decimal digits only. */
const patternWord =
  /[\p{L}\p{Nl}\p{No}][\p{L}\p{N}_'’-]*|\p{Nd}+(?:[.,]\p{Nd}+)*|[^\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;

/** Cuts a text into words, each stripped, none empty. */
export function wordsLikeDatatrove(text: string, cut: WordCut): string[] {
  switch (cut) {
    case "white-space":
      return pythonSplit(text);
    case "pattern":
      return text.match(patternWord) ?? [];
    case "signs":
      return [...text].filter((sign) => pythonStrip(sign) !== "");
    case "jieba":
      return likePythonJieba(jieba(text))
        .map(pythonStrip)
        .filter((word) => word !== "");
    default:
      throw new InvalidOptionError("words", 'one of "white-space", "pattern", "signs", "jieba"', cut);
  }
}

/** What jieba takes into one stretch with Chinese, and how its Python version 0.42 cuts such a stretch (`finalseg`, `re_skip`), with the words of the dictionary. */
const asciiStretch = /^[a-zA-Z0-9+#&._%-]+$/u;
const asciiWord = /AT&T|[cC](?:\+\+|#)|[a-zA-Z0-9]+(?:\.\p{Nd}+)?%?|[^a-zA-Z0-9]+/gu;

/** The Rust version of jieba cuts letters, figures and the signs between them in another way than the Python version, which datatrove calls. */
function likePythonJieba(words: readonly string[]): string[] {
  const result: string[] = [];
  let stretch = "";
  for (const word of [...words, ""]) {
    if (asciiStretch.test(word)) {
      stretch += word;
      continue;
    }
    if (stretch !== "") result.push(...(stretch.match(asciiWord) ?? []));
    stretch = "";
    result.push(word);
  }
  return result;
}

/** As much of `@node-rs/jieba`, a dependency of the text package, as is used. */
interface JiebaModule {
  readonly Jieba: { withDict(dict: Uint8Array): { cut(text: string, hmm: boolean): string[] } };
}

let cutter: ((text: string) => string[]) | undefined;

/** jieba over the text as it stands, loaded on first use: folding traditional writing first, as `segmentWords` does, would give other words. */
function jieba(text: string): string[] {
  if (cutter === undefined) {
    const require = createRequire(import.meta.resolve("@espalier/text"));
    const { Jieba } = require("@node-rs/jieba") as JiebaModule;
    const { dict } = require("@node-rs/jieba/dict") as { readonly dict: Uint8Array };
    const loaded = Jieba.withDict(dict);
    cutter = (whole) => loaded.cut(whole, true);
  }
  return cutter(text);
}
