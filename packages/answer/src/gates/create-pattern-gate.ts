import { foldForMatching } from "@espalier/text";
import type { Gate, Ruling } from "./gate.ts";

/** Options of {@link createPatternGate}. */
export interface PatternGateOptions {
  readonly name: string;
  /**
   * A question is stopped when one of these matches its folded text: NFKC, lower case, simplified writing. A list
   * inside the list asks for all of its patterns at once.
   */
  readonly stops: readonly (RegExp | readonly RegExp[])[];
  /** Looked at first: a question that one of these matches passes, whatever else it says. */
  readonly passes?: readonly RegExp[];
  readonly ruling: Extract<Ruling, { pass: false }>;
}

/**
 * Makes a gate that knows a question by its wording, in both languages. It looks at the question only,
 * so it fires before anything is searched.
 *
 * @example
 * ```ts
 * const gate = createPatternGate({
 *   name: "no-forecast",
 *   stops: [/会涨吗/u, [/price/u, /tomorrow/u]],
 *   ruling: { pass: false, reason: "out-of-scope", message: { en: "No forecasts.", zh: "不作预测。" } },
 * });
 *
 * gate.before({ text: "What will the PRICE be tomorrow?" }, { language: "en", roles: [] }).pass;
 * // => false
 * ```
 */
export function createPatternGate(options: PatternGateOptions): Gate & Required<Pick<Gate, "before">> {
  const { name, stops, passes = [], ruling } = options;
  return {
    name,
    before: (question) => {
      const text = foldForMatching(question.text);
      if (passes.some((pattern) => pattern.test(text))) return { pass: true };
      const stopped = stops.some((stop) => (stop instanceof RegExp ? stop.test(text) : stop.every((pattern) => pattern.test(text))));
      return stopped ? ruling : { pass: true };
    },
  };
}
