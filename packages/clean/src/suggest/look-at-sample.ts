import type { Document } from "@espalier/core";
import { cleanDocuments } from "../clean-documents.ts";
import type { CleanOutcome } from "../outcome.ts";
import { chooseSample } from "../run/choose-sample.ts";
import { traitsOf } from "./kinds-of-text.ts";
import { probeSteps } from "./probe-steps.ts";

/** What one step did to a sample. */
export interface StepSight {
  /** Documents that it changed or dropped. */
  readonly documents: number;
  /** Documents by what it said of them, the part before a colon. */
  readonly reasons: ReadonlyMap<string, number>;
}

/** What a sample is made of, and what the steps did to it. */
export interface SampleSight {
  readonly documents: number;
  /** Whether these are all documents. */
  readonly isWhole: boolean;
  /** Good documents by language. */
  readonly languages: ReadonlyMap<string, number>;
  readonly steps: ReadonlyMap<string, StepSight>;
  readonly dialogues: number;
  readonly tables: number;
  /** Documents of which at least every fifth letter or digit is a digit. */
  readonly figures: number;
}

/** An annual report has about one digit in ten signs, prose one in fifty; sheets of rates and marks more than one in five. */
const manyDigits = 0.2;

/** Runs the steps on a sample, chosen by the hash of the ids, and counts. */
export async function lookAtSample(
  documents: AsyncIterable<Document> | Iterable<Document>,
  sample: number,
  signal?: AbortSignal,
): Promise<SampleSight> {
  let total = 0;
  async function* all(): AsyncGenerator<Document> {
    for await (const document of documents) {
      total += 1;
      yield document;
    }
  }
  const counts = { documents: 0, dialogues: 0, tables: 0, figures: 0 };
  async function* counted(): AsyncGenerator<Document> {
    for await (const document of chooseSample(all(), sample)) {
      const { isDialogue, hasTable, digits } = traitsOf(document.text);
      counts.documents += 1;
      if (isDialogue) counts.dialogues += 1;
      if (hasTable) counts.tables += 1;
      if (digits >= manyDigits) counts.figures += 1;
      yield document;
    }
  }
  const steps = new Map<string, { documents: number; reasons: Map<string, number> }>();
  const languages = new Map<string, number>();
  const profile = { name: "probe", version: "1", steps: probeSteps };
  for await (const outcome of cleanDocuments(counted(), profile, { signal })) {
    countSteps(outcome, steps);
    if (outcome.kind === "kept") addTo(languages, String(outcome.labels.language ?? "unknown"));
  }
  return { ...counts, isWhole: total === counts.documents, languages, steps };
}

function countSteps(outcome: CleanOutcome, steps: Map<string, { documents: number; reasons: Map<string, number> }>): void {
  const said = new Map<string, Set<string>>();
  const say = (step: string, reason: string): void => {
    said.set(step, (said.get(step) ?? new Set()).add(reason.split(":", 1)[0] ?? reason));
  };
  for (const { step, reason } of outcome.changes) say(step, reason);
  if (outcome.kind === "dropped") say(outcome.step, outcome.reason);
  for (const [step, reasons] of said) {
    const counts = steps.get(step) ?? { documents: 0, reasons: new Map<string, number>() };
    steps.set(step, counts);
    counts.documents += 1;
    for (const reason of reasons) addTo(counts.reasons, reason);
  }
}

function addTo(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
