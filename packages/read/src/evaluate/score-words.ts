/** How much of a gold text an output holds, and how much of the output the gold text, each from 0 to 1. */
export interface WordScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Compares the words of two texts as bags of runs of `size` words.
 *
 * With C the number of runs that both have (of each run the smaller count), G those of the gold text and O those of
 * the output: precision = C / O, recall = C / G, F1 = 2C / (G + O), and 0 where a divisor is 0. Words are the runs of
 * letters, figures and `_`, as Python's `\w+` finds them; case and order (within `size`) count. For `size` 1 this is
 * the token F1 of the shared benchmark, for `size` 4 its shingles.
 *
 * @example
 * ```ts
 * scoreWords("the fee is 5.00", "the fee was 5.00", 1).f1;
 * // => 0.8
 * ```
 */
export function scoreWords(gold: string, output: string, size: number): WordScore {
  const wanted = countRuns(gold, size);
  const found = countRuns(output, size);
  let common = 0;
  for (const [run, count] of wanted.counts) common += Math.min(count, found.counts.get(run) ?? 0);
  return {
    precision: found.total === 0 ? 0 : common / found.total,
    recall: wanted.total === 0 ? 0 : common / wanted.total,
    f1: (2 * common) / Math.max(1, wanted.total + found.total),
  };
}

interface Runs {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function countRuns(text: string, size: number): Runs {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  let total = 0;
  for (let at = 0; at + size <= words.length; at += 1) {
    const run = size === 1 ? (words[at] ?? "") : words.slice(at, at + size).join(" ");
    counts.set(run, (counts.get(run) ?? 0) + 1);
    total += 1;
  }
  return { counts, total };
}
