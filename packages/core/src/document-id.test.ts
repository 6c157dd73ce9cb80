import { expect, it } from "vitest";
import { documentId } from "./document-id.ts";

it("changes with the source and with the text, and keeps them apart", () => {
  const ids = [documentId("a", "bc"), documentId("ab", "c"), documentId("a", "bd"), documentId("b", "bc")];
  expect(new Set(ids).size).toBe(4);
  expect(documentId("a", "bc")).toBe(ids[0]);
});

it("follows SHA-256 over source, a zero byte and text", () => {
  // printf 'a\0bc' | sha256sum
  expect(documentId("a", "bc")).toBe("40bb547d936bbd31318ee37a");
});
