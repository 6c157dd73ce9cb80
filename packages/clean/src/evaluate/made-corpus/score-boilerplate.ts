import type { CorpusRow, OutputRow, Scores, Truth } from "./made-corpus.ts";
import { share, strip } from "./made-corpus.ts";

/**
 * Scores stripped lines: of the known boilerplate lines the share that is gone, and of all other lines the share that was lost. Documents
 * with damage, junk or personal data are left out, because other steps change their lines.
 */
export function scoreBoilerplate(rows: readonly CorpusRow[], output: ReadonlyMap<string, OutputRow>, truth: Truth): Scores {
  const skipped = new Set([...truth.mojibake.map(({ id }) => id), ...truth.junk.map(({ id }) => id), ...truth.personalData.keys()]);
  let removed = 0;
  let total = 0;
  let lost = 0;
  let good = 0;
  for (const { id, text } of rows) {
    const row = output.get(id);
    if (skipped.has(id) || row?.text === undefined || (row.dropped ?? "") !== "") continue;
    const left = lines(row.text);
    const bad = truth.boilerplate.get(id);
    for (const line of lines(text)) {
      if (line === "") continue;
      const isGone = !left.has(line);
      if (bad?.has(line) === true) {
        total += 1;
        if (isGone) removed += 1;
      } else {
        good += 1;
        if (isGone) lost += 1;
      }
    }
  }
  return { lines_removed: share(removed, total), good_lines_lost: share(lost, good), lines_judged: total };
}

function lines(text: string): Set<string> {
  return new Set(text.split("\n").map(strip));
}
