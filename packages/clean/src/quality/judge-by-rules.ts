import { type Document, InvalidOptionError, type Verdict } from "@espalier/core";
import type { z } from "zod";
import type { RuleFailure } from "./rule-failure.ts";
import { type compatibleWith, type ruleLanguage, rulesFor, type wordCut } from "./rules-for.ts";
import { type WordCut, wordsLikeDatatrove } from "./words-like-datatrove.ts";

interface Options {
  readonly rules: z.infer<typeof ruleLanguage>;
  readonly compatible?: z.infer<typeof compatibleWith> | undefined;
  readonly words?: z.infer<typeof wordCut> | undefined;
}

type Language = "en" | "zh";

/** The two ways in which a set of published rules judges a document. */
interface Ways {
  readonly compatible: (document: Document, language: Language, words: readonly string[]) => RuleFailure | Verdict | undefined;
  readonly own: (document: Document, language: Language) => RuleFailure | Verdict | undefined;
}

/**
 * Makes the judge of a step with published rules: a document that the rules do not fit is kept, with a label that says so where
 * the rules were asked for by name.
 *
 * @throws {@link InvalidOptionError} if the compatible mode does not say whose rules it is to apply.
 */
export function judgeByRules(name: string, { rules, compatible, words }: Options, ways: Ways): (document: Document) => Verdict {
  if (compatible === undefined) {
    return (document) => {
      const language = rulesFor(document, rules);
      if (language !== undefined) return toVerdict(ways.own(document, language));
      return rules === "auto" ? { keep: true } : { keep: true, labels: { [name]: `not judged: these rules are for ${rules}` } };
    };
  }
  if (rules === "auto") throw new InvalidOptionError(`${name}.rules`, '"en" or "zh" in the compatible mode', rules);
  const cut: WordCut = words ?? (rules === "zh" ? "jieba" : "pattern");
  return (document) => toVerdict(ways.compatible(document, rules, wordsOf(document, cut)));
}

function toVerdict(result: RuleFailure | Verdict | undefined): Verdict {
  if (result === undefined) return { keep: true };
  if ("keep" in result) return result;
  return { keep: false, reason: result.rule, measured: Number(result.measured.toFixed(4)), threshold: result.threshold };
}

const cuts = new WeakMap<Document, Map<WordCut, readonly string[]>>();

/** Words are cut once for all filters that look at a document. */
function wordsOf(document: Document, cut: WordCut): readonly string[] {
  let known = cuts.get(document);
  if (known === undefined) {
    known = new Map();
    cuts.set(document, known);
  }
  let words = known.get(cut);
  if (words === undefined) {
    words = wordsLikeDatatrove(document.text, cut);
    known.set(cut, words);
  }
  return words;
}
