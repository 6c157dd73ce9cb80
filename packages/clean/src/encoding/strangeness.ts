import { type Kind, kindOf, rarity, scriptOf } from "./sign-kinds.ts";

/**
 * How unlike meant text a stretch is: the sum of what is odd about each of its signs and about its neighbours. Near 0 for
 * ordinary words of any language; about 3 for each place where a writer would hardly put these signs side by side.
 *
 * The costs are rough logarithms of odds, set by reasoning over how the languages are written and
 * checked against the cases of `repair-single-byte.test.ts`; only differences between two readings of one place count.
 */
export function strangeness(text: string): number {
  const signs = [...text];
  const kinds = signs.map(kindOf);
  let cost = 0;
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? "";
    const kind = kinds[at] ?? "space";
    cost += rarity(sign, kind);
    if (at === 0) continue;
    const previous = kinds[at - 1] ?? "space";
    if (isLetter(kind) && isLetter(previous)) cost += withinWord(signs[at - 1] ?? "", previous, sign, kind, kinds[at - 2]);
    else {
      cost += besides[previous]?.[kind] ?? 0;
      // A sign between two letters of one word.
      if (isLetter(kind) && isLetter(kinds[at - 2] ?? "space")) cost += insideWord[previous] ?? 0;
    }
  }
  return cost;
}

function isLetter(kind: Kind): boolean {
  return kind === "lower" || kind === "upper" || kind === "letter";
}

const eastAsian: ReadonlySet<string> = new Set(["Han", "Kana", "Hangul"]);

/** Two letters side by side: of one script, and large before small but not the other way. */
function withinWord(a: string, kindA: Kind, b: string, kindB: Kind, before: Kind | undefined): number {
  const [scriptA, scriptB] = [scriptOf(a), scriptOf(b)];
  if (scriptA !== scriptB) {
    const both = new Set([scriptA, scriptB]);
    // Formulas and names of genes: "5 μm", "IL2Rγ".
    if (both.has("Latin") && both.has("Greek")) return (scriptA === "Greek" ? kindA : kindB) === "lower" ? 1.5 : 4;
    if (eastAsian.has(scriptA) || eastAsian.has(scriptB)) return eastAsian.has(scriptA) && eastAsian.has(scriptB) ? 0 : 3;
    return 5;
  }
  // "camelCase" is written in ASCII.
  if (kindA === "lower" && kindB === "upper") return b < "\u0080" ? 3 : 4;
  return kindA === "upper" && kindB === "lower" && before === "upper" ? 3 : 0;
}

/** What is odd about two neighbours of which one at least is no letter. What is not listed is ordinary. */
const besides: Partial<Record<Kind, Partial<Record<Kind, number>>>> = {
  space: { close: 1.5, accent: 1, mark: 3 },
  point: { lower: 0.5, upper: 0.5, letter: 0.5, mark: 1 },
  digit: { letter: 0.5, upper: 0.5, open: 1, mark: 1, box: 2, accent: 2 },
  lower: { open: 1, currency: 1.5, symbol: 1.5, trade: 1, accent: 1.5, box: 3, digit: 0.5 },
  upper: { open: 1, currency: 1.5, symbol: 1.5, trade: 1, accent: 1.5, box: 3, digit: 0.5 },
  letter: { open: 0.5, currency: 1.5, symbol: 1.5, trade: 1, accent: 3, box: 3 },
  open: { space: 1.5, close: 2, currency: 0.5, symbol: 1, trade: 2, accent: 2, box: 2, digit: 0.5, mark: 3 },
  close: { lower: 1, upper: 1, letter: 0.5, open: 2, currency: 2, symbol: 2, accent: 2, box: 2, digit: 1, mark: 3 },
  currency: { lower: 1, upper: 1, letter: 1, open: 2, close: 1, currency: 2, symbol: 2, trade: 2, accent: 2, box: 2, mark: 2 },
  symbol: { lower: 1, upper: 1, letter: 1, open: 2, close: 1, currency: 1, symbol: 1, trade: 2, accent: 2, box: 2, digit: 0.5, mark: 1 },
  trade: { lower: 2, upper: 2, letter: 2, open: 2, close: 0.5, currency: 2, symbol: 2, trade: 2, accent: 2, box: 2, digit: 1 },
  accent: { lower: 1, upper: 1, letter: 1, open: 2, close: 1, currency: 2, symbol: 2, trade: 2, accent: 0.5, box: 2, digit: 1 },
  box: { lower: 3, upper: 3, letter: 3, open: 2, close: 2, currency: 2, symbol: 2, trade: 2, accent: 2, digit: 2 },
};

/** What is odd about such a sign within a word, on top of its two sides. */
const insideWord: Partial<Record<Kind, number>> = { open: 3, close: 3, currency: 2, symbol: 2, trade: 1, accent: 1, box: 0 };
