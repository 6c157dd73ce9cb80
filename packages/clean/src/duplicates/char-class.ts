/** What a UTF-16 unit is to the tokenizer. */
export const charClass = {
  separator: 0,
  /** Part of a word that is written with spaces around it. */
  letter: 1,
  digit: 2,
  /** A word of its own: Chinese signs, kana, and writing without spaces between words. */
  sign: 3,
  /** The first half of a sign beyond the basic plane. */
  high: 4,
} as const;

/** The scripts that put no spaces between words; jieba and its like differ from text to text, single signs do not. */
const sign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;
const digit = /\p{Nd}/u;

let classes: Uint8Array | undefined;
let folds: Uint16Array | undefined;

/** The class of every UTF-16 unit. Made on first use: 65,536 signs take some 20 ms. */
export function charClasses(): Uint8Array {
  classes ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => classOf(unit));
  return classes;
}

/**
 * Every UTF-16 unit in one case and width, apostrophes in one form. Signs whose lower case is longer (`İ`) stay as they are, so
 * that folding keeps offsets.
 */
export function charFolds(): Uint16Array {
  folds ??= Uint16Array.from({ length: 0x10000 }, (_, unit) => foldOf(unit));
  return folds;
}

function classOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return charClass.high;
  const text = String.fromCharCode(unit);
  if (digit.test(text)) return charClass.digit;
  if (sign.test(text)) return charClass.sign;
  return letter.test(text) ? charClass.letter : charClass.separator;
}

function foldOf(unit: number): number {
  if (unit === 0x2019) return 0x27;
  // Full-width digits and Latin letters (MinerU's `full_to_half_exclude_marks`).
  const narrow = (unit >= 0xff10 && unit <= 0xff19) || (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a);
  const plain = narrow ? unit - 0xfee0 : unit;
  if (plain >= 0xd800 && plain <= 0xdfff) return plain;
  const lower = String.fromCharCode(plain).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : plain;
}
