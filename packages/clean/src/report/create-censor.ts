import { applyEdits } from "@espalier/text";
import { type AnyStep, isCorpusStep } from "../run/any-step.ts";
import type { Censor } from "./samples.ts";

/** Seven figures and more, however they are set apart, are no amount that a report needs: they may be half of a number cut in two. */
const longNumber = /[\d０-９](?:[ \-()（）－]?[\d０-９]){6,}/gu;

/**
 * Makes what takes personal data out of the samples of a report: the steps of the profile that redact, and a mask for long
 * numbers. Samples are cut out of texts before they were redacted. A profile that redacts nothing hides nothing.
 */
export function createCensor(steps: readonly AnyStep[]): Censor {
  const redacting = steps.flatMap((step) => (step.name.startsWith("redact") && !isCorpusStep(step) ? [step] : []));
  if (redacting.length === 0) return (text) => text;
  return (text) => {
    let shown = text;
    for (const step of redacting) {
      try {
        const verdict = step.judge({ id: "sample", text: shown, metadata: { source: "" }, origin: { changes: [] } });
        if (!verdict.keep) return "";
        shown = applyEdits(shown, verdict.edits ?? []).text;
      } catch {
        return "";
      }
    }
    return shown.replace(longNumber, (number) => "•".repeat(number.length));
  };
}
