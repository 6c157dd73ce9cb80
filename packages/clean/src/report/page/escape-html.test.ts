import { expect, it } from "vitest";
import { escapeHtml, formatCount, formatShare } from "./escape-html.ts";

it("leaves no tag, no attribute's end and no entity of the text in the page", () => {
  expect(escapeHtml(`</td><script>alert("a" & 'b')</script>`)).not.toMatch(/[<>"']/u);
  expect(escapeHtml("&lt;")).toBe("&#38;lt;");
});

it("shows the signs that would turn the writing or cannot be seen", () => {
  expect(escapeHtml("a\u202eb\u200bc\u0000")).toBe("a⟦U+202E⟧b⟦U+200B⟧c⟦U+0000⟧");
  expect(escapeHtml("第一行\n\t第二行")).toBe("第一行\n\t第二行");
});

it("writes counts and shares as they are read", () => {
  expect(formatCount(1_234_567)).toBe("1\u202f234\u202f567");
  expect(formatCount(999)).toBe("999");
  expect([formatShare(0, 10), formatShare(1, 3), formatShare(1, 100_000), formatShare(1, 0)]).toEqual(["0 %", "33 %", "< 0.1 %", "–"]);
});
