import { describe, expect, it } from "vitest";
import { boilerplatePatterns, longestBoilerplate } from "./boilerplate-patterns.ts";

/** What the patterns repeat, each alone and in pairs, up to the longest line that they see, with an end that fits none. */
const pieces =
  "a| |-| -| |, /·|：>›»home> |cookie |use |share |on |x |twitter |terms |privacy |read more |page 1 |首页 |首页>|分享 |微博|打印|关闭|【|】|版权所有|未经授权|编辑：|上一篇|点击查看|评论|第1页|共|广告".split(
    "|",
  );

describe("boilerplatePatterns", () => {
  it("answer for every repetition of what they are made of", () => {
    for (const first of [...pieces, "|"]) {
      for (const second of pieces) {
        const line = `${(first + second).repeat(longestBoilerplate)}`.slice(0, longestBoilerplate - 1);
        for (const start of ["", "share", "首页"]) {
          for (const { pattern } of boilerplatePatterns) expect(typeof pattern.test(`${start}${line}§`)).toBe("boolean");
        }
      }
    }
  });

  it("match whole lines only", () => {
    for (const { pattern } of boilerplatePatterns) {
      for (const part of pattern.source.split(/\|(?=\^)/u))
        expect(part.startsWith("^") && part.endsWith("$"), pattern.source.slice(0, 60)).toBe(true);
    }
  });
});
