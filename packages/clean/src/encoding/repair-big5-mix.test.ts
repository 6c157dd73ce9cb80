import { describe, expect, it } from "vitest";
import { big5Code } from "./big5.ts";
import { gbkCode } from "./gbk.ts";
import { repairBig5Mix } from "./repair-big5-mix.ts";

/** Bytes of a text in Big5 or GBK; the platform has no encoder for them. */
function encode(text: string, codeOf: (unit: number) => number): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const unit = sign.charCodeAt(0);
      return unit < 0x80 ? [unit] : [codeOf(unit) >> 8, codeOf(unit) & 0xff];
    }),
  );
}

const gbkAsBig5 = (text: string): string => new TextDecoder("big5").decode(encode(text, gbkCode));
const big5AsGbk = (text: string): string => new TextDecoder("gb18030").decode(encode(text, (unit) => big5Code(unit, "eten")));

const simplified = "存款人可以在到期日之前支取，但是只能得到活期利率的利息。";
const traditional = "存款人可以在到期日之前支取，但是只能得到活期利率的利息，並且要付3%的手續費。";

describe("repairBig5Mix", () => {
  it("undoes GBK read as Big5 and Big5 read as GBK", () => {
    expect(repairBig5Mix(gbkAsBig5(simplified))).toEqual({ text: simplified, reason: "GBK was read as Big5" });
    expect(repairBig5Mix(big5AsGbk(traditional))).toEqual({ text: traditional, reason: "Big5 was read as GBK" });
  });

  it("knows both tables by which programs read the rows that the standard leaves open", () => {
    // As Python's decoder reads it.
    expect(repairBig5Mix("嬝す源鼠喜")?.text).toBe("九平方公尺");
    expect(big5Code("す".charCodeAt(0), "unicode")).toBe(0xc6bd);
    expect(big5Code("す".charCodeAt(0), "eten")).toBe(0xc740);
    expect(big5Code("ァ".charCodeAt(0), "eten")).toBe(0xc77b);
    expect(big5Code("я".charCodeAt(0), "eten")).toBe(0xc875);
  });

  it("keeps a lost sign lost", () => {
    expect(repairBig5Mix(`${gbkAsBig5(simplified)}\ufffd`)?.text).toBe(`${simplified}\ufffd`);
  });

  it("repairs two signs only in a document that shows the mix elsewhere", () => {
    expect(gbkAsBig5("你好")).toBe("斕疑");
    expect(repairBig5Mix("斕疑")).toBeUndefined();
    expect(repairBig5Mix("斕疑", "GBK was read as Big5")?.text).toBe("你好");
    expect(repairBig5Mix("斕疑", "Big5 was read as GBK")).toBeUndefined();
  });

  it("leaves sound Chinese and Japanese alone, names and rare signs included", () => {
    for (const text of [
      simplified,
      traditional,
      "魑魅魍魉，饕餮貔貅，蚍蜉撼树，鳜鱼蕨菜",
      "欧阳菲菲、司马懿、诸葛瑾、慕容嫣、澹台静",
      "本日は晴天なり、マイクのテスト中です。",
      "硝苯地平控释片、阿司匹林肠溶片、瑞舒伐他汀钙片",
      "Cafés serve 2 pâtés.",
    ])
      expect(repairBig5Mix(text)).toBeUndefined();
  });
});
