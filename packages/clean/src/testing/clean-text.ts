import type { Document, OffsetMap, Step } from "@espalier/core";
import { applyVerdict } from "../run/apply-verdict.ts";
import { carry } from "../run/carried.ts";

/** A document with a text and nothing else that matters. */
export function documentOf(text: string, rest: Partial<Document> = {}): Document {
  return { id: "a", text, metadata: { source: "a.txt" }, origin: { changes: [] }, ...rest };
}

/** What a step makes of a text; `dropped: …` where it drops it. */
export function cleanText(step: Step, text: string, origin: OffsetMap = { changes: [] }): string {
  const document = documentOf(text, { origin });
  const { drop, document: cleaned } = applyVerdict(carry(document), step.name, step.judge(document));
  return drop === undefined ? cleaned.text : `dropped: ${drop.reason}`;
}

/** Whether a folder of the shared evaluation data is there, with a printed line where it is not. */
export function sharedData(path: string): string {
  return new URL(`../../../../../shared/data/${path}`, import.meta.url).pathname;
}
