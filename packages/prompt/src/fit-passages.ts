import { InvalidOptionError } from "@espalier/core";
import { splitSentences } from "@espalier/text";
import { estimateTokens } from "./estimate-tokens.ts";
import { renderPassages } from "./render-passages.ts";
import type { Passage } from "./to-passages.ts";

/** Options of {@link fitPassages}. */
export interface FitPassagesOptions {
  /** Tokens that all passages may take, as they are rendered. */
  readonly maxTokens: number;

  /**
   * Counts the tokens of a text. Pass the tokenizer of the model that will read it.
   *
   * @defaultValue {@link estimateTokens}
   */
  readonly countTokens?: ((text: string) => number) | undefined;
}

/** What fits. */
export interface FittedPassages {
  /** Best first, numbered anew from 1. */
  readonly passages: readonly Passage[];
  /** Those that did not fit, best first, as they were passed. */
  readonly omitted: readonly Passage[];
  /** Tokens of the passages as they are rendered. */
  readonly tokens: number;
}

/**
 * Chooses passages for a budget, best first: each one that still fits is taken, and a shorter one may take the place
 * that was too small for a better one.
 *
 * A passage is taken whole or not at all. Only where the first one alone is larger than the budget is it cut behind its
 * last sentence (or table row) that fits; its `body` and `span` then end there.
 *
 * @throws {@link InvalidOptionError} if `maxTokens` is not a positive integer.
 */
export function fitPassages(passages: readonly Passage[], options: FitPassagesOptions): FittedPassages {
  const { maxTokens, countTokens = estimateTokens } = options;
  if (!Number.isInteger(maxTokens) || maxTokens < 1) throw new InvalidOptionError("maxTokens", "an integer of at least 1", maxTokens);
  const taken: Passage[] = [];
  const omitted: Passage[] = [];
  let tokens = 0;
  for (const [at, passage] of passages.entries()) {
    const numbered = { ...passage, number: taken.length + 1 };
    // Counted together with those before it: what stands between passages takes tokens, too.
    const count = (candidate: Passage): number => countTokens(renderPassages([...taken, candidate]));
    const whole = count(numbered);
    const fitting = whole <= maxTokens ? numbered : at === 0 ? cutPassage(numbered, (cut) => count(cut) <= maxTokens) : undefined;
    if (fitting === undefined) {
      omitted.push(passage);
      continue;
    }
    tokens = fitting === numbered ? whole : count(fitting);
    taken.push(fitting);
  }
  return { passages: taken, omitted, tokens };
}

/** The longest beginning of a passage that ends with a sentence and fits; undefined where not even one sentence does. */
function cutPassage(passage: Passage, fits: (cut: Passage) => boolean): Passage | undefined {
  const { text, body, span } = passage;
  const ends = splitSentences(text.slice(body.start, body.end)).map((sentence) => sentence.end);
  let fitting: Passage | undefined;
  // Bisection: the count grows with the text.
  for (let low = 0, high = ends.length - 1; low <= high; ) {
    const middle = (low + high) >> 1;
    const length = ends[middle] ?? 0;
    const cut = {
      ...passage,
      text: text.slice(0, body.start + length),
      body: { start: body.start, end: body.start + length },
      span: { start: span.start, end: span.start + length },
    };
    if (fits(cut)) {
      fitting = cut;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return fitting;
}
