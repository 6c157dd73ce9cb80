import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidInputError } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/clean-text.ts";
import { scoreQuality } from "./score-quality.ts";

const score = (text: string): number => {
  const verdict = scoreQuality({}).judge(documentOf(text));
  return verdict.keep ? Number(verdict.labels?.quality) : Number.NaN;
};

describe("score-quality", () => {
  it("scores what people write above junk of wordings that it was not trained on", () => {
    const good = [
      "The lighthouse keeper wrote down the weather every evening, even on the days when no ship had passed the island.",
      "灯塔看守人每天傍晚都会记下天气，即使在没有船只经过小岛的日子里也是如此。",
    ];
    const bad = [
      "umbrella cheap umbrella online umbrella outlet umbrella free delivery umbrella sale umbrella outlet cheap umbrella online",
      "雨伞批发 雨伞价格 雨伞厂家 雨伞定制 雨伞批发 雨伞哪家好 雨伞厂家 雨伞价格 雨伞定制",
      "body{font:12px a}.x1{top:0}.x2{left:0}(function(k){k.z=k.z||[]})(window);",
      "7734 2210 99 4 18827 3 551 20 9 77120",
    ];
    expect(Math.min(...good.map(score))).toBeGreaterThan(0.5);
    expect(Math.max(...bad.map(score))).toBeLessThan(0.5);
  });

  it("drops below a limit only where one is given, with the score and the limit", () => {
    const numbers = documentOf("7734 2210 99 4 18827 3 551 20 9 77120");
    expect(scoreQuality({}).judge(numbers)).toMatchObject({ keep: true });
    expect(scoreQuality({ minScore: 0.1 }).judge(numbers)).toMatchObject({ keep: false, reason: "low quality score", threshold: 0.1 });
  });

  it("takes weights of one's own, and says what is wrong with a file", () => {
    const folder = mkdtempSync(join(tmpdir(), "espalier-clean-test-"));
    const model = join(folder, "model.json");
    writeFileSync(model, JSON.stringify({ bias: -3, scale: 1, weights: Buffer.alloc(1 << 15).toString("base64") }));
    expect(scoreQuality({ model, minScore: 0.5 }).judge(documentOf("Good text."))).toMatchObject({ keep: false, measured: 0.0474 });
    writeFileSync(model, "{}");
    expect(() => scoreQuality({ model })).toThrow(InvalidInputError);
    writeFileSync(model, JSON.stringify({ bias: 0, scale: 1, weights: "AAAA" }));
    expect(() => scoreQuality({ model })).toThrow(/32768 weights/u);
    rmSync(folder, { recursive: true });
  });

  it("scores every text, also none", () => {
    for (const text of ["", " ", "𠮷😀", "\u0000".repeat(30_000)]) expect(score(text)).toBeGreaterThanOrEqual(0);
  });
});
