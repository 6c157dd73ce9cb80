import { endsInTerminal } from "./datatrove-signs.ts";
import { repeated } from "./gopher-repetition.ts";
import { pythonCount, pythonLength, pythonStrip } from "./python-text.ts";
import { above, below, type RuleFailure } from "./rule-failure.ts";

/** What FineWeb's quality rules look at; undefined for a text without a line that says something. */
export interface FinewebQuality {
  /** Share of the lines that end in a mark of the end. */
  readonly endedLines: number;
  /** Share of the lines of at most 30 code points. */
  readonly shortLines: number;
  /** Code points of lines that stood before, of all. */
  readonly duplicateLineSigns: number;
  readonly lineFeedsPerWord: number;
}

/** Limits of {@link judgeFinewebQuality}; a rule that is left out is off. */
export interface FinewebQualityLimits {
  readonly minEndedLines?: number | undefined;
  readonly maxShortLines?: number | undefined;
  readonly maxDuplicateLineSigns?: number | undefined;
  readonly maxLineFeedsPerWord?: number | undefined;
}

/** English: FineWeb (datatrove 0.10, `fineweb_quality_filter.py`). Chinese: FineWeb-2, `configs/cmn_Hani.yml`, found for words of jieba. */
export const finewebQualityLimits: Readonly<Record<"en" | "zh", FinewebQualityLimits>> = {
  en: { minEndedLines: 0.12, maxShortLines: 0.67, maxDuplicateLineSigns: 0.01, maxLineFeedsPerWord: 0.3 },
  zh: { minEndedLines: 0.106, maxDuplicateLineSigns: 0.1, maxLineFeedsPerWord: 0.178 },
};

const shortLine = 30;

/** Measures exactly as datatrove 0.10 does: lines are not stripped, so one with a space behind its full stop does not end in it. */
export function measureFinewebQuality(text: string, words: readonly string[]): FinewebQuality | undefined {
  const lines = text.split("\n").filter((line) => pythonStrip(line) !== "");
  if (lines.length === 0) return undefined;
  const feeds = pythonCount(text, "\n");
  return {
    endedLines: lines.filter((line) => endsInTerminal.test(line)).length / lines.length,
    shortLines: lines.filter((line) => pythonLength(line) <= shortLine).length / lines.length,
    duplicateLineSigns: repeated(lines).signs / (pythonLength(text) - feeds),
    lineFeedsPerWord: feeds / words.length,
  };
}

/** The first rule that the measures fail, by the names and in the order of datatrove. */
export function judgeFinewebQuality(measured: FinewebQuality | undefined, limits: FinewebQualityLimits): RuleFailure | undefined {
  if (measured === undefined) return { rule: "empty", measured: 0, threshold: 1 };
  return (
    below("line_punct_ratio", measured.endedLines, limits.minEndedLines) ??
    above("short_line_ratio", measured.shortLines, limits.maxShortLines) ??
    above("char_dup_ratio", measured.duplicateLineSigns, limits.maxDuplicateLineSigns) ??
    above("list_ratio", measured.lineFeedsPerWord, limits.maxLineFeedsPerWord)
  );
}
