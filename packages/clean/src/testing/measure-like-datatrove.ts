import { applyC4Rules, c4Rules } from "../quality/c4-lines.ts";
import { finewebQualityLimits, judgeFinewebQuality, measureFinewebQuality } from "../quality/fineweb-quality.ts";
import { gopherQualityLimits, judgeGopherQuality, measureGopherQuality } from "../quality/gopher-quality.ts";
import {
  duplicateGrams,
  gopherRepetitionLimits,
  judgeGopherRepetition,
  measureGopherRepetition,
  topGrams,
} from "../quality/gopher-repetition.ts";
import { pythonLength } from "../quality/python-text.ts";

/** Metrics and verdicts of one text under the names that datatrove's golden data uses; a verdict is `keep` or the rule that failed. */
export function measureLikeDatatrove(text: string, words: readonly string[], language: "en" | "zh") {
  const repetition = measureGopherRepetition(text, words);
  const lines = measureFinewebQuality(text, words);
  const metrics: Record<string, number | undefined> = {
    n_words: words.length,
    n_chars: pythonLength(text),
    dup_para_frac: repetition.duplicateParagraphs,
    dup_para_char_frac: repetition.duplicateParagraphSigns,
    dup_line_frac: repetition.duplicateLines,
    dup_line_char_frac: repetition.duplicateLineSigns,
    fw_line_punct: lines?.endedLines,
    fw_short_line: lines?.shortLines,
    fw_char_dup: lines?.duplicateLineSigns,
    fw_list: lines?.lineFeedsPerWord,
  };
  for (const size of topGrams) metrics[`top_${size}`] = repetition.topGrams[size];
  for (const size of duplicateGrams) metrics[`dup_${size}`] = repetition.duplicateGrams[size];
  const judge = (by: "en" | "zh") => ({
    gopher_rep: judgeGopherRepetition(repetition, gopherRepetitionLimits[by])?.rule ?? "keep",
    gopher_qual:
      judgeGopherQuality(measureGopherQuality(text, words, gopherQualityLimits[by].stopWords), gopherQualityLimits[by])?.rule ?? "keep",
    fineweb: judgeFinewebQuality(lines, finewebQualityLimits[by])?.rule ?? "keep",
  });
  const english = judge("en");
  const c4 = { c4_full: applyC4Rules(text, c4Rules.en), c4: applyC4Rules(text, { ...c4Rules.en, lineEnd: undefined }) };
  const full = c4.c4_full.failure?.rule ?? "keep";
  return {
    metrics,
    verdicts: {
      ...judge(language),
      EN_gopher_rep: english.gopher_rep,
      EN_gopher_qual: english.gopher_qual,
      EN_fineweb: english.fineweb,
      EN_c4_full: full,
      c4_full: full,
      c4: c4.c4.failure?.rule ?? "keep",
    } as Readonly<Record<string, string>>,
  };
}
