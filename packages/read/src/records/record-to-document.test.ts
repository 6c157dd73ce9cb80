import { documentId } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { recordToDocument } from "./record-to-document.ts";

const place = { source: "corpus.jsonl", line: 7 };

describe("recordToDocument", () => {
  it("keeps an Espalier document as it is, its origin included", () => {
    const document = {
      id: "d1",
      text: "Text.",
      metadata: { source: "a.pdf", title: "A", own: [1] },
      origin: { changes: [[0, 2, 0, 3]], pages: [{ page: 1, start: 0, end: 6 }] },
    };
    expect(recordToDocument(document, place)).toEqual({ ok: true, shape: "espalier", document });
  });

  it("takes BEIR's id and title, and leaves the text as it is", () => {
    expect(recordToDocument({ _id: "q12", title: "A title", text: "The text.", metadata: { year: 2020, nested: {} } }, place)).toEqual({
      ok: true,
      shape: "beir",
      document: {
        id: "q12",
        text: "The text.",
        metadata: { source: "corpus.jsonl#q12", title: "A title", year: 2020 },
        origin: { changes: [] },
      },
    });
  });

  it.each(["text", "content"])("derives the id of a record with %s alone from its place and text", (key) => {
    const result = recordToDocument({ [key]: "Some text.", published: "last May", url: "https://example.com" }, place);
    expect(result).toMatchObject({
      ok: true,
      shape: key,
      document: { id: documentId("corpus.jsonl#L7", "Some text."), text: "Some text." },
    });
    // What is no ISO date cannot be the date of publication of a document.
    expect(result.ok && result.document.metadata).toEqual({ source: "corpus.jsonl#L7", url: "https://example.com" });
  });

  it("says what is wrong with a document that breaks its own shape", () => {
    const broken = { id: "d1", text: "Text.", metadata: { source: "a", published: "May" } };
    expect(recordToDocument(broken, place)).toMatchObject({
      ok: false,
      reason: "broken-record",
      message: expect.stringContaining("metadata.published"),
    });
  });

  it.each([null, 1, "text", [], {}, { text: 1 }, { title: "no text" }])("refuses %j", (value) => {
    expect(recordToDocument(value, place)).toMatchObject({ ok: false, reason: "broken-record" });
  });

  it("does not let a record reach into prototypes", () => {
    const value = JSON.parse(
      '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"text":"x","metadata":{"__proto__":{"a":1}}}',
    );
    const result = recordToDocument(value, place);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
    expect(result.ok && Object.keys(result.document.metadata)).toEqual(["source"]);
  });

  it("sets a record without text aside", () => {
    expect(recordToDocument({ text: " \n" }, place)).toMatchObject({ ok: false, reason: "empty" });
  });
});
