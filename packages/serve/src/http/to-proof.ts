import type { Answer, Refusal, StruckSentence } from "@espalier/core";
import type { WireProof, WireRefusal, WireStruck } from "./schemas/evidence.ts";

/** What stands behind an outcome, as it goes over the wire: the citations in the order in which the answer uses them. */
export function toProof(outcome: Answer | Refusal): WireProof {
  if (outcome.kind === "refusal") {
    return {
      citations: [],
      numbers: [],
      sentences: [],
      refusal: toWireRefusal(outcome),
      struck: outcome.struck.map(toWireStruck),
      disclosure: null,
    };
  }
  return {
    citations: outcome.citations,
    numbers: outcome.numbers,
    sentences: outcome.sentences.map(({ text, citations }) => ({ text, citationIds: citations.map(({ id }) => id) })),
    refusal: null,
    struck: outcome.struck.map(toWireStruck),
    disclosure: outcome.disclosure,
  };
}

/** Why a sentence was struck, without its text. */
export function toWireStruck({ reason, detail }: StruckSentence): WireStruck {
  return { reason, detail };
}

function toWireRefusal({ reason, message, gate, refer, searched, measured, threshold }: Refusal): WireRefusal {
  return { reason, message, gate, refer, searched, measured, threshold };
}
