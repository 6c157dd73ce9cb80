/** Signs that take two columns: Han, kana, hangul and full-width forms. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/gu;

/** Signs of both scripts that Chinese fonts make as wide as a Han sign (class A of the annex). */
const ambiguous = /[“”‘’…—·×÷°±①-⑳Ⅰ-Ⅻ]/gu;

/**
 * How many columns a line takes in print: two for a Han sign, one for a Latin letter.
 *
 * Source: Unicode Standard Annex 11, East Asian Width, classes W and F; class A is wide in a line with Han signs.
 */
export function displayWidth(line: string): number {
  let width = 0;
  for (const _ of line) width += 1;
  width += line.match(wide)?.length ?? 0;
  return /\p{Script=Han}/u.test(line) ? width + (line.match(ambiguous)?.length ?? 0) : width;
}
