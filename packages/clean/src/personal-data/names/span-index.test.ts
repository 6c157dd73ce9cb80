import { describe, expect, it } from "vitest";
import { createSpanIndex } from "./span-index.ts";

describe("createSpanIndex", () => {
  it("agrees with looking at every span", () => {
    const spans = [4, 20, 9, 31, 15].map((start) => ({ start, end: start + 3 }));
    const touches = createSpanIndex(spans);
    for (let start = 0; start < 40; start += 1)
      for (let end = start + 1; end < 41; end += 1)
        expect(touches(start, end)).toBe(spans.some((span) => span.start < end && start < span.end));
  });

  it("finds nothing among none", () => {
    expect(createSpanIndex([])(0, 10)).toBe(false);
  });
});
