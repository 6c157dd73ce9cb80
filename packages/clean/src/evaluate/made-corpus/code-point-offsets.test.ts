import { describe, expect, it } from "vitest";
import { toCodePointOffsets } from "./code-point-offsets.ts";

describe("toCodePointOffsets", () => {
  it("leaves the offsets of a text without surrogate pairs", () => {
    expect(toCodePointOffsets("你好 abc", [{ start: 3, end: 6 }])).toEqual([{ start: 3, end: 6 }]);
  });

  it("counts a surrogate pair once, so that slices of code points are the slices of units", () => {
    const text = "a😀b𠮷c😀";
    const points = [...text];
    for (let start = 0; start <= text.length; start += 1)
      for (let end = start; end <= text.length; end += 1) {
        const slice = text.slice(start, end);
        if (/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(slice)) continue;
        const [span] = toCodePointOffsets(text, [{ start, end }]);
        expect(points.slice(span?.start, span?.end).join("")).toBe(slice);
      }
  });

  it("keeps what else a span carries, and the order of the spans", () => {
    const spans = [
      { start: 3, end: 4, kind: "B" },
      { start: 0, end: 2, kind: "A" },
    ];
    expect(toCodePointOffsets("😀x😀", spans).map(({ kind }) => kind)).toEqual(["B", "A"]);
  });
});
