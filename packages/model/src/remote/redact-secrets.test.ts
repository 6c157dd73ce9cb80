import { expect, it } from "vitest";
import { redactSecrets } from "./redact-secrets.ts";

it.each([
  ["Incorrect API key provided: my-own-key.", "my-own-key", "Incorrect API key provided: [key]."],
  ["Incorrect API key provided: sk-proj-abc***xyz.", undefined, "Incorrect API key provided: [key]."],
  ["header authorization: Bearer abc.def is bad", undefined, "header authorization: Bearer [key] is bad"],
  ["token hf_abcDEF123 expired\n now", undefined, "token [key] expired now"],
  ["model tiny not found", "k", "model tiny not found"],
])("makes %j fit for a message", (text, key, shown) => {
  expect(redactSecrets(text, key)).toBe(shown);
});

it("cuts what a server says at length", () => {
  expect(redactSecrets("a".repeat(5000), undefined)).toHaveLength(301);
});
