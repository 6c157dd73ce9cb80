import { applyEdits } from "@espalier/text";
import { describe, expect, it } from "vitest";
import { alignEdits } from "./align-edits.ts";

describe("alignEdits", () => {
  it("finds the stretches between equal ASCII text", () => {
    expect(alignEdits("cafÃ© and naÃ¯ve", "café and naïve", 10)).toEqual([
      { start: 13, end: 15, replacement: "é" },
      { start: 22, end: 24, replacement: "ï" },
    ]);
  });

  it("always leads from the line to its repaired form", () => {
    const pairs = [
      ["bank鈥檚 fee", "bank’s fee"],
      ["浣犲ソ 1 涓栫晫", "你好 1 世界"],
      ["abc", "abc"],
      ["a b", "x"],
      ["Ã la", "à la"],
      ["", "é"],
    ] as const;
    for (const [before, after] of pairs) expect(applyEdits(before, alignEdits(before, after, 0)).text).toBe(after);
  });
});
