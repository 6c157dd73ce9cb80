import type { ProfileStep } from "./profile.ts";

/** The same steps with other options for some of them, by the name of the step. */
export function withOptions(
  steps: readonly ProfileStep[],
  options: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): readonly ProfileStep[] {
  return steps.map((step) => (options[step.step] === undefined ? step : { ...step, options: { ...step.options, ...options[step.step] } }));
}
