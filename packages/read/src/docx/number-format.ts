/**
 * Writes a number as an automatic numbering of Word does.
 *
 * Source: ECMA-376 part 1, section 17.18.59 (ST_NumberFormat); formats beyond those below are written as figures.
 *
 * @param format - The name of the format, such as `lowerRoman`.
 * @param value - 0 and more.
 */
export function numberFormat(value: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("");
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "koreanCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "ideographDigital":
      return chinese(value, "零一二三四五六七八九", "十百千");
    case "chineseLegalSimplified":
      return chinese(value, "零壹贰叁肆伍陆柒捌玖", "拾佰仟");
    case "ideographLegalTraditional":
      return chinese(value, "零壹貳參肆伍陸柒捌玖", "拾佰仟");
    case "ideographTraditional":
      return [..."甲乙丙丁戊己庚辛壬癸"][value - 1] ?? String(value);
    case "ideographZodiac":
      return [..."子丑寅卯辰巳午未申酉戌亥"][value - 1] ?? String(value);
    case "none":
      return "";
    default:
      return String(value);
  }
}

/** a to z, then aa, bb: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCodePoint(0x61 + ((value - 1) % 26));
  return letter.repeat(Math.min(20, Math.ceil(value / 26)));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value);
  let rest = value;
  let text = "";
  for (const [size, sign] of romans) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

function chinese(value: number, digits: string, units: string): string {
  if (value < 0 || value > 9_999) return String(value);
  const figures = [...digits];
  const [zero = "零", one = "一"] = figures;
  if (value === 0) return zero;
  let text = "";
  for (const [index, digit] of [...String(value)].entries()) {
    const power = String(value).length - 1 - index;
    if (digit !== "0") text += `${figures[Number(digit)] ?? ""}${power === 0 ? "" : (units[power - 1] ?? "")}`;
    else if (!text.endsWith(zero)) text += zero;
  }
  const written = text.replace(new RegExp(`${zero}+$`, "u"), "");
  // 十二, not 一十二.
  return value < 20 && value >= 10 ? written.replace(one, "") : written;
}
