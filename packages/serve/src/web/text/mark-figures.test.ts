import { describe, expect, it } from "vitest";
import { markFigures } from "./mark-figures.ts";

const figure = (text: string, citationId = "c") => ({ text, citationId });
const marked = (text: string, ...figures: { text: string; citationId: string }[]) =>
  markFigures(text, figures)
    .map((piece) => (piece.citationId === undefined ? piece.text : `[${piece.text}]`))
    .join("");

describe("markFigures", () => {
  it("marks each figure once, in either language", () => {
    expect(marked("按1.50%收取，第二年按1.50%收取。", figure("1.50%"), figure("1.50%"))).toBe("按[1.50%]收取，第二年按[1.50%]收取。");
    expect(marked("按1.50%收取，第二年按1.50%收取。", figure("1.50%"))).toBe("按[1.50%]收取，第二年按1.50%收取。");
  });

  it("does not find a figure inside of a longer one", () => {
    expect(marked("11.50% and 2,001.50% or 1.505, then 1.50", figure("1.50"))).toBe("11.50% and 2,001.50% or 1.505, then [1.50]");
    expect(marked("2024 and 20", figure("20"))).toBe("2024 and [20]");
  });

  it("takes figures in any order and leaves out what the sentence does not have", () => {
    expect(marked("From 1 to 2.", figure("2"), figure("9"), figure("1"), figure(""))).toBe("From [1] to [2].");
  });

  it("gives pieces that together are the sentence", () => {
    const text = "年化1.2%至3.4%，共100元";
    expect(
      markFigures(text, [figure("3.4%"), figure("100元")])
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });
});
