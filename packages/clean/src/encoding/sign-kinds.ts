/** The part that a sign plays among its neighbours. */
export type Kind =
  | "space"
  | "point"
  | "apostrophe"
  | "digit"
  | "lower"
  | "upper"
  | "letter"
  | "mark"
  | "open"
  | "close"
  | "currency"
  | "symbol"
  | "trade"
  | "accent"
  | "box"
  | "lost";

/** By Unicode's general categories, the first that fits; the exceptions stand above them. */
const kinds: readonly (readonly [Kind, RegExp])[] = [
  ["lost", /[\ufffd\p{Cc}]/u],
  ["space", /[\p{Z}\p{Cf}]/u],
  ["lower", /\p{Ll}/u],
  ["upper", /[\p{Lu}\p{Lt}]/u],
  ["letter", /[\p{Lo}\p{Lm}]/u],
  ["mark", /\p{M}/u],
  ["digit", /\p{Nd}/u],
  ["trade", /[™®©]/u],
  ["apostrophe", /['’]/u],
  // The dashes and what else stands at any side of a word.
  ["point", /[…\p{Pd}\0-\u007f]/u],
  ["open", /[\p{Pi}\p{Ps}¡¿]/u],
  ["close", /[\p{Pf}\p{Pe}]/u],
  ["currency", /\p{Sc}/u],
  ["accent", /\p{Sk}/u],
  ["box", /[\u2500-\u259f]/u],
  ["symbol", /[\p{S}\p{No}\p{Nl}§¶†‡‰•·]/u],
];

const knownKinds = new Map<string, Kind>();

/** The part that a sign plays. */
export function kindOf(sign: string): Kind {
  let kind = knownKinds.get(sign);
  if (kind === undefined) {
    kind = kinds.find(([, pattern]) => pattern.test(sign))?.[0] ?? "point";
    knownKinds.set(sign, kind);
  }
  return kind;
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ["Latin", /\p{Script=Latin}/u],
  ["Greek", /[\p{Script=Greek}\u00b5]/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Han", /\p{Script=Han}/u],
  ["Kana", /[\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u],
  ["Hangul", /\p{Script=Hangul}/u],
  ["Arabic", /\p{Script=Arabic}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
];

/** The script of a letter, as far as two letters of one word must share it; other scripts are told apart by their block of 128. */
export function scriptOf(letter: string): string {
  return scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? String((letter.codePointAt(0) ?? 0) >> 7);
}

/**
 * Signs that today's languages and their typography are written with. Besides ASCII and Latin-1: Latin Extended-A
 * without its archaic and phonetic letters, the letters of Romanian, Vietnamese and Azerbaijani, monotonic Greek, Cyrillic, Hebrew, Arabic,
 * Armenian, the scripts of India and South-East Asia, Georgian, Ethiopic, East Asian ones, and the blocks of punctuation and symbols.
 */
const inUse =
  /[\0-\u007f\u00a0-\u0137\u0139-\u0148\u014c-\u017e\u01a0\u01a1\u01af\u01b0\u018f\u0218-\u021b\u0259\u0384-\u03ce\u0400-\u045f\u0490\u0491\u05d0-\u05ea\u060c-\u0652\u0660-\u06d5\u0531-\u0587\u0900-\u10ff\u1200-\u137f\u1780-\u17ff\u1e80-\u1ef9\u2010-\u2027\u2030-\u205e\u2070-\u20bf\u2100-\u27bf\u2800-\u28ff\u3000-\u312f\u3400-\u9fff\uac00-\ud7a3\ufb01\ufb02\ufe0f\uff01-\uffee\u{1f300}-\u{1faff}\u{20000}-\u{2ffff}\ufffd]/u;

/** Signs that are written, but seldom; in the same unit as the costs of neighbours. */
const seldom: readonly (readonly [number, RegExp])[] = [
  [6, /[\u0080-\u009f]/u],
  // The capitals whose bytes C2 and C3 begin every letter and sign of Latin-1 in UTF-8: few words of few languages have them.
  [2, /[ÂÃÐƒ\ufffd¤]/u],
  [1.5, /[ÎÌ]/u],
  [1, /[ÅŒœ‡†‰¦¬¨¯¸ˆˇ˘˛˜˝˙√≈◊]/u],
  // Letters of Cyrillic that one or two languages have.
  [1, /[ЂЃЅЈЉЊЋЌЏђѓѕљњћќџҐґЄєЇїЎў]/u],
  // Esperanto and Maltese.
  [2, /[ĈĉĊċĜĝĠġĤĥĦħĴĵŜŝŬŭ]/u],
  [1, /[\u0300-\u036f\u2190-\u27bf\u2800-\u28ff]/u],
  // Two Latin code pages may both have a reading; these are the rarer letters of their languages.
  [0.25, /[åøßť]/u],
  [0.5, /[ÄØÙÒâãĂĀÿ×]/u],
];

/** The rarity of signs that no language of today is written with. */
export const notInUse = 4;

const knownRarities = new Map<string, number>();

/** How seldom a sign is written, from 0 for all that words of any language consist of. */
export function rarity(sign: string, kind: Kind): number {
  if (sign < "\u0080" && kind !== "lost") return 0;
  let cost = knownRarities.get(sign);
  if (cost === undefined) {
    cost = seldom.find(([, pattern]) => pattern.test(sign))?.[0] ?? (inUse.test(sign) ? 0 : notInUse);
    knownRarities.set(sign, cost);
  }
  return cost;
}
