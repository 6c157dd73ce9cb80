import type { Step } from "@espalier/core";
import { z } from "zod";
import { measureQuality } from "../quality/fast-quality.ts";
import { gopherQualityLimits, judgeGopherQuality, measureGopherQuality } from "../quality/gopher-quality.ts";
import { judgeByRules } from "../quality/judge-by-rules.ts";
import { publishedRules } from "../quality/rules-for.ts";

/** Options of the step `drop-gopher-quality`. */
export const dropGopherQualityOptions = z.strictObject({
  ...publishedRules,
  /** Fewest words; the published value where it is left out. */
  minWords: z.number().int().min(0).optional(),
  /** Smallest share of words with a letter; the published value where it is left out. Tables of figures have few. */
  minLetterWords: z.number().min(0).max(1).optional(),
});

/**
 * Drops documents that are no running text by the rules of Gopher. The reason is the name of the rule in datatrove.
 *
 * Thresholds: Gopher's section A.1 for English, FineWeb-2's `cmn_Hani` for Chinese. Without `compatible` the quirks of datatrove's
 * measures are mended, as `measureQuality` tells.
 */
export function dropGopherQuality(options: z.infer<typeof dropGopherQualityOptions>): Step {
  const name = "drop-gopher-quality";
  const { minWords, minLetterWords } = options;
  const limits = { ...(minWords !== undefined && { minWords }), ...(minLetterWords !== undefined && { minLetterWords }) };
  const of = (language: "en" | "zh") => ({ ...gopherQualityLimits[language], ...limits });
  return {
    name,
    judge: judgeByRules(name, options, {
      compatible: ({ text }, language, words) =>
        judgeGopherQuality(measureGopherQuality(text, words, of(language).stopWords), of(language)),
      own: (document, language) => judgeGopherQuality(measureQuality(document, of(language).stopWords), of(language)),
    }),
  };
}
