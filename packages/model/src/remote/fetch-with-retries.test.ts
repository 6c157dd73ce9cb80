import { expect, it } from "vitest";
import { readRetryAfter } from "./fetch-with-retries.ts";

const now = Date.parse("2024-05-01T08:00:00Z");

it.each([
  ["2", 2000],
  ["0", 0],
  ["1.5", 1500],
  ["Wed, 01 May 2024 08:00:10 GMT", 10_000],
  ["Wed, 01 May 2024 07:00:00 GMT", 0],
  ["soon", undefined],
  ["", undefined],
  [null, undefined],
])("reads Retry-After %j as %j ms", (header, ms) => {
  expect(readRetryAfter(header, now)).toBe(ms);
});
