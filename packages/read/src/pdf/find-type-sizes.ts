import type { TypeSizes } from "./lay-out-page.ts";
import type { TextItem } from "./text-item.ts";

/** Type is a heading's from this much above the running text: 12 on 10.5 points, 15 on 12. */
const headingRatio = 1.14;

/** Larger type that makes up more than this share of the letters is not headings but text. */
const mostHeadingShare = 0.15;

const mostLevels = 4;

/** Finds the size of the running text, that of most letters of all pages, and those of the headings above it. */
export function findTypeSizes(pages: readonly (readonly TextItem[])[]): TypeSizes {
  const letters = new Map<number, number>();
  let total = 0;
  for (const items of pages) {
    for (const item of items) {
      const size = Math.round(item.size * 2) / 2;
      letters.set(size, (letters.get(size) ?? 0) + item.text.length);
      total += item.text.length;
    }
  }
  const [body = 0] = [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [number, number]);
  const headings = [...letters]
    .filter(([size, count]) => size >= body * headingRatio && count <= total * mostHeadingShare && count >= 2)
    .map(([size]) => size)
    .sort((a, b) => b - a);
  return { body, headings: headings.slice(0, mostLevels) };
}
