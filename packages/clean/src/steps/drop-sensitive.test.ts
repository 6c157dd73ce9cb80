import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidInputError } from "@espalier/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSensitiveMatcher, parseSensitiveList } from "../quality/sensitive-words.ts";
import { createWordAutomaton } from "../quality/word-automaton.ts";
import { documentOf } from "../testing/clean-text.ts";
import { dropSensitive } from "./drop-sensitive.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "espalier-clean-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("drop-sensitive", () => {
  it("drops pages that advertise with such words and names what matched", () => {
    const step = dropSensitive({ maxDensity: 0.05, minDifferent: 2 });
    expect(step.judge(documentOf("Best online casino! Casino bonus, free spins and sports betting. Free spins today!"))).toMatchObject({
      keep: false,
      reason: "sensitive words: gambling (free spins 2, online casino 1, casino bonus 1, sports betting 1)",
      threshold: 0.05,
    });
    expect(step.judge(documentOf("澳門娛樂城，百家樂、老虎機、時時彩，開戶送彩金。"))).toMatchObject({ keep: false });
  });

  it("keeps and labels a document that mentions one", () => {
    const text =
      "The police closed an online casino in May. Sports betting was not concerned, as the report of the ministry says on forty pages, with many figures and a comparison with the years before.";
    const step = dropSensitive({ maxDensity: 0.2, minDifferent: 2 });
    expect(step.judge(documentOf(text))).toMatchObject({ keep: true, labels: { sensitive: "gambling" } });
  });

  it("takes lists of one's own, with contexts in which a word does not count", () => {
    const list = join(folder, "list.tsv");
    writeFileSync(list, "# ours\nadult\t性\nallow\t性能\nallow\t安全性\n");
    const step = dropSensitive({ lists: [list], maxDensity: 0, minDifferent: 1 });
    expect(step.judge(documentOf("发动机的性能与安全性"))).toEqual({ keep: true });
    expect(step.judge(documentOf("两性"))).toMatchObject({ keep: false, measured: 0.5 });
    expect(() => dropSensitive({ lists: [join(folder, "none.tsv")], maxDensity: 0, minDifferent: 1 })).toThrow(InvalidInputError);
    writeFileSync(list, "adult 性");
    expect(() => dropSensitive({ lists: [list], maxDensity: 0, minDifferent: 1 })).toThrow(/list\.tsv:1/u);
  });
});

describe("createSensitiveMatcher", () => {
  it("finds Latin words as whole words and does not count a word inside a longer one", () => {
    const match = createSensitiveMatcher([parseSensitiveList("a\tbet\na\tbetting\nb\t赌\nb\t赌场", "list")]);
    expect(match("Alphabet, BETTING, bet; 賭場")).toEqual({
      units: 7 + 3 + 2,
      words: [
        { category: "a", word: "bet", count: 1 },
        { category: "a", word: "betting", count: 1 },
        { category: "b", word: "赌场", count: 1 },
      ],
    });
  });
});

describe("createWordAutomaton", () => {
  it("finds what looking for each word alone finds", () => {
    let state = 3;
    const random = (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    const make = (length: number) => Array.from({ length }, () => "ab好c"[random(4)]).join("");
    const words = [...new Set(Array.from({ length: 30 }, () => make(1 + random(4))))];
    const find = createWordAutomaton(words);
    for (let round = 0; round < 50; round += 1) {
      const text = make(60);
      const expected = words.flatMap((word, index) =>
        [...text].flatMap((_, start) => (text.startsWith(word, start) ? [`${index} ${start} ${start + word.length}`] : [])),
      );
      expect(
        find(text)
          .map(({ word, start, end }) => `${word} ${start} ${end}`)
          .sort(),
      ).toEqual(expected.sort());
    }
  });
});
