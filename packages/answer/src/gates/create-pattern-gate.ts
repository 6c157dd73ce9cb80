import { splitSentences } from "@espalier/text";
import { foldQuestion } from "./fold-question.ts";
import type { Gate, Ruling } from "./gate.ts";
import { type Meaning, weighMeaning } from "./meaning.ts";

/** Patterns that must all be found in two neighbouring sentences, and patterns of which none may be found there. */
export interface Stop {
  readonly all: readonly RegExp[];
  readonly unless?: readonly RegExp[] | undefined;
}

type Refused = Extract<Ruling, { pass: false }>;

/** Options of {@link createPatternGate}. */
export interface PatternGateOptions {
  readonly name: string;
  /**
   * A question is stopped when one of these is found in its folded text: NFKC, lower case, simplified writing, no apostrophes.
   * See {@link phrasePattern}.
   */
  readonly stops: readonly (RegExp | Stop)[];
  /**
   * Looked at where no pattern stops a question: what its meaning is near to. Wordings that nobody thought of are stopped,
   * where the context has the embedder that the weights were learned with; elsewhere the patterns decide alone.
   */
  readonly meaning?: Meaning | undefined;
  /** A question that one of these matches passes without a look at its meaning. The stops go before. */
  readonly passes?: readonly RegExp[] | undefined;
  /** Who has one of these roles is not asked: a teacher may see the key. @defaultValue nobody */
  readonly exemptRoles?: readonly string[] | undefined;
  /** What a stopped question is told; a function sees the folded question, to say more than the same to everybody. */
  readonly ruling: Refused | ((text: string) => Refused);
}

/**
 * Makes a gate that knows a question by its wording, in both languages, and by its meaning where it can. It looks at the
 * question only, so it fires before anything is searched.
 *
 * @example
 * ```ts
 * const gate = createPatternGate({
 *   name: "no-forecast",
 *   stops: [phrasePattern("會漲嗎"), { all: [/price/u, /tomorrow/u], unless: [/ticket/u] }],
 *   ruling: { pass: false, reason: "out-of-scope", message: { en: "No forecasts.", zh: "不作预测。" } },
 * });
 * const ruling = await gate.before({ text: "What will the PRICE be tomorrow?" }, { language: "en", roles: [] });
 *
 * ruling.pass;
 * // => false
 * ```
 */
export function createPatternGate(options: PatternGateOptions): Gate & Required<Pick<Gate, "before">> {
  const { name, stops, passes = [], meaning, exemptRoles = [] } = options;
  const rule = (text: string): Refused => (typeof options.ruling === "function" ? options.ruling(text) : options.ruling);
  return {
    name,
    async before(question, { embedder, roles }) {
      if (roles.some((role) => exemptRoles.includes(role))) return { pass: true };
      const text = foldQuestion(question.text);
      const windows = neighbours(text);
      if (stops.some((stop) => windows.some((window) => isFound(stop, window)))) return rule(text);
      if (meaning === undefined || embedder?.id !== meaning.embedder || passes.some((pattern) => pattern.test(text))) return { pass: true };
      const weight = await weighMeaning(question.text, meaning, embedder);
      return weight > meaning.threshold ? rule(text) : { pass: true };
    },
  };
}

/**
 * What is said and what is asked stand side by side: "I have saved some money. Where do I put it?" Patterns that meet
 * across a long story mean nothing by it.
 */
function neighbours(text: string): string[] {
  const sentences = splitSentences(text);
  if (sentences.length < 3) return [text];
  return sentences.slice(1).map(({ end }, index) => text.slice(sentences[index]?.start, end));
}

function isFound(stop: RegExp | Stop, text: string): boolean {
  if (stop instanceof RegExp) return stop.test(text);
  const { all, unless = [] } = stop;
  return all.every((pattern) => pattern.test(text)) && !unless.some((pattern) => pattern.test(text));
}
