import { describe, expect, it } from "vitest";
import { readAsUtf8, repairGbk } from "./repair-gbk.ts";

/** Reads UTF-8 as a program does that takes it for GBK; U+FFFD for what it cannot read. */
function misread(text: string): string {
  return new TextDecoder("gb18030").decode(Buffer.from(text, "utf8"));
}

describe("repairGbk", () => {
  it("undoes UTF-8 read as GBK", () => {
    expect(misread("你好世界")).toBe("浣犲ソ涓栫晫");
    expect(repairGbk("浣犲ソ涓栫晫")).toBe("你好世界");
  });

  it("restores every sign of a line whose length leaves none open, euro signs of both kinds included", () => {
    for (const text of ["本行自七月一日起调整存款利率，一年期为1.5%。的", "學校圖書館開放時間調整公告的", "怀孕期间、哺乳期间禁用。的的"]) {
      const damaged = misread(text);
      if (!damaged.includes("\ufffd")) expect(repairGbk(damaged)).toBe(text);
    }
  });

  it("repairs around lost bytes, and names a lost sign only where one is possible", () => {
    expect(repairGbk(misread("1951年9月8日，舊金山和約簽定。"))).toBe("1951年9月8日，舊金山和約簽定。");
    // The digit ends one odd stretch, the line another.
    expect(repairGbk(misread("腦中的血清素和5-羥色胺有關聯的"))).toBe("腦中的血清素\ufffd5-羥色胺有關聯\ufffd");
  });

  it("takes a question mark for the lost byte at the end", () => {
    expect(repairGbk(misread("我们全都是中国人，").replaceAll("\ufffd", "?"))).toBe("我们全都是中国人\ufffd");
  });

  it("gives back the marks of loss that were read as GBK", () => {
    expect(repairGbk(`存款${misread("\ufffd\ufffd\ufffd\ufffd")}利率`)).toBe("存款\ufffd\ufffd\ufffd\ufffd利率");
  });

  it("repairs a damaged stretch beside sound text", () => {
    expect(repairGbk("标题：浣犲ソ涓栫晫")).toBe("标题：你好世界");
  });

  it("leaves sound Chinese alone, rare signs included", () => {
    for (const text of ["涓涓细流，汇成江河", "娆", "闈", "联通", "魑魅魍魉", "濰坊", "一年期存款利率為百分之二", "鍾先生", "浣熊"])
      expect(repairGbk(text)).toBe(text);
  });

  it("reads no bytes that are not UTF-8", () => {
    expect(readAsUtf8("存款")).toBeUndefined();
    expect(readAsUtf8("plain")).toBeUndefined();
  });
});
