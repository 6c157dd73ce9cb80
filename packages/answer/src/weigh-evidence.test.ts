import type { Document } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { evidenceFeatures } from "./evidence-features.ts";
import type { ScoredCandidate } from "./extract/score-candidates.ts";
import { toCitedPassage } from "./verify/cited-passage.ts";
import { weighEvidence } from "./weigh-evidence.ts";

function piece(
  text: string,
  measured: { score: number; semantic?: number; alone?: number; covered?: number; document?: string },
): ScoredCandidate {
  const { document: id = "d", covered = 0.5, score, semantic, alone } = measured;
  const document: Document = { id, text, metadata: { source: id }, origin: { changes: [] } };
  const span = { start: 0, end: text.length };
  const passage = toCitedPassage(
    { chunk: { id: `${id}-c`, documentId: id, text, span, headings: [] }, metadata: document.metadata, score: 1 },
    document,
  );
  return {
    candidate: { number: 1, passage, kind: "sentence", text, context: "", spans: [span] },
    direct: covered,
    covered,
    semantic,
    alone,
    score,
  };
}

const near = piece("Gates open at 8:15.", { score: 0.93, semantic: 0.92, alone: 0.92 });
const far = piece("Gates open at 8:15.", { score: 0.82, semantic: 0.8, alone: 0.8 });

describe("weighEvidence", () => {
  it("has enough where a piece comes near in meaning, and too little where none does", () => {
    expect(weighEvidence("When do the gates open?", [near], []).enough).toBe(true);
    expect(weighEvidence("When do the gates open?", [far], []).enough).toBe(false);
  });

  it("asks more of Chinese texts, which the encoder puts nearer to each other", () => {
    expect(weighEvidence("校門幾點開？", [near], []).measured).toBeLessThan(weighEvidence("When do the gates open?", [near], []).measured);
  });

  it("finds less evidence where many pieces are equally good", () => {
    const rivals = ["Shops", "Pools", "Parks"].map((name) =>
      piece(`${name} open at 8:15.`, { score: 0.93, semantic: 0.92, alone: 0.92, document: name }),
    );
    expect(weighEvidence("When do the gates open?", [near, ...rivals], []).measured).toBeLessThan(
      weighEvidence("When do the gates open?", [near], []).measured,
    );
  });

  it("finds less evidence where the question names a term that no passage has", () => {
    const question = "What does a 48-month deposit pay?";
    const passages = (text: string) => [piece(text, { score: 1 }).candidate.passage];
    expect(weighEvidence(question, [near], passages("24 months 3.1%, 36 months 3.3%")).measured).toBeLessThan(
      weighEvidence(question, [near], passages("24 months 3.1%, four years 3.3%")).measured,
    );
  });

  it("goes by the words where nothing is embedded, and finds no evidence in nothing", () => {
    expect(weighEvidence("q", [piece("text", { score: 1, covered: 0.6 })], []).enough).toBe(true);
    expect(weighEvidence("q", [piece("text", { score: 1, covered: 0.3 })], []).enough).toBe(false);
    expect(weighEvidence("q", [], []).enough).toBe(false);
  });
});

describe("evidenceFeatures", () => {
  it("counts a copy of the best piece in another document as no rival", () => {
    const copy = piece("Gates open at 8:15.", { score: 0.93, semantic: 0.92, alone: 0.92, document: "copy" });
    expect(evidenceFeatures("q", [near, copy], [])?.standsOut).toBe(evidenceFeatures("q", [near], [])?.standsOut);
  });
});
