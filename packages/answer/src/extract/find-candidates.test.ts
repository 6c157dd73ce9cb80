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
      ["It costs 5 yuan.", "Fees\nWhat does it cost?"],
      ["It is charged monthly.", "Fees\nIt costs 5 yuan."],
    ]);
  });

  it("takes the first line of a paragraph that names its section as context, not as a part of the sentence below it", () => {
    const found = candidatesOf("七、质押\n大额存单可以办理质押贷款。\n\nAt the end of the term\nWe write to you 21 days before.");
    expect(found.map(({ quotes, context }) => [quotes, context])).toEqual([
      [["大额存单可以办理质押贷款。"], "七、质押"],
      [["We write to you 21 days before."], "At the end of the term"],
    ]);
  });

  it("takes a short line of its own as a title, unless it says a figure or names a value", () => {
    expect(
      candidatesOf("Opening hours of the branches\n\nPrice of a copy: small change\n\nBranches open at 9:00").map(({ text }) => text),
    ).toEqual(["Price of a copy: small change", "Branches open at 9:00"]);
  });

  it("does not take a wrapped line for a title", () => {
    expect(candidatesOf("Resistors of 6 ohm are\nconnected in parallel.").map(({ text }) => text)).toEqual([
      "Resistors of 6 ohm are connected in parallel.",
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
