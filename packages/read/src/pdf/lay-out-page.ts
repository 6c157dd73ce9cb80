import { toGrid } from "../table/grid.ts";
import { gridToMarkdown } from "../table/grid-to-markdown.ts";
import { findRegions } from "./find-regions.ts";
import { findTables } from "./find-tables.ts";
import { itemsToLines, lineText } from "./items-to-lines.ts";
import { type JoinContext, joinLines } from "./join-lines.ts";
import { type Line, leftOf, median, rightOf, type TextItem } from "./text-item.ts";

/** Sizes of type in a whole document, by which its headings are known. */
export interface TypeSizes {
  /** Of running text. */
  readonly body: number;
  /** Of headings, the largest first: the first is written as `#`. */
  readonly headings: readonly number[];
}

/** What the pages of a document have in common. */
export interface DocumentLayout {
  readonly sizes: TypeSizes;
  /** Where its columns are parted. */
  readonly gutters: readonly number[];
  /** Its words with a hyphen. */
  readonly hyphenated: ReadonlySet<string>;
}

/** Pages of more items are drawings made of letters, or made to be slow; dense newspaper pages have some 5,000. */
const mostItems = 20_000;

/** A gap beyond this share of the usual line distance parts paragraphs. */
const paragraphGap = 1.35;

/**
 * Writes the items of a page as text: region by region in reading order, wrapped lines joined, a blank line where
 * the distance is larger, headings by their size of type, aligned cells as a pipe table.
 */
export function layOutPage(items: readonly TextItem[], layout: DocumentLayout): string {
  if (items.length > mostItems) return items.map(({ text }) => text).join("\n");
  const turns = [...new Set(items.map((item) => item.turn))].sort((a, b) => countOf(items, b) - countOf(items, a) || a - b);
  return turns
    .flatMap((turn) =>
      findRegions(
        items.filter((item) => item.turn === turn),
        layout,
      ),
    )
    .map((region) => layOutRegion(itemsToLines(region), layout))
    .filter((text) => text !== "")
    .join("\n\n");
}

function countOf(items: readonly TextItem[], turn: number): number {
  return items.reduce((sum, item) => sum + (item.turn === turn ? item.text.length : 0), 0);
}

function layOutRegion(lines: readonly Line[], layout: DocumentLayout): string {
  const edges = { left: Math.min(...lines.map(leftOf)), right: Math.max(...lines.map(rightOf)) };
  const blocks: string[] = [];
  for (const part of findTables(lines)) {
    if (part.kind === "table") blocks.push(gridToMarkdown(toGrid(part.rows)));
    else blocks.push(...toParagraphs(part.lines, layout, edges));
  }
  return blocks.filter((block) => block !== "").join("\n\n");
}

function toParagraphs(lines: readonly Line[], { sizes, hyphenated }: DocumentLayout, edges: Pick<JoinContext, "left" | "right">): string[] {
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index] as Line).y);
  // Half of the gaps or more are plain line distances; headings and paragraphs make the others.
  const pitch = median(gaps.filter((gap) => gap < 3 * sizes.body)) || 1.5 * sizes.body;
  const blocks: string[] = [];
  let block: Line[] = [];
  let level: number | undefined;
  const flush = (): void => {
    if (block.length > 0) {
      const text =
        level === undefined ? joinLines(block, { ...edges, hyphenated }) : `${"#".repeat(level)} ${joinHeading(block.map(lineText))}`;
      blocks.push(text);
    }
    block = [];
  };
  for (const [index, line] of lines.entries()) {
    const text = lineText(line);
    if (text === "") continue;
    const gap = gaps[index - 1] ?? 0;
    const next = headingLevel(line, text, sizes);
    const usual = next === undefined ? pitch : line.size * 1.4;
    if (next !== level || gap > Math.max(usual * paragraphGap, line.size * 1.2)) flush();
    level = next;
    block.push(line);
  }
  flush();
  return blocks;
}

/** Longer lines are running text in larger type: a summary, a notice. */
const longestHeading = 120;

function headingLevel(line: Line, text: string, sizes: TypeSizes): number | undefined {
  if (text.length > longestHeading || !/\p{L}/u.test(text) || /[。；;，,]$/u.test(text)) return undefined;
  const index = sizes.headings.findIndex((size) => Math.abs(line.size - size) < 0.35);
  return index === -1 ? undefined : Math.min(index + 1, 6);
}

/** A heading of several lines is one heading. */
function joinHeading(lines: readonly string[]): string {
  return lines.reduce((whole, line) =>
    /[\p{Script=Han}）」』》]$/u.test(whole) && /^[\p{Script=Han}（「『《]/u.test(line) ? whole + line : `${whole} ${line}`,
  );
}
