import { describe, expect, it } from "vitest";
import { namedTerms, unmetTerms } from "./named-terms.ts";

describe("namedTerms", () => {
  it.each([
    ["a five-year fix", ["months 60"]],
    ["五年期", ["months 60"]],
    ["60個月", ["months 60"]],
    ["十二个月", ["months 12"]],
    ["二十四个月", ["months 24"]],
    ["nine kilos", ["kg 9"]],
    ["９公斤", ["kg 9"]],
    ["Year 8 sports day", ["school year 8"]],
    ["高一（3）班", ["class 3"]],
    ["in May 2025", ["year 2025", "month 5"]],
    ["2025年5月", ["year 2025", "month 5"]],
    ["2025-05-01", ["year 2025", "month 5"]],
  ])("names in %s", (text, terms) => {
    expect(namedTerms(text)).toEqual(terms);
  });

  it("takes no term from words said in passing", () => {
    expect(namedTerms("You may pay once a year; one year later nothing. 一年一次，三年级，哪一天")).toEqual([]);
  });
});

describe("unmetTerms", () => {
  it("finds a term that no text has, and none that one has in other words", () => {
    expect(unmetTerms("四十八个月的定期", ["三年 1.25%", "五年 1.30%"])).toEqual(["months 48"]);
    expect(unmetTerms("三年的定期", ["36 months: 1.25%"])).toEqual([]);
  });

  it("takes a month within the months that one text names as met, and not one beside them", () => {
    const sheet = ["Rates for deposits opened from 2 January to 31 March 2025."];
    expect(unmetTerms("opened in February 2025", sheet)).toEqual([]);
    expect(unmetTerms("opened in August 2025", sheet)).toEqual(["month 8"]);
  });
});
