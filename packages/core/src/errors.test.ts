import { expect, it } from "vitest";
import { InvalidInputError, InvalidOptionError, isEspalierError, StoreError } from "./errors.ts";

it("says on one line what, where and what to do next", () => {
  const error = new InvalidInputError("rates.jsonl:7", "is not JSON:\n unexpected end", "Correct the line or leave it out.");
  expect(error.line).toBe("rates.jsonl:7: is not JSON: unexpected end Correct the line or leave it out.");
});

it("names the option, what was expected and what came, cut to a readable length", () => {
  expect(new InvalidOptionError("k", "a positive integer", -1).message).toBe('Option "k" must be a positive integer, but is -1.');
  expect(new InvalidOptionError("text", "short", "x".repeat(500)).message.length).toBeLessThan(120);
});

it("knows its errors across copies of the package, and no others", () => {
  const foreign = { [Symbol.for("espalier.error")]: true };
  expect([new StoreError("missing", "a", "b", "c"), foreign, new TypeError("x"), undefined, "text"].map(isEspalierError)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
