import { describe, expect, it } from "vitest";
import { countHeaderRows } from "./count-header-rows.ts";
import { type GridCell, toGrid } from "./grid.ts";
import { gridToMarkdown } from "./grid-to-markdown.ts";

const merged = (text: string, merge: number): GridCell => ({ text, merge });

describe("gridToMarkdown", () => {
  it("writes the title above and the notes below a table as paragraphs", () => {
    const grid = toGrid([
      ["存款利率表", "", ""],
      ["单位：%", "", ""],
      ["期限", "利率", "备注"],
      ["一年", "1.35", ""],
      ["二年", "1.65", ""],
      ["注：节假日顺延", "", ""],
    ]);
    expect(gridToMarkdown(grid)).toBe(
      "存款利率表\n\n单位：%\n\n| 期限 | 利率 | 备注 |\n| --- | --- | --- |\n| 一年 | 1.35 |  |\n| 二年 | 1.65 |  |\n\n注：节假日顺延",
    );
  });

  it("leaves the header empty where the first row is data, and makes no name up", () => {
    expect(
      gridToMarkdown(
        toGrid([
          ["Revenue", "12.5"],
          ["Costs", "9.1"],
          ["Profit", "3.4"],
        ]),
      ),
    ).toBe("|  |  |\n| --- | --- |\n| Revenue | 12.5 |\n| Costs | 9.1 |\n| Profit | 3.4 |");
  });

  it("joins a header that is merged over columns with the names below it, and keeps years as names", () => {
    const grid = [
      [merged("项目", 1), merged("2024年", 2), merged("2024年", 2), { text: "2023" }],
      [merged("项目", 1), { text: "上半年" }, { text: "下半年" }, { text: "" }],
      [{ text: "营收" }, { text: "1" }, { text: "2" }, { text: "3" }],
    ];
    expect(gridToMarkdown(grid)).toBe("| 项目 | 2024年 上半年 | 2024年 下半年 | 2023 |\n| --- | --- | --- | --- |\n| 营收 | 1 | 2 | 3 |");
  });

  it("repeats a cell merged over rows in each of them, and writes one merged over columns once", () => {
    const grid = [
      [{ text: "分类" }, { text: "项目" }, { text: "价格" }],
      [merged("检验", 1), { text: "血糖" }, { text: "6" }],
      [merged("检验", 1), { text: "血脂" }, { text: "40" }],
      [merged("另计", 2), merged("另计", 2), { text: "0" }],
    ];
    expect(gridToMarkdown(grid).split("\n").slice(2)).toEqual(["| 检验 | 血糖 | 6 |", "| 检验 | 血脂 | 40 |", "| 另计 |  | 0 |"]);
  });

  it("escapes bars and folds line ends within cells", () => {
    expect(
      gridToMarkdown(
        toGrid([
          ["a|b", "c"],
          ["x\ny", "第一行\n第二行"],
        ]),
      ),
    ).toBe("| a\\|b | c |\n| --- | --- |\n| x y | 第一行第二行 |");
  });

  it("writes a single column as paragraphs and leaves empty rows and columns out", () => {
    expect(
      gridToMarkdown(
        toGrid([
          ["", "a"],
          ["", ""],
          ["", "b"],
        ]),
      ),
    ).toBe("a\n\nb");
  });
});

describe("countHeaderRows", () => {
  it("finds a header above figures, and none where a figure stands above figures", () => {
    expect(
      countHeaderRows(
        toGrid([
          ["Term", "Rate"],
          ["1 year", "1.5%"],
        ]),
      ),
    ).toBe(1);
    expect(
      countHeaderRows(
        toGrid([
          ["1 year", "1.5%"],
          ["2 years", "1.8%"],
        ]),
      ),
    ).toBe(0);
  });

  it("never takes the last row as header", () => {
    expect(
      countHeaderRows([
        [merged("a", 1), merged("b", 2)],
        [merged("a", 1), merged("b", 2)],
      ]),
    ).toBe(1);
  });
});
