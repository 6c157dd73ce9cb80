import { describe, expect, it } from "vitest";
import { formatDate, isDateFormat } from "./format-date.ts";

describe("formatDate", () => {
  it.each([
    ["2024-05-01T00:00:00Z", "yyyy-mm-dd", "2024-05-01"],
    ["2024-05-01T00:00:00Z", 'yyyy"年"m"月"d"日"', "2024-05-01"],
    ["2024-05-01T00:00:00Z", 'yyyy"年"m"月"', "2024-05"],
    ["2024-05-01T09:30:00Z", "yyyy/m/d h:mm", "2024-05-01 09:30"],
    ["1899-12-30T14:05:00Z", "h:mm", "14:05"],
    ["1899-12-31T02:30:00Z", "[h]:mm", "26:30"],
  ])("shows %s under %s as %s", (date, format, shown) => {
    expect(formatDate(new Date(date), format)).toBe(shown);
  });
});

describe("isDateFormat", () => {
  it("knows dates from figures with letters in them", () => {
    expect(["m/d/yy", "h:mm", "[h]:mm:ss", 'yyyy"年"m"月"d"日"', "mmss.0"].map(isDateFormat)).toEqual([true, true, true, true, true]);
    expect(["0.00", '0"days"', "General", "[Red]0", '#,##0"m"', undefined].map(isDateFormat)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
