import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sharedData } from "../testing/clean-text.ts";
import { codePages } from "./code-pages.ts";
import { repairSingleByte } from "./repair-single-byte.ts";

interface Case {
  readonly label: string;
  readonly original: string;
  readonly fixed: string;
  readonly "fixed-encoding"?: string;
}

describe("repairSingleByte", () => {
  it("undoes UTF-8 read as windows-1252, once and twice over", () => {
    expect(repairSingleByte("The clientâ€™s â‚¬5 cafÃ©")).toBe("The client’s €5 café");
    expect(repairSingleByte("Iggy Pop (nÃƒÂ© Jim Osterberg)")).toBe("Iggy Pop (né Jim Osterberg)");
  });

  it("undoes Chinese UTF-8 read as latin-1, with its C1 controls", () => {
    const damaged = Buffer.from("年利率为2.5%。", "utf8").toString("latin1");
    expect(repairSingleByte(damaged)).toBe("年利率为2.5%。");
  });

  it("marks the sign of which a byte was lost and repairs the others", () => {
    expect(repairSingleByte("â€œwell saidâ€\ufffd")).toBe("“well said\ufffd");
  });

  it("repairs a damaged stretch within a sound line", () => {
    expect(repairSingleByte("Fees – see the clientâ€™s contract")).toBe("Fees – see the client’s contract");
  });

  // Ordinary sentences with the signs above ASCII of their languages.
  const sentences = [
    "Die Gebühr beträgt fünf Euro und wird jährlich geprüft, außer für Schüler.",
    "L’établissement vous préviendra à l’avance par écrit, où que vous soyez.",
    "La comisión se cobrará el último día de cada mes según el año.",
    "As condições não são alteradas até à próxima revisão das operações.",
    "Opłata będzie pobierana każdego miesiąca, jeśli środki są wystarczające.",
    "Poplatek bude účtován každý měsíc, pokud není dohodnuto jinak.",
    "Ücret her ayın son gününde alınır; değişiklikler önceden bildirilir.",
    "Phí được thu vào ngày cuối cùng của mỗi tháng.",
    "Комиссия взимается в последний день каждого месяца.",
    "Η προμήθεια χρεώνεται την τελευταία ημέρα κάθε μήνα.",
    "העמלה נגבית ביום האחרון של כל חודש",
    "手续费于每月最后一日收取，详情请见附件。",
    "手數料は毎月末日に引き落とされます。",
  ];

  it.each(codePages().map((page) => [page.name, page] as const))("undoes thirteen languages read by %s, once and twice over", (_, page) => {
    const misread = (text: string): string =>
      [...Buffer.from(text, "utf8")].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : page.upper.charAt(byte - 0x80))).join("");
    for (const sentence of sentences) {
      expect(repairSingleByte(misread(sentence))).toBe(sentence);
      expect(repairSingleByte(misread(misread(sentence)))).toBe(sentence);
    }
  });

  it("leaves sound sentences alone, in capitals, in quotes and beside signs", () => {
    for (const sentence of sentences) {
      for (const text of [
        sentence,
        sentence.toUpperCase(),
        `„${sentence}“`,
        `»${sentence}«`,
        `${sentence.toUpperCase()}™`,
        `${sentence}…`,
        `5×£3 ±0,1 °C – ${sentence}`,
      ])
        expect(repairSingleByte(text)).toBe(text);
    }
  });

  it("never makes a line longer, also where every sign could begin a sequence", () => {
    const hostile = ["Ã¡", "Ã ", "â€\ufffd", "Ã¢â‚¬â„¢", "├┤a"].map((unit) => unit.repeat(3_000));
    for (const text of hostile) expect(repairSingleByte(text).length).toBeLessThanOrEqual(text.length);
  });

  const folder = sharedData("cleaning/ftfy_cases");
  const present = existsSync(folder);
  if (!present) console.log(`skipped: ${folder} is not here`);
  it.skipIf(!present).each(["in-the-wild", "synthetic", "language-names", "negative"])("does what ftfy expects in its cases %s", (name) => {
    const cases = JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")) as Case[];
    expect(cases.length).toBeGreaterThan(15);
    for (const one of cases) expect(repairSingleByte(one.original), one.label).toBe(one["fixed-encoding"] ?? one.fixed);
  });
});
