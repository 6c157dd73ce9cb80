import type { ProfileStep } from "../profiles/profile.ts";
import { web } from "../profiles/web.ts";

/** What a sample is looked at with: the steps of the web profile at their strictest, and the correction of recognised print. */
export const probeSteps: readonly ProfileStep[] = web.steps.flatMap((step) =>
  step.step === "repair-text" ? [{ step: "repair-ocr" }, step] : [step],
);

/**
 * What a profile has whatever a sample shows: it leaves good texts as they are, and what it is for does harm even where it is rare.
 */
export const alwaysSteps: ReadonlySet<string> = new Set([
  "repair-encoding",
  "repair-text",
  "normalize-width",
  "redact-personal-data",
  "label-language",
  "drop-empty",
  "drop-damaged",
  "drop-exact-duplicates",
  "drop-near-duplicates",
]);
