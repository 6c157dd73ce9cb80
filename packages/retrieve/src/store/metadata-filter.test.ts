import { expect, it } from "vitest";
import { type MetadataFilter, matchesFilter, requireFilter } from "./metadata-filter.ts";

const metadata = { source: "a.md", language: "en", page: 3, tags: ["loan", "rate"], published: "2024-05-01" };

it("passes where every key holds: equal, one of several, one of the document's own list, within limits", () => {
  const passing: MetadataFilter[] = [
    {},
    { language: "en" },
    { language: ["zh-Hans", "en"], page: 3 },
    { tags: "rate" },
    { tags: ["fee", "loan"] },
    { page: { from: 3, to: 3 } },
    { published: { from: "2024", to: "2024-12" } },
  ];
  for (const filter of passing) expect([filter, matchesFilter(metadata, filter)]).toEqual([filter, true]);
});

it("fails for another value, another type, a missing key and an empty list", () => {
  const failing: MetadataFilter[] = [
    { language: "zh-Hans" },
    { page: "3" },
    { title: "x" },
    { language: [] },
    { page: { from: 4 } },
    { page: { from: "1" } },
    { published: { to: "2024" } },
    { language: "en", page: 4 },
  ];
  for (const filter of failing) expect([filter, matchesFilter(metadata, filter)]).toEqual([filter, false]);
});

it("sees own keys only", () => {
  expect(matchesFilter(metadata, { constructor: "x" })).toBe(false);
  expect(matchesFilter(metadata, JSON.parse('{"__proto__": "x"}') as MetadataFilter)).toBe(false);
});

it("refuses what is no filter, naming the key", () => {
  for (const wrong of [{ a: { $ne: 1 } }, { a: null }, { a: {} }, { a: [[1]] }, { a: { from: {} } }]) {
    expect(() => requireFilter(wrong as unknown as MetadataFilter)).toThrow(/"filter\.a" must be/u);
  }
});
