import { describe, expect, it } from "vitest";
import { type LayOutOptions, layOutSource, type SourceBlock, type SourcePiece } from "./lay-out-source.ts";

const nothing = { start: 0, end: 0 };

function piecesOf(blocks: readonly SourceBlock[]): SourcePiece[] {
  return blocks.flatMap((block) => {
    if (block.kind === "page") return [];
    return block.kind === "table" ? block.rows.flatMap(({ cells }) => cells.flat()) : block.pieces;
  });
}
const textOf = (pieces: readonly SourcePiece[]) => pieces.map(({ text }) => text).join("");
const markOf = (text: string, options: LayOutOptions) => textOf(piecesOf(layOutSource(text, options)).filter(({ marked }) => marked));

/** Blocks in one line each, without what is hidden. */
function drawn(blocks: readonly SourceBlock[]): string[] {
  const seen = (pieces: readonly SourcePiece[]) => textOf(pieces.filter(({ hidden }) => !hidden)).trimEnd();
  return blocks.flatMap((block) => {
    if (block.kind === "page") return [`page ${block.page}`];
    if (block.kind === "heading") return [`h${block.level} ${seen(block.pieces)}`];
    if (block.kind === "text") return [`text ${seen(block.pieces)}`];
    return block.rows.map(({ kind, cells }) => `${kind} ${cells.map(seen).join(" / ")}`);
  });
}

const sample = "# Fees 费用\n\nText one\nline two.\n| a | b \\| c |\n| --- | :-: |\n| 1.5% |  |\n\n- item\n";

describe("layOutSource", () => {
  it("draws headings, tables and text without the marks of Markdown", () => {
    expect(drawn(layOutSource(sample, { mark: nothing }))).toEqual([
      "h1 Fees 费用",
      "text \nText one\nline two.",
      "header a / b \\| c",
      "rule  / ",
      "body 1.5% / ",
      "text \n- item",
    ]);
  });

  it("marks a cell, a row and a stretch over several blocks exactly", () => {
    for (const quote of [
      "1.5%",
      "| 1.5% |  |",
      "line two.\n| a | b",
      "Fees 费用\n\nText",
      " b \\| c |\n| --- | :-: |\n| 1.5% |  |\n\n- i",
    ]) {
      const start = sample.indexOf(quote);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(markOf(sample, { mark: { start, end: start + quote.length } })).toBe(quote);
    }
  });

  it("shows where each page begins, also inside of a line and of a table", () => {
    const text = "| a |\n| b |\nand on it goes";
    const pages = [
      { page: 1, start: 0, end: 6 },
      { page: 2, start: 6, end: 15 },
      { page: 3, start: 15, end: text.length },
    ];
    expect(drawn(layOutSource(text, { mark: nothing, pages }))).toEqual([
      "page 1",
      "body a",
      "page 2",
      "body b",
      "text and",
      "page 3",
      "text  on it goes",
    ]);
  });

  it("widens a part to whole lines", () => {
    const part = { start: sample.indexOf("ext one"), end: sample.indexOf("two") };
    expect(textOf(piecesOf(layOutSource(sample, { mark: nothing, part })))).toBe("Text one\nline two.\n");
    expect(layOutSource("", { mark: nothing })).toEqual([]);
  });

  it("loses and moves nothing, whatever the text (random texts)", () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % below;
    };
    const signs = ["|", "|", "\\", "\n", "\n", "#", " ", "-", "费", "😀", "1", "a", "\t", "\r", ":"];
    for (let round = 0; round < 3_000; round++) {
      const text = Array.from({ length: random(40) }, () => signs[random(signs.length)]).join("");
      const start = random(text.length + 1);
      const end = start + random(text.length - start + 1);
      const border = random(text.length + 1);
      const pages = [
        { page: 1, start: 0, end: border },
        { page: 2, start: border, end: text.length },
      ];
      const pieces = piecesOf(layOutSource(text, { mark: { start, end }, pages }));
      expect(textOf(pieces)).toBe(text);
      expect(pieces.every((piece) => piece.text === text.slice(piece.start, piece.end))).toBe(true);
      expect(textOf(pieces.filter(({ marked }) => marked))).toBe(text.slice(start, end));
    }
  });
});
