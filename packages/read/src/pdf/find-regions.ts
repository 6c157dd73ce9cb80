import { itemsToLines } from "./items-to-lines.ts";
import { type Line, leftOf, median, rightOf, type TextItem } from "./text-item.ts";

/** Least lines with text on both sides of a gutter: fewer are a form or a signature block. */
const leastColumnLines = 5;

/** Where other pages have the same gutter, the end of the last column may leave fewer. */
const leastKnownLines = 1;

/** Least width of a column, in letter heights: columns of running text hold 14 Han or 28 Latin letters, those of tables seldom. */
const leastColumnWidth = 14;

/** Share of its column that a line of running text fills; cells of tables fill less. */
const filledShare = 0.6;

/** Columns within columns: newspapers have up to six. */
const mostDepth = 4;

/**
 * Parts the items of a page into regions in reading order: what stands across the page, then the left column,
 * then the right one, and on below. Columns are found by their gutter, an upright strip that no line of
 * running text crosses over several lines.
 */
export function findRegions(items: readonly TextItem[], options: FindRegionsOptions = {}): (readonly TextItem[])[] {
  return regionsOf(items, options.gutters ?? [], 0);
}

/** Options of {@link findRegions}. */
export interface FindRegionsOptions {
  /** Gutters that the document's pages have: they are believed on weaker evidence. */
  readonly gutters?: readonly number[];
}

/** The gutter of a page's widest columns, where it has columns. */
export function findGutter(items: readonly TextItem[]): number | undefined {
  return items.length === 0 ? undefined : findColumns(itemsToLines(items), [])?.gutter;
}

function regionsOf(items: readonly TextItem[], known: readonly number[], depth: number): (readonly TextItem[])[] {
  if (items.length === 0) return [];
  const band = depth < mostDepth ? findColumns(itemsToLines(items), known) : undefined;
  if (band === undefined) return [items];
  const within = (item: TextItem): boolean => item.y >= band.top && item.y <= band.bottom;
  const above = items.filter((item) => item.y < band.top);
  const below = items.filter((item) => item.y > band.bottom);
  const left = items.filter((item) => within(item) && item.right <= band.gutter + 1);
  const right = items.filter((item) => within(item) && item.right > band.gutter + 1);
  return [above, left, right, below].flatMap((part, index) => regionsOf(part, known, index === 1 || index === 2 ? depth + 1 : depth));
}

interface Band {
  /** Where the gutter is. */
  readonly gutter: number;
  readonly top: number;
  readonly bottom: number;
}

function findColumns(lines: readonly Line[], known: readonly number[]): Band | undefined {
  const left = Math.min(...lines.map(leftOf));
  const right = Math.max(...lines.map(rightOf));
  const width = right - left;
  let best: (Band & { readonly count: number }) | undefined;
  for (const gutter of gutterCandidates(lines, left + width * 0.15, right - width * 0.15)) {
    const isKnown = known.some((other) => Math.abs(other - gutter) < 8);
    const band = longestBand(lines, { gutter, left, right, isKnown });
    if (band !== undefined && band.count > (best?.count ?? 0)) best = band;
  }
  return best;
}

/** Middles of the gaps between segments, on a line or from one line to the next: the base lines of columns need not meet. */
function gutterCandidates(lines: readonly Line[], from: number, to: number): number[] {
  const found = new Set<number>();
  for (const [at, { segments }] of lines.entries()) {
    for (const [index, segment] of segments.entries()) {
      const nextRight = segments[index + 1] ?? lines[at + 1]?.segments.find(({ left }) => left > segment.right);
      const nextLeft = index === 0 ? lines[at + 1]?.segments.findLast(({ right }) => right < segment.left) : undefined;
      const middles = [nextRight && (segment.right + nextRight.left) / 2, nextLeft && (nextLeft.right + segment.left) / 2];
      for (const middle of middles) if (middle !== undefined && middle > from && middle < to) found.add(Math.round(middle));
    }
  }
  return [...found].sort((a, b) => a - b);
}

interface Candidate {
  readonly gutter: number;
  /** Edges of the text. */
  readonly left: number;
  readonly right: number;
  readonly isKnown: boolean;
}

function longestBand(lines: readonly Line[], candidate: Candidate): (Band & { readonly count: number }) | undefined {
  const { gutter } = candidate;
  let best: (Band & { readonly count: number }) | undefined;
  let run: Line[] = [];
  const close = (): void => {
    const band = toBand(run, candidate);
    if (band !== undefined && band.count > (best?.count ?? 0)) best = band;
    run = [];
  };
  for (const line of lines) {
    if (line.segments.some((segment) => segment.left < gutter - 1 && segment.right > gutter + 1)) close();
    else run.push(line);
  }
  close();
  return best;
}

function toBand(run: readonly Line[], candidate: Candidate): (Band & { readonly count: number }) | undefined {
  const { gutter, isKnown } = candidate;
  const lines = trim(run, candidate);
  const count = linesBeside(lines, gutter);
  if (count < (isKnown ? leastKnownLines : leastColumnLines)) return undefined;
  const size = median(lines.map((line) => line.size));
  for (const side of [0, 1]) {
    const rows = lines.map((line) => sidesOf(line, gutter)[side] ?? []).filter((segments) => segments.length > 0);
    const segments = rows.flat();
    const width = Math.max(...segments.map((segment) => segment.right)) - Math.min(...segments.map((segment) => segment.left));
    if (isKnown) continue;
    // Running text fills its column: most lines do, on either side. Tables and forms do not.
    const filled = rows.filter((row) => fill(row) >= filledShare * width);
    if (width < leastColumnWidth * size || filled.length < Math.max(3, rows.length * 0.5)) return undefined;
  }
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { gutter, top: first.y - first.size, bottom: last.y + last.size * 0.5, count };
}

/** How many lines each side has where the other one has some too. */
function linesBeside(lines: readonly Line[], gutter: number): number {
  const [left, right] = [0, 1].map((side) =>
    lines.filter((line) => (sidesOf(line, gutter)[side]?.length ?? 0) > 0).map(({ y, size }) => ({ y, size })),
  );
  const beside = (own: typeof left, other: typeof left): number => {
    const [top, bottom] = [other?.[0], other?.at(-1)];
    if (top === undefined || bottom === undefined) return 0;
    return (own ?? []).filter(({ y }) => y >= top.y - top.size && y <= bottom.y + bottom.size).length;
  };
  return Math.min(beside(left, right), beside(right, left));
}

/** Running headers and page numbers above and below the columns do not cross the gutter, but are no part of the text. */
function trim(run: readonly Line[], { gutter, left, right }: Candidate): readonly Line[] {
  const pitch = median(run.slice(1).map((line, index) => line.y - (run[index]?.y ?? line.y)));
  const isFilled = (line: Line): boolean => sidesOf(line, gutter).some((side) => fill(side) >= 0.3 * (right - left));
  let from = 0;
  let to = run.length;
  while (from < to && !isFilled(run[from] as Line) && (run[from + 1]?.y ?? 0) - (run[from] as Line).y > pitch * 1.6) from += 1;
  while (
    to > from &&
    !isFilled(run[to - 1] as Line) &&
    (run[to - 1] as Line).y - (run[to - 2]?.y ?? Number.POSITIVE_INFINITY) > pitch * 1.6
  )
    to -= 1;
  return run.slice(from, to);
}

function sidesOf(line: Line, gutter: number): [Line["segments"], Line["segments"]] {
  return [line.segments.filter((segment) => segment.right <= gutter + 1), line.segments.filter((segment) => segment.right > gutter + 1)];
}

function fill(segments: Line["segments"]): number {
  return segments.reduce((sum, segment) => sum + segment.right - segment.left, 0);
}
