import { describe, expect, it } from "vitest";
import { createCitationReader } from "./create-citation-reader.ts";
import { type DraftSentence, readCitations } from "./read-citations.ts";

function read(text: string): [string, readonly number[]][] {
  return readCitations(text).map((sentence) => [sentence.text, sentence.markers]);
}

/** Drafts as models write them, and what a reader must not be misled by. */
const drafts = [
  "Profit rose by 5% [1][3]. The ratio is 40.5%.[2] Dr. Lee agreed [1, 3]. Costs fell.",
  "基准利率为3.45%[1]。自2024年5月1日起执行【2】。如有疑问，请联系客户经理［3］！其他事项另行通知。",
  "基准利率为3.45%。[1][2]执行日期另行通知。【3】",
  "The rate is 3.45% [1] and the fee is 10 yuan [2]. 费率为0.5%[1]，赎回费为1%[2]。",
  "# Fees\n\n- Entry: 1% [1].\n- Exit: 0.5% [2]. It falls to zero [3].\n\n1. First step [1].\n2. Second step\n\nAll in all, fees are low. [1]\n\n[2] Later they rise. [3]",
  "| Fund | Fee |\n| --- | --- |\n| A | 1% [1] |\n| B. | 2% [2] |\nAfter the table [3]. End.",
  "See [2024] and the interval [0, 1]; also [passage 2] and [source: 3]. Values [1–3] hold. [^4] Then 【5†source】.",
  "He said “rates rise.” [1] Then they fell… [2] And [not a marker] stayed [see 3]. a[1]b",
  "| not a table [1]. Still a line. And more\nthan one [2",
  "[1] Revenue rose. [2]\n[3] Costs fell.\n[4]\n\nThe end [5",
  "```\ncode [1]. More.\n\nstill code\n```\nAfter it [2]. Done.",
  "Open [bracket that never closes and goes on for very long, much longer than any citation could ever be, so that it cannot be one at all. Next [1]. End.",
  "NO_ANSWER",
  "",
  "  \n\n ",
];

describe("readCitations", () => {
  it("finds citations before and behind the full stop, and shows the text without them", () => {
    expect(read("Profit rose by 5% [1][3]. The ratio is 40.5%.[2] Costs fell. [1, 3] Nothing else.")).toEqual([
      ["Profit rose by 5%.", [1, 3]],
      ["The ratio is 40.5%.", [2]],
      ["Costs fell.", [1, 3]],
      ["Nothing else.", []],
    ]);
  });

  it("reads Chinese drafts, with full-width brackets too", () => {
    expect(read("基准利率为3.45%[1]。自2024年5月1日起执行【2】【3】。请联系客户经理。［1、4］")).toEqual([
      ["基准利率为3.45%。", [1]],
      ["自2024年5月1日起执行。", [2, 3]],
      ["请联系客户经理。", [1, 4]],
    ]);
  });

  it("closes the gap of a citation in the middle", () => {
    expect(read("The rate [1] is 3% [2], not 4%[3]and stays.")).toEqual([["The rate is 3%, not 4% and stays.", [1, 2, 3]]]);
    expect(read("利率【1】为3%【2】，不变。")).toEqual([["利率为3%，不变。", [1, 2]]]);
  });

  it("takes ranges apart and names each passage once", () => {
    expect(read("Rates rose [2-4][3].")).toEqual([["Rates rose.", [2, 3, 4]]]);
    expect(read("Rates rose [1~2；4].")).toEqual([["Rates rose.", [1, 2, 4]]]);
  });

  it.each([
    "In [2024] it rose.",
    "The interval [0, 1] is closed.",
    "See [a] or [1a].",
    "It runs [1-500].",
    "Up [5-3].",
  ])("takes no citation out of %j", (text) => {
    expect(read(text).every(([, markers]) => markers.length === 0)).toBe(true);
    expect(
      read(text)
        .map(([shown]) => shown)
        .join(" "),
    ).toBe(text);
  });

  it.each([
    "[passage 2]",
    "[Passages 2]",
    "[段落2]",
    "[来源：2]",
    "[^2]",
    "【2†rates.md】",
    "[ 2 ]",
  ])("knows %s as a citation", (marker) => {
    expect(read(`Rates rose ${marker}.`)).toEqual([["Rates rose.", [2]]]);
  });

  it("gives a citation between two sentences to the first, and one that leads a line to that line", () => {
    expect(read("Revenue rose. [1]\n[2] Costs fell.\n\n[3]\n\nThe end.")).toEqual([
      ["Revenue rose.", [1]],
      ["Costs fell.", [2, 3]],
      ["The end.", []],
    ]);
  });

  it("treats headings, list items and table rows as sentences of their own", () => {
    expect(read("## Fees\n- Entry: 1% [1]\n- Exit: none [2]\n\n| a | b |\n| --- | --- |\n| 1 | 2 [3] |")).toEqual([
      ["## Fees", []],
      ["- Entry: 1%", [1]],
      ["- Exit: none", [2]],
      ["| a | b |", []],
      ["| --- | --- |", []],
      ["| 1 | 2 |", [3]],
    ]);
  });

  it("has spans in order that leave out nothing but white space, and hold the shown words", () => {
    for (const draft of drafts) {
      const sentences = readCitations(draft);
      let end = 0;
      for (const sentence of sentences) {
        expect(draft.slice(end, sentence.start).trim()).toBe("");
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        const bare = (text: string): string => text.replace(/\s/gu, "");
        if (sentence.markers.length === 0) expect(bare(sentence.text)).toBe(bare(draft.slice(sentence.start, sentence.end)));
        end = sentence.end;
      }
      expect(draft.slice(end).trim()).toBe("");
    }
  });
});

describe("createCitationReader", () => {
  const stream = (pieces: readonly string[]): DraftSentence[] => {
    const reader = createCitationReader();
    return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
  };

  it("gives the sentences of the whole text, wherever it is cut in two and sign by sign", () => {
    for (const draft of drafts) {
      const whole = readCitations(draft);
      expect(stream([...draft])).toEqual(whole);
      for (let at = 0; at <= draft.length; at += 1) expect(stream([draft.slice(0, at), draft.slice(at)])).toEqual(whole);
    }
  });

  it("gives them for random drafts in random pieces", () => {
    const parts = [
      "Rates rose",
      "利率上升",
      ". ",
      "。",
      "[1]",
      "【2】",
      " [3, 4]",
      "\n",
      "\n\n",
      "- ",
      "1. ",
      "| a | b |",
      "| ",
      "# ",
      "[",
      "]",
      "3.5%",
      "“so.”",
      "…",
      "```\n",
      "e.g. ",
      "!",
      " ",
    ];
    const random = createRandom(20_240_501);
    for (let round = 0; round < 20_000; round += 1) {
      const draft = Array.from({ length: 1 + random(14) }, () => parts[random(parts.length)]).join("");
      const pieces: string[] = [];
      for (let from = 0; from < draft.length; ) {
        const length = 1 + random(6);
        pieces.push(draft.slice(from, from + length));
        from += length;
      }
      expect(stream(pieces), JSON.stringify(pieces)).toEqual(readCitations(draft));
    }
  });

  it("gives a sentence with the first sign of the next one, and not before", () => {
    const reader = createCitationReader();
    expect(reader.push("Profit rose.")).toEqual([]);
    expect(reader.push(" ")).toEqual([]);
    expect(reader.push("[")).toEqual([]);
    expect(reader.push("1] ")).toEqual([]);
    expect(reader.push("C")).toEqual([{ start: 0, end: 16, text: "Profit rose.", markers: [1] }]);
    expect(reader.push("osts fell")).toEqual([]);
    expect(reader.end()).toEqual([{ start: 17, end: 27, text: "Costs fell", markers: [] }]);
    expect(reader.end()).toEqual([]);
  });
});

/** A linear congruential generator (Numerical Recipes), so that a failure can be repeated. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
