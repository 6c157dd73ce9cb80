import { expect, it } from "vitest";
import { parseTable } from "./parse-table.ts";

const whole = (text: string) => parseTable(text, { start: 0, end: text.length });

it("gives every cell as an exact slice, escaped bars and empty cells included", () => {
  const text = "| 期限 | 利率 |\n|:---|---:|\n| 1\\|2 年 |  |\n|三年| 2.60% |";
  const table = whole(text);
  const cells = [...(table?.header ?? []), ...(table?.rows.flatMap((row) => row.cells) ?? [])];
  for (const cell of cells) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
  expect(cells.map((cell) => cell.text)).toEqual(["期限", "利率", "1\\|2 年", "", "三年", "2.60%"]);
});

it("takes the header row and its ruler as the header span", () => {
  const text = "| a |\n| --- |\n| 1 |";
  const table = whole(text);
  expect(text.slice(table?.headerSpan.start, table?.headerSpan.end)).toBe("| a |\n| --- |");
});

it("gives nothing for lines with bars that are no table", () => {
  expect(whole("| a | b |\n| c | d |")).toBeUndefined();
  expect(whole("| a | b |")).toBeUndefined();
});
