import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { dropEmpty } from "./drop-empty.ts";

const clean = (text: string): string => cleanText(dropEmpty({ minSigns: 2 }), text);

describe("drop-empty", () => {
  it("drops text without letters and digits", () => {
    for (const text of ["", " \n", "### *** --- ……", "$$$ ■■ »»"]) expect(clean(text)).toBe("dropped: hardly any letters or digits");
  });

  it("keeps short notices of both languages", () => {
    for (const text of ["Closed.", "今日休息", "No. 5"]) expect(clean(text)).toBe(text);
  });

  it("says what it measured", () => {
    expect(dropEmpty({ minSigns: 2 }).judge({ id: "a", text: "…x", metadata: { source: "a" }, origin: { changes: [] } })).toEqual({
      keep: false,
      reason: "hardly any letters or digits",
      measured: 1,
      threshold: 2,
    });
  });
});
