import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidInputError } from "@espalier/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSignCounter } from "../quality/sign-model.ts";
import { documentOf } from "../testing/clean-text.ts";
import { scoreSurprise } from "./score-surprise.ts";

const subjects = ["The bank", "A customer", "The clinic", "Every pupil", "本行", "客户", "医院", "学生"];
const deeds = [
  "opens the account in May",
  "writes a letter before the term ends",
  "pays the fee once a year",
  "在五月开立账户",
  "在期限届满之前书面通知",
  "每年缴纳一次费用",
];
const sentences = subjects.flatMap((subject) => deeds.map((deed) => `${subject} ${deed}. `));

let folder: string;
let model: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "espalier-clean-test-"));
  model = join(folder, "signs.bin");
  const counter = createSignCounter();
  for (const sentence of sentences) counter.add(sentence.repeat(3));
  writeFileSync(model, counter.toBytes());
});
afterAll(() => rmSync(folder, { recursive: true }));

const bits = (text: string): number => {
  const verdict = scoreSurprise({ model }).judge(documentOf(text));
  return verdict.keep ? Number(verdict.labels?.["bits-per-sign"]) : Number.NaN;
};

describe("score-surprise", () => {
  it("finds the order of its own language less surprising than the same signs in another, and those less than strange ones", () => {
    const text = sentences.slice(3, 9).join("");
    const mixed = [...text].sort((a, b) => (((a.codePointAt(0) ?? 0) * 7919) % 101) - (((b.codePointAt(0) ?? 0) * 7919) % 101)).join("");
    const strange = "ϟϡϣϥϧϩϫϭϯϱϳϵϷϹϻϽϿЁЃЅЇЉЋЍЏ".repeat(6);
    expect(bits(text)).toBeLessThan(bits(mixed));
    expect(bits(mixed)).toBeLessThan(bits(strange));
  });

  it("costs what chance costs for signs that were never counted", () => {
    // log2(20,000 / 0.01): only the part of chance speaks for them.
    expect(bits("ϟϡϣϥϧϩϫϭϯϱϳϵϷϹϻϽϿЁЃЅЇЉЋЍЏ".repeat(6))).toBeCloseTo(Math.log2(20_000 / 0.01), 0);
  });

  it("drops above a limit, does not judge short texts, and refuses what is no model", () => {
    expect(scoreSurprise({ model, maxBits: 12 }).judge(documentOf("ϟϡϣϥϧ".repeat(40)))).toMatchObject({
      keep: false,
      reason: "surprising signs",
    });
    expect(scoreSurprise({ model, maxBits: 12 }).judge(documentOf("ϟϡϣϥϧ"))).toEqual({ keep: true });
    const other = join(folder, "other.bin");
    writeFileSync(other, "no model");
    expect(() => scoreSurprise({ model: other })).toThrow(InvalidInputError);
    expect(() => scoreSurprise({ model: join(folder, "none.bin") })).toThrow(InvalidInputError);
  });
});
