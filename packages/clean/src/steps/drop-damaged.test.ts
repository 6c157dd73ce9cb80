import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { dropDamaged } from "./drop-damaged.ts";

const clean = (text: string): string => cleanText(dropDamaged({ maxShare: 0.1, minFrequent: 0.06 }), text);

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

  it("drops Chinese that was read in a wrong encoding and could not be repaired, whatever it looks like", () => {
    const text = "借款人申请提前还款的，应当提前三十个自然日向本行提出书面申请，本行在收到申请之日起五个工作日内审核并答复客户。";
    const bytes = new TextEncoder().encode(text.repeat(2));
    expect(clean(new TextDecoder("gb18030").decode(bytes).replace(/[^\p{Script=Han}]/gu, ""))).toBe(
      "dropped: Chinese read in a wrong encoding",
    );
    expect(clean(new TextDecoder("latin1").decode(bytes))).toBe("dropped: damaged text");
    expect(clean(text.repeat(2))).toBe(text.repeat(2));
  });

  it("keeps questions, and a form with boxes to tick", () => {
    const form = "Do you smoke? □ yes □ no\nDo you take any medicine against high blood pressure? □ yes □ no\nWhat?!";
    expect(clean(form)).toBe(form);
  });
});
