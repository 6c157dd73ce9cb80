/*
 * Ported from ftfy 6.3.1 by Robyn Speer (https://github.com/rspeer/python-ftfy), Apache-2.0: the categories and the
 * expression of `badness.py`. Changed: written as a JavaScript expression.
 */

/** The few hundred signs that occur in UTF-8 read by another encoding, by the part they play in ordinary text. */
const category = {
  common: "\u00a0\u00ad·´–—―…’",
  c1: "\u0080-\u009f",
  bad: "¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊\ufffdªº",
  law: "¶§",
  currency: "¢£¥₧€",
  start_punctuation: "¡«¿©΄΅‘‚“„•‹\uf8ff",
  end_punctuation: "®»˝”›™",
  numeric: "²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№",
  kaomoji: "Ò-ÖÙ-Üò-öø-üŐŌŪŲ°",
  upper_accented: "À-ÑØÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŒŘŚŞŠŢŤŮŰŸŹŻŽҐ",
  lower_accented: "ßà-ñăąāćčďđęěēėğģįīķĺľłļœŕśşšťüźżžґﬁﬂ",
  upper_common: "ÞΑ-ΩΆΈΉΊΌΎΏΪΫЁ-Я",
  lower_common: "α-ωάέήίΰа-џ",
  box: "│┌┐┘├┤┬┼═-╬▀▄█▌▐░▒▓",
} as const;

const { c1, bad, law, currency, numeric, kaomoji, box, common } = category;
const { start_punctuation: open, end_punctuation: close } = category;
const { upper_accented: upper, lower_accented: lower, upper_common: upperCommon, lower_common: lowerCommon } = category;

/** Neighbours that hardly occur in text that was meant. */
const unlikely = new RegExp(
  [
    `[${c1}]`,
    `[${bad}${lower}${upper}${box}${open}${close}${currency}${numeric}${law}][${bad}]`,
    `[a-zA-Z][${lowerCommon}${upperCommon}][${bad}]`,
    `[${bad}][${lower}${upper}${box}${open}${close}${currency}${numeric}${law}]`,
    `[${lower}${lowerCommon}${box}${close}${currency}${numeric}][${upper}]`,
    `[${box}${close}${currency}${numeric}][${lower}]`,
    `[${lower}${box}${close}][${currency}]`,
    `\\s[${upper}][${currency}]`,
    `[${upper}${box}][${numeric}${law}]`,
    `[${lower}${upper}${box}${currency}${close}][${open}][${numeric}]`,
    `[${lower}${upper}${currency}${numeric}${box}${law}][${close}][${open}]`,
    `[${currency}${numeric}${box}][${open}]`,
    `[a-z][${upper}][${open}${currency}]`,
    `[${box}][${kaomoji}]`,
    `[${lower}${upper}${currency}${numeric}${open}${close}${law}][${box}]`,
    `[${box}][${close}]`,
    `[${lower}${upper}][${open}${close}][\\p{L}\\p{N}_]`,
    // The ligature without a plain Latin letter after it.
    "[Œœ][^A-Za-z]",
    `[${upper}]°`,
    // Two signs of Windows-1252.
    `[ÂÃÎÐ][€œŠš¢£Ÿž\\u00a0\\u00ad®©°·»${open}${close}–—´]`,
    "×[²³]",
    // Arabic words by Windows-1252: four signs, since "common" ones take part.
    `[ØÙ][${common}${currency}${bad}${numeric}${open}ŸŠ®°µ»][ØÙ][${common}${currency}${bad}${numeric}${open}ŸŠ®°µ»]`,
    // The start of South Asian signs by Windows-1252.
    "à[²µ¹¼½¾]",
    // MacRoman.
    "√[±∂†≠®™´≤≥¥µø]",
    "≈[°¢]",
    "‚Ä[ìîïòôúùû†°¢π]",
    "‚[âó][àä°ê]",
    // Windows-1251: general punctuation, then Latin-1 or Cyrillic.
    "вЂ",
    `[ВГРС][${c1}${bad}${open}${close}${currency}°µ][ВГРС]`,
    "ГўВЂВ.[A-Za-z ]",
    // à, á and the no-break space by Windows-1252.
    "Ã[\\u00a0¡]",
    "[a-z]\\s?[ÃÂ][ ]",
    "^[ÃÂ][ ]",
    `[a-z.,?!${close}]Â[ ${open}${close}]`,
    // Windows-1253.
    "β€[™\\u00a0Ά\\u00ad®°]",
    `[ΒΓΞΟ][${c1}${bad}${open}${close}${currency}°][ΒΓΞΟ]`,
    // Windows-1257.
    "ā€",
  ].join("|"),
  "u",
);

/**
 * Whether a text holds neighbours of signs that are typical of UTF-8 read by a single-byte code page and
 * hardly occur in text that was meant.
 */
export function looksMisread(text: string): boolean {
  return unlikely.test(text);
}
