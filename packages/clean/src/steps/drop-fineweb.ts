import type { Step } from "@espalier/core";
import { z } from "zod";
import { measureLines } from "../quality/fast-quality.ts";
import { finewebQualityLimits, judgeFinewebQuality, measureFinewebQuality } from "../quality/fineweb-quality.ts";
import { judgeByRules } from "../quality/judge-by-rules.ts";
import { publishedRules } from "../quality/rules-for.ts";

/** Options of the step `drop-fineweb`. */
export const dropFinewebOptions = z.strictObject(publishedRules);

/**
 * Drops documents whose lines are a list or a menu by the rules of FineWeb. The reason is the name of the rule in datatrove.
 *
 * Thresholds: FineWeb for English, FineWeb-2's `cmn_Hani` for Chinese. Without `compatible` rows of tables and headings are no
 * lines, and a quote or a bracket may stand behind the mark that ends one.
 */
export function dropFineweb(options: z.infer<typeof dropFinewebOptions>): Step {
  const name = "drop-fineweb";
  return {
    name,
    judge: judgeByRules(name, options, {
      compatible: ({ text }, language, words) => judgeFinewebQuality(measureFinewebQuality(text, words), finewebQualityLimits[language]),
      own: (document, language) => judgeFinewebQuality(measureLines(document), finewebQualityLimits[language]),
    }),
  };
}
