import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidInputError } from "@espalier/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEvaluationIndex, findEvaluationText } from "./evaluation-index.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "espalier-clean-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, records: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, records.map((record) => (typeof record === "string" ? record : JSON.stringify(record))).join("\n"));
  return path;
}

const english = "How many days before a change of the rate does the bank write to its customers";
const chinese = "借款人申请提前还款的，应当提前多少个自然日向本行提出书面申请";

describe("findEvaluationText", () => {
  it("finds a question with other case, width, punctuation and writing, and names its place and file", () => {
    const index = createEvaluationIndex([
      write("both.jsonl", [
        { id: 1, question: english },
        { id: 2, question: chinese },
      ]),
    ]);
    const text = `Quiz. HOW MANY DAYS, before a change of the rate, does the bank write to its customers? 借款人申請提前還款的、應當提前多少個自然日向本行提出書面申請？`;
    const hits = findEvaluationText(text, index);
    expect(hits.map(({ start, end, file, line }) => [text.slice(start, end), file, line])).toEqual([
      ["HOW MANY DAYS, before a change of the rate, does the bank write to its customers", "both.jsonl", 1],
      ["借款人申請提前還款的、應當提前多少個自然日向本行提出書面申請", "both.jsonl", 2],
    ]);
  });

  it("takes another figure for another question, and eleven words for no run", () => {
    const index = createEvaluationIndex([write("figures.jsonl", [{ query: "the dose for children of this age is 250 mg every 8 hours" }])]);
    expect(findEvaluationText("The dose for children of this age is 250 mg every 8 hours.", index)).toHaveLength(1);
    expect(findEvaluationText("The dose for children of this age is 500 mg every 8 hours.", index)).toEqual([]);
    expect(findEvaluationText("dose for children of this age is 250 mg every 8 weeks", index)).toEqual([]);
  });

  it("reads fields at any depth, BEIR folders and plain lines", () => {
    const nested = write("gold.jsonl", [{ gold: [{ quote: english, note: chinese }] }]);
    mkdirSync(join(folder, "beir"));
    write("beir/queries.jsonl", [{ _id: "q1", text: chinese }]);
    const plain = write("lines.txt", ["", english]);
    const found = (path: string, text: string) => findEvaluationText(text, createEvaluationIndex([path])).map(({ line }) => line);
    expect([found(nested, english), found(nested, chinese), found(join(folder, "beir"), chinese), found(plain, english)]).toEqual([
      [1],
      [],
      [1],
      [2],
    ]);
  });

  it("refuses a file that is not there, is broken, or has none of the fields", () => {
    expect(() => createEvaluationIndex([join(folder, "none.jsonl")])).toThrow(InvalidInputError);
    expect(() => createEvaluationIndex([write("broken.jsonl", ["{"])])).toThrow(/broken\.jsonl:1/u);
    expect(() => createEvaluationIndex([write("other.jsonl", [{ prompt: english }])])).toThrow(/has no text under question/u);
    expect(createEvaluationIndex([write("named.jsonl", [{ prompt: english }])], { fields: ["prompt"] }).keys.size).toBe(5);
  });

  it("finds exactly the runs that comparing every run of words finds", () => {
    let state = 5;
    const random = (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    const vocabulary = [..."一二三四五六", "rate", "fee", "bank", "day", "year", "2024"];
    const make = (length: number) => Array.from({ length }, () => vocabulary[random(vocabulary.length)] ?? "");
    const items = Array.from({ length: 40 }, () => make(20));
    const index = createEvaluationIndex(
      [
        write(
          "random.jsonl",
          items.map((words) => ({ text: words.join(" ") })),
        ),
      ],
      { words: 4, signs: 5 },
    );
    const runs = (words: readonly string[]) => {
      const result: string[] = [];
      const han = (run: readonly string[]) => run.filter((word) => /\p{Script=Han}/u.test(word)).length;
      for (let at = 0; at < words.length; at += 1) {
        const [short, long] = [words.slice(at, at + 4), words.slice(at, at + 5)];
        if (short.length === 4 && han(short) <= 2) result.push(short.join(" "));
        if (long.length === 5 && han(long) > 2.5) result.push(long.join(" "));
      }
      return result;
    };
    const known = new Set(items.flatMap(runs));
    for (let round = 0; round < 300; round += 1) {
      const words = make(8);
      expect(findEvaluationText(words.join(" "), index).length > 0).toBe(runs(words).some((run) => known.has(run)));
    }
  });
});
