import type { Document } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { toCitedPassage } from "../verify/cited-passage.ts";
import { findCandidates } from "./find-candidates.ts";

function candidatesOf(text: string, start = 0, tableHeader?: string) {
  const document: Document = { id: "d", text, metadata: { source: "s" }, origin: { changes: [] } };
  const span = { start, end: text.length };
  const hit = {
    chunk: { id: "c", documentId: "d", text: text.slice(start), span, headings: [], tableHeader },
    metadata: document.metadata,
    score: 1,
  };
  return findCandidates(1, toCitedPassage(hit, document)).map((candidate) => ({
    ...candidate,
    quotes: candidate.spans.map((place) => text.slice(place.start, place.end)),
  }));
}

describe("findCandidates", () => {
  it("takes sentences, not headings and not questions; a question is the context of what follows", () => {
    const found = candidatesOf("# Fees\n\nWhat does it cost? It costs 5 yuan. It is charged monthly.");
    expect(found.map(({ text, context }) => [text, context])).toEqual([
      ["It costs 5 yuan.", "What does it cost?"],
      ["It is charged monthly.", "It costs 5 yuan."],
    ]);
  });

  it("keeps a list with its lead-in, and offers its items alone too", () => {
    const found = candidatesOf("You need:\n- a passport\n- a form");
    expect(found[0]).toMatchObject({
      kind: "list",
      text: "You need:\na passport\na form",
      quotes: ["You need:", "- a passport", "- a form"],
    });
    expect(found.slice(1).map(({ text }) => text)).toEqual(["a passport", "a form"]);
  });

  it("reads rows with their header, also where the header travels beside the chunk", () => {
    const table = "| Term | Rate |\n| --- | --- |\n| 1 year | 1.5% |\n| 3 years | 2.6% |";
    const whole = candidatesOf(table);
    expect(whole.map(({ text, quotes }) => [text, quotes])).toEqual([
      ["1 year — Rate: 1.5%", ["| 1 year | 1.5% |"]],
      ["3 years — Rate: 2.6%", ["| 3 years | 2.6% |"]],
    ]);
    const rows = candidatesOf(table, table.indexOf("| 3 years"), "| Term | Rate |\n| --- | --- |");
    expect(rows.map(({ text, quotes }) => [text, quotes])).toEqual([["3 years — Rate: 2.6%", ["| 3 years | 2.6% |"]]]);
  });
});
