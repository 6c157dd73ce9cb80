import { InvalidOptionError } from "@espalier/core";
import { expect, test } from "vitest";
import { parseDay, parseFilter } from "./parse-options.ts";

test("takes every key of a filter as a name, also those that objects have by themselves", () => {
  expect(Object.entries(parseFilter(["__proto__=a", "constructor=b", "constructor=c"]))).toEqual([
    ["__proto__", ["a"]],
    ["constructor", ["b", "c"]],
  ]);
});

test("takes a day, a month, a year and a moment", () => {
  for (const value of ["2024-05-01", "2024-02-29", "2024-05", "2024", "2024-05-01T12:00:00Z"])
    expect(parseDay("--as-of", value)).toBe(value);
});

test("refuses a day that no calendar has, and names the option as it was typed", () => {
  for (const value of ["2024-02-30", "2023-02-29", "2024-13-01", "2024-13", "nonsense", "", "24-05-01", "2024-5-1"])
    expect(() => parseDay("--as-of", value), value).toThrow(InvalidOptionError);
  expect(() => parseDay("--as-of", "2024-02-30")).toThrow(/"--as-of" must be an ISO 8601 date/u);
});
