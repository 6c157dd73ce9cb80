import { describe, expect, it } from "vitest";
import { big5Code } from "./big5.ts";
import { toGbkBytes } from "./gbk.ts";
import { repairGbkAsLatin, showsGbkAsLatin } from "./repair-gbk-as-latin.ts";

describe("repairGbkAsLatin", () => {
  it("undoes simplified and traditional GBK read as latin-1", () => {
    for (const text of ["您好，公司可转债项目", "凱恩斯在其著作《和約的經濟後果》中說，這是迦太基式的和平"]) {
      const damaged = String.fromCharCode(...(toGbkBytes(text) ?? []));
      expect(damaged).toMatch(/^[\0-\u00ff]+$/u);
      expect(repairGbkAsLatin(damaged, false)).toBe(text);
    }
  });

  it("undoes Big5 read as latin-1", () => {
    const text = "存款人可以在到期日之前支取，但是只能得到活期利率的利息";
    const bytes = [...text].flatMap((sign) => [big5Code(sign.charCodeAt(0), "eten") >> 8, big5Code(sign.charCodeAt(0), "eten") & 0xff]);
    expect(repairGbkAsLatin(String.fromCharCode(...bytes), false)).toBe(text);
  });

  it("does not take UTF-8 read as latin-1 for GBK", () => {
    expect(showsGbkAsLatin(Buffer.from("本行自五月一日起调整存款利率", "utf8").toString("latin1"))).toBe(false);
  });

  it("repairs a short line only in a document that shows the damage elsewhere", () => {
    expect(repairGbkAsLatin("ÄãºÃ", false)).toBe("ÄãºÃ");
    expect(repairGbkAsLatin("ÄãºÃ", true)).toBe("你好");
  });

  it("leaves the languages of Europe alone", () => {
    for (const text of ["Größe, Übermaß, Äpfel", "élève français, où ça", "ÄÖÜäöüß", "AÇÃO ÀS ÓRFÃS", "MÄ£ÄM ÌÑÌ Q £ÄGÌ"]) {
      expect(repairGbkAsLatin(text, false)).toBe(text);
    }
  });
});
