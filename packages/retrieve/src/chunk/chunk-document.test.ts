import type { Chunk, Document } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { createRandom, pickFrom } from "../testing/random.ts";
import { chunkDocument } from "./chunk-document.ts";

const toDocument = (text: string): Document => ({ id: "d", text, metadata: { source: "d.md" }, origin: { changes: [] } });
const cut = (text: string, maxTokens = 64): Chunk[] => chunkDocument(toDocument(text), { maxTokens });
const words = (count: number, word = "word"): string => Array.from({ length: count }, () => word).join(" ");
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const countTokens = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

describe("chunkDocument", () => {
  it("starts a chunk at each heading and keeps the path to it, outermost first", () => {
    const chunks = cut("# Fees\n\nPaid monthly.\n\n## Late\n\nFive percent.\n\n# Rates\n\nSee table.");
    expect(chunks.map(({ headings, text }) => [headings, text])).toEqual([
      [["Fees"], "# Fees\n\nPaid monthly."],
      [["Fees", "Late"], "## Late\n\nFive percent."],
      [["Rates"], "# Rates\n\nSee table."],
    ]);
  });

  it("keeps a heading without a text of its own with the section below it", () => {
    expect(cut("# Handbook\n\n## Fees\n\nPaid monthly.").map(({ headings, text }) => [headings, text])).toEqual([
      [["Handbook", "Fees"], "# Handbook\n\n## Fees\n\nPaid monthly."],
    ]);
  });

  it("leaves no heading out, also one at the end and one beside another", () => {
    expect(cut("# A\n\n# B\n\n# C").map(({ text, headings }) => [text, headings])).toEqual([
      ["# A", ["A"]],
      ["# B", ["B"]],
      ["# C", ["C"]],
    ]);
  });

  it("cuts between sentences of both languages, in pieces of about equal size", () => {
    const sentence = "年利率为百分之二点五，按月付息到期还本。";
    const chunks = cut(sentence.repeat(10), 64);
    expect(chunks.map(({ text }) => text.length % sentence.length)).toEqual(chunks.map(() => 0));
    const sizes = chunks.map(({ text }) => text.length / sentence.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(chunks.length).toBeGreaterThan(1);
  });

  it("keeps a sentence of up to twice the limit whole and cuts a longer one behind a clause", () => {
    const long = `${words(90)}.`;
    expect(chunkDocument(toDocument(long), { maxTokens: 64, countTokens }).map(({ text }) => text)).toEqual([long]);
    const chunks = chunkDocument(toDocument(`${words(50)}, ${words(50)}, ${words(50)}, ${words(50)}.`), { maxTokens: 64, countTokens });
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.slice(0, -1).every(({ text }) => text.endsWith(","))).toBe(true);
  });

  it("keeps a table that fits whole", () => {
    const table = "| Term | Rate |\n| --- | --- |\n| 1 year | 1.5% |";
    expect(cut(`Rates:\n\n${table}`).map(({ text, tableHeader }) => [text, tableHeader])).toEqual([[`Rates:\n\n${table}`, undefined]]);
  });

  it("cuts a large table between rows and sends its header along", () => {
    const header = "| 期限 | 利率 |\n| --- | --- |";
    const rows = Array.from({ length: 40 }, (_, index) => `| ${index} 个月 | ${index}.5% |`);
    const chunks = cut(`# 表\n\n${header}\n${rows.join("\n")}\n\n以上为年利率。`);
    const [first, ...rest] = chunks;
    const last = rest.pop();
    expect(first?.text).toMatch(/^# 表\n\n\| 期限 \| 利率 \|\n\| --- \| --- \|\n\| 0 个月/u);
    expect(first?.tableHeader).toBeUndefined();
    expect(rest.length).toBeGreaterThan(2);
    expect(rest.every(({ tableHeader }) => tableHeader === header)).toBe(true);
    expect(rest.every(({ text }) => text.split("\n").every((line) => rows.includes(line)))).toBe(true);
    expect([last?.text, last?.tableHeader]).toEqual(["以上为年利率。", undefined]);
  });

  it("gives no chunk for a text without a sign", () => {
    expect(cut("")).toEqual([]);
    expect(cut(" \n\n \t")).toEqual([]);
  });

  it("rejects a limit no run could honour, naming the option", () => {
    expect(() => cut("a", 0)).toThrow(/"maxTokens" must be a whole number of at least 16/u);
    expect(() => cut("a", 20.5)).toThrow(/maxTokens/u);
  });

  it("gives exact slices in order that leave out nothing but white space and cut no sign in two (random texts)", () => {
    const random = createRandom(7);
    const pieces = [
      () => `${"#".repeat(1 + Math.floor(random() * 3))} ${pickFrom(["Fees", "利率", "A | B", "𠮷野家"], random)}\n`,
      () =>
        `${pickFrom(["年利率为2.5%。", "Paid monthly. ", "Dr. Lee agreed! ", "😀", "x", "没有标点的一段话", "\u00a0 "], random).repeat(1 + Math.floor(random() * 40))}\n`,
      () => `- ${pickFrom(["item", "条目：五年期。", "𠮷".repeat(200)], random)}\n`,
      () =>
        `| a | b |\n| --- | --- |\n${`| ${pickFrom(["1", "利率", "long cell ".repeat(30)], random)} | 2 |\n`.repeat(Math.floor(random() * 30))}\n`,
      () => "```\ncode();\n\nmore();\n```\n",
      () => pickFrom(["\n", "\n\n", "\r\n"], random),
    ];
    for (let run = 0; run < 400; run += 1) {
      const text = Array.from({ length: Math.floor(random() * 12) }, () => pickFrom(pieces, random)()).join("");
      const chunks = cut(text, 16 + Math.floor(random() * 100));
      let end = 0;
      let between = "";
      for (const { span, text: own } of chunks) {
        expect(own).toBe(text.slice(span.start, span.end));
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(own).not.toMatch(loneSurrogate);
        between += text.slice(end, span.start);
        end = span.end;
      }
      expect((between + text.slice(end)).trim()).toBe("");
    }
  });
});
