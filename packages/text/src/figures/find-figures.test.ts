import { describe, expect, it } from "vitest";
import { findFigures } from "./find-figures.ts";

const values = (text: string) => findFigures(text).map((figure) => figure.value);

describe("findFigures", () => {
  it.each([
    ["1.2亿元", "120 million", "120,000,000"],
    ["3.5万", "35,000", "35000"],
    ["2024年5月1日", "1 May 2024", "May 1, 2024", "2024-05-01", "2024/5/1", "２０２４年５月１日", "1st May 2024"],
    ["2.60%", "２.６％", "2.6 percent", "百分之二点六", "2.6 per cent"],
    ["0.35‰", "0.035%"],
    ["1万亿", "1 trillion", "1,000,000,000,000"],
    ["8:30", "08:30"],
  ])("gives one value to %s and its other spellings", (...spellings) => {
    const [first, ...others] = spellings.map(values);
    expect(first).toHaveLength(1);
    for (const other of others) expect(other).toEqual(first);
  });

  it("keeps figures apart that differ in their last digit", () => {
    expect(values("0.1 0.10 0.01 1.0 10 100")).toEqual(["0.1", "0.1", "0.01", "1", "10", "100"]);
  });

  it("keeps digits exact beyond what a binary number holds", () => {
    expect(values("12345678901234567.89万")).toEqual(["123456789012345678900"]);
  });

  it("reads codes as a whole and ranges as two figures", () => {
    expect(values("Q1 and COVID-19: 10-15 mg, -5 °C, 2.5–3.1%")).toEqual(["q1", "covid-19", "10", "15", "-5", "2.5", "3.1%"]);
  });

  it("does not take a unit that begins like a scale word for one", () => {
    expect(values("3千克与5千米")).toEqual(["3", "5"]);
  });

  it("gives no date for a day that cannot be", () => {
    expect(findFigures("2024-13-40").some((figure) => figure.kind === "date")).toBe(false);
  });

  it("gives exact slices that do not overlap, over a text of both languages", () => {
    const text = "自2024年5月1日起，３年期定期存款年利率为2.60%（原2.75%），起存50元；fees of $1,250.50 apply from 1 June 2024 at 8:30.";
    let end = 0;
    for (const figure of findFigures(text)) {
      expect(text.slice(figure.start, figure.end)).toBe(figure.text);
      expect(figure.start).toBeGreaterThanOrEqual(end);
      end = figure.end;
    }
    expect(values(text)).toEqual(["2024-05-01", "3", "2.6%", "2.75%", "50", "1250.5", "2024-06-01", "08:30"]);
  });
});
