/**
 * Folds full-width digits and Latin letters to their plain forms and leaves every other sign alone, above
 * all the punctuation of Chinese. The length is kept.
 *
 * Rule: MinerU's `full_to_half_exclude_marks` (U+FF10–FF19, U+FF21–FF3A, U+FF41–FF5A).
 *
 * @example
 * ```ts
 * foldWidth("１２３亿元，ＡＢＣ");
 * // => "123亿元，ABC"
 * ```
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
