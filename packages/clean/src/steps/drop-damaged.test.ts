import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { dropDamaged } from "./drop-damaged.ts";

const clean = (text: string): string => cleanText(dropDamaged({ maxShare: 0.1 }), text);

describe("drop-damaged", () => {
  it("drops text of which a tenth is damaged beyond repair", () => {
    expect(clean("锟斤拷锟斤拷 利率 锟斤拷")).toBe("dropped: damaged text");
    expect(clean("烫烫烫烫屯屯屯屯")).toBe("dropped: damaged text");
    expect(clean("a\ufffdb\ufffdc\ufffd")).toBe("dropped: damaged text");
  });

  it("keeps text with a few lost signs, and words with the signs that stand in rows there", () => {
    const text = "本行自五月一日起调整存款利率，一年期为百分之一点五\ufffd";
    expect(clean(text)).toBe(text);
    expect(clean("水温烫，屯田，斤两")).toBe("水温烫，屯田，斤两");
  });
});
