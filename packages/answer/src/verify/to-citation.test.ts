import { expect, it } from "vitest";
import { parseCitationId, toCitation } from "./to-citation.ts";

const document = {
  id: "a.1",
  text: "one two",
  metadata: { source: "a.txt" },
  origin: {
    changes: [[3, 4, 3, 9]] as const,
    pages: [
      { page: 1, start: 0, end: 3 },
      { page: 2, start: 9, end: 12 },
    ],
  },
};

it("leads back to the text as read and to its page", () => {
  expect(toCitation(document, { start: 4, end: 7 })).toMatchObject({
    title: "a.txt",
    page: 2,
    sourceSpan: { start: 9, end: 12 },
    quote: "two",
  });
});

it("finds its place again from its id, also where the document's id has dots", () => {
  const { id, span } = toCitation(document, { start: 4, end: 7 });
  expect(parseCitationId(id)).toEqual({ documentId: "a.1", span });
});

it.each(["", "a", "a.1", "a.2.1", "a.x.3", "a.-1.3"])("reads no place from %j", (id) => {
  expect(parseCitationId(id)).toBeUndefined();
});
