import type { Document, Step, Verdict } from "@espalier/core";
import { z } from "zod";
import { stripLines } from "../lines/strip-lines.ts";
import { textLines } from "../lines/text-lines.ts";
import { applyC4Rules, c4Rules, countSentences } from "../quality/c4-lines.ts";
import { judgeByRules } from "../quality/judge-by-rules.ts";
import type { RuleFailure } from "../quality/rule-failure.ts";
import { publishedRules } from "../quality/rules-for.ts";

/** Options of the step `drop-c4`. */
export const dropC4Options = z.strictObject({
  ...publishedRules,
  /** Fewest sentences that have to be left. */
  minSentences: z.number().int().min(0).default(5),
  /** Whether a line has to end in a mark of the end; FineWeb leaves this rule out. */
  endedLines: z.boolean().default(true),
});

type Options = z.infer<typeof dropC4Options>;

/**
 * Strips lines that are no sentences and drops what is then left of hardly anything, by the rules of C4; for Chinese by the line rules of
 * c4-dataset-script. Without `compatible` headings, lists, tables and code are no lines of prose and stay, a line that only mentions
 * a bracket or a script stays too, and only a paragraph that says nothing but that scripts or cookies are needed goes.
 *
 * Thresholds: C4 (arXiv 1910.10683) as datatrove 0.10 has it.
 */
export function dropC4(options: Options): Step {
  const name = "drop-c4";
  const { minSentences, endedLines } = options;
  return {
    name,
    judge: judgeByRules(name, options, {
      compatible: ({ text }, language) => {
        const rules = { ...c4Rules[language], minSentences, ...(!endedLines && { lineEnd: undefined }) };
        const outcome = applyC4Rules(text, rules);
        return outcome.failure ?? { keep: true, edits: outcome.edits };
      },
      own: (document, language) => byParagraph(document, language, options),
    }),
  };
}

const placeholder = /lorem ipsum/iu;

function byParagraph({ text }: Document, language: "en" | "zh", { minSentences, endedLines }: Options): RuleFailure | Verdict {
  if (placeholder.test(text)) return { rule: "lorem_ipsum", measured: 1, threshold: 0 };
  const { lineEnd, scriptLine, badLine } = c4Rules[language];
  const lines = textLines(text);
  let sentences = 0;
  const struck = lines.flatMap(({ kind, text: line }, index) => {
    const trimmed = line.trim();
    if (kind === "paragraph" && endedLines && lineEnd !== undefined && !lineEnd.test(trimmed.replace(/["'”’」』)）\]】*_]+$/u, "")))
      return [{ index, reason: "line without an end" }];
    const lower = trimmed.toLowerCase();
    if (kind === "paragraph" && trimmed.length <= shortNotice && (scriptLine?.test(lower) === true || badLine?.test(lower) === true))
      return [{ index, reason: "notice of a policy or a script, or damage" }];
    if (kind !== undefined) sentences += Math.max(1, countSentences(trimmed));
    return [];
  });
  if (sentences < minSentences) return { rule: "too_few_sentences", measured: sentences, threshold: minSentences };
  return { keep: true, edits: stripLines(lines, struck) };
}

/** UTF-16 units. A longer paragraph says more than that scripts or cookies are needed. */
const shortNotice = 200;
