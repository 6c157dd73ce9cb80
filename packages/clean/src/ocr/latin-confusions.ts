/**
 * What recognition of print takes for one another in Latin letters, in both directions. Sources: the confusion tables of the OCR
 * post-correction literature (Kukich 1992, section 2.3; Evershed & Fitch 2014), the pairs that differ by strokes and not by context.
 */
const pairs: readonly (readonly [string, string])[] = [
  ["rn", "m"],
  ["cl", "d"],
  ["vv", "w"],
  ["li", "h"],
  ["ii", "u"],
  ["1", "l"],
  ["1", "i"],
  ["I", "l"],
  ["|", "l"],
  ["0", "o"],
  ["5", "s"],
];

/** One way to read a word otherwise. */
export interface OtherReading {
  /** The word as it would be. */
  readonly word: string;
  /** Which of its signs would be read otherwise, and as what. */
  readonly changes: readonly { readonly start: number; readonly end: number; readonly replacement: string }[];
}

/** Fewest letters of a word that is read otherwise: short words are a stroke apart from too many others. */
export const fewestLetters = 4;

/**
 * Lists the ways to read a Latin word otherwise: one confusion, or the same one at all its places. Digits and bars only become
 * letters, never the reverse, and only within words of small letters: what may be a number, a code or a unit is left alone.
 */
export function otherReadings(word: string): OtherReading[] {
  const letters = word.replace(/[^\p{L}]/gu, "").length;
  if (letters < fewestLetters - 1 || word.length < fewestLetters || !/^[\p{L}|]?[\p{Ll}015I|]+$/u.test(word)) return [];
  // "earn5%", "5th", "10am": digits that stand together or at the end, or at the start of a short word, are meant.
  if (/\d{2}|^\d.{0,2}$|\d$/u.test(word)) return [];
  const readings: OtherReading[] = [];
  for (const [a, b] of pairs) {
    for (const [from, to] of /[a-z]/u.test(a)
      ? ([
          [a, b],
          [b, a],
        ] as const)
      : ([[a, b]] as const)) {
      const places = placesOf(word, from);
      const all = places.map((start) => ({ start, end: start + from.length, replacement: to }));
      for (const changes of places.length > 1 ? [...all.map((one) => [one]), all] : [all]) {
        if (changes.length > 0) readings.push({ word: rewrite(word, changes), changes });
      }
    }
  }
  return readings;
}

function placesOf(word: string, part: string): number[] {
  const places: number[] = [];
  for (let at = word.indexOf(part); at !== -1; at = word.indexOf(part, at + part.length)) places.push(at);
  return places;
}

function rewrite(word: string, changes: OtherReading["changes"]): string {
  let text = "";
  let at = 0;
  for (const { start, end, replacement } of changes) {
    text += word.slice(at, start) + replacement;
    at = end;
  }
  return text + word.slice(at);
}
