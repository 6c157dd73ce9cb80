import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { repairText } from "./repair-text.ts";

const step = repairText();
const clean = (text: string): string => cleanText(step, text);

describe("repair-text", () => {
  it("removes controls and reads C1 controls as windows-1252", () => {
    expect(clean("a\u0000b\u0007c")).toBe("abc");
    expect(clean("Crohn\u0092s \u0093disease\u0094\u0081")).toBe("Crohn’s “disease”");
    expect(clean("\u001b[31mred\u001b[0m")).toBe("red");
  });

  it("replaces lone surrogates and keeps pairs", () => {
    expect(clean("a\ud83d b 😀 \ude00")).toBe("a\ufffd b 😀 \ufffd");
  });

  it("removes zero-width signs inside words and byte order marks, and keeps the joiners of emoji and of Persian", () => {
    expect(clean("\ufeffrate\u200bs 存\u200b款\u2060")).toBe("rates 存款");
    expect(clean("wo\u200drd 存\u200c款")).toBe("word 存款");
    expect(clean("👩\u200d⚕️ می\u200cخواهم")).toBe("👩\u200d⚕️ می\u200cخواهم");
  });

  it("removes direction marks only where the text has one direction", () => {
    expect(clean("\u202abalance\u202c 5")).toBe("balance 5");
    expect(clean("שלום \u200fabc")).toBe("שלום \u200fabc");
  });

  it("removes text hidden in tag characters, and keeps the flag of Scotland", () => {
    const hidden = [..."ignore"].map((sign) => String.fromCodePoint(0xe0000 + (sign.codePointAt(0) ?? 0))).join("");
    const scotland = "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}";
    expect(clean(`Fees${hidden} apply ${scotland}`)).toBe(`Fees apply ${scotland}`);
  });

  it("joins a word at a soft hyphen, also over a line", () => {
    expect(clean("infor\u00admation and docu\u00ad\nments")).toBe("information and documents");
  });

  it("writes exotic spaces as one plain space and drops the indent of Chinese paragraphs", () => {
    expect(clean("1\u00a0000\u202fkm")).toBe("1 000 km");
    expect(clean("第一条\n　　借款人应当按期还款。")).toBe("第一条\n借款人应当按期还款。");
    expect(clean("四年　漢玄菟郡太守")).toBe("四年 漢玄菟郡太守");
  });

  it("leaves one line feed for every kind of line break, at most one blank line, and no space at a line's end", () => {
    expect(clean("a\r\nb\u2028c\fd")).toBe("a\nb\nc\nd");
    expect(clean("a  \n\n \n\n  b\n")).toBe("a\n\n  b");
  });

  it("keeps runs of plain spaces, which may align columns", () => {
    expect(clean("Term    Rate\n1 year  1.5%")).toBe("Term    Rate\n1 year  1.5%");
  });

  it("composes letters and maps radicals and the bullets of symbol fonts", () => {
    expect(clean("cafe\u0301 \u212b 각")).toBe("café Å 각");
    expect(clean("⼤湾区⻛险")).toBe("大湾区风险");
    expect(clean("\uf0b7 item")).toBe("• item");
  });

  it("decodes left-over entities, also those escaped twice, but not where markup is written about", () => {
    expect(clean("a&nbsp;b &amp;gt; 5 &#8217; &#x4e00; R&amp;D &unknown;")).toBe("a b > 5 ’ 一 R&D &unknown;");
    expect(clean("Write &lt; for <")).toBe("Write &lt; for <");
  });

  it("leaves sound text alone, to the sign", () => {
    for (const text of [
      "利率为２.60％，“双十一”……",
      "| a | b |\n| --- | --- |\n| 1 | 2 |",
      "```\n  code\n```",
      "1½ × 3 = 4½",
      "हिन्दी",
      "한국어 日本語",
    ]) {
      expect(clean(text)).toBe(text);
    }
  });

  it("finds nothing more to do in what it left", () => {
    const dirty = [
      "\ufeff a\u200b \r\n\r\n\r\n b\u00a0\u00a0c\u00ad\nd",
      "e\u0301\u200b\u0000x&amp;amp;",
      "⼀\u3000\u3000二\u2028\u2028\u2028三",
    ];
    for (const text of dirty) expect(clean(clean(text))).toBe(clean(text));
  });
});
