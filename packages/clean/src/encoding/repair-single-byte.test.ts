import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sharedData } from "../testing/clean-text.ts";
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

  const folder = sharedData("cleaning/ftfy_cases");
  const present = existsSync(folder);
  if (!present) console.log(`skipped: ${folder} is not here`);
  it.skipIf(!present).each(["in-the-wild", "synthetic", "language-names", "negative"])("does what ftfy expects in its cases %s", (name) => {
    const cases = JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")) as Case[];
    expect(cases.length).toBeGreaterThan(15);
    for (const one of cases) expect(repairSingleByte(one.original), one.label).toBe(one["fixed-encoding"] ?? one.fixed);
  });
});
