/** The first rule of a set that a document fails: its name, the value and the limit it went past. */
export interface RuleFailure {
  readonly rule: string;
  readonly measured: number;
  readonly threshold: number;
}

/** A rule that fails when `measured` is above, or below, its limit. A limit that is undefined is switched off. */
export function above(rule: string, measured: number, threshold: number | undefined): RuleFailure | undefined {
  return threshold !== undefined && measured > threshold ? { rule, measured, threshold } : undefined;
}

/** See {@link above}. */
export function below(rule: string, measured: number, threshold: number | undefined): RuleFailure | undefined {
  return threshold !== undefined && measured < threshold ? { rule, measured, threshold } : undefined;
}
