const digits: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Reads a Chinese numeral below ten thousand, with a decimal part where it has one.
 *
 * @param numeral - In simplified writing.
 * @returns The plain decimal; undefined where the signs are no numeral.
 *
 * @example
 * ```ts
 * parseChineseNumeral("二十三点五");
 * // => "23.5"
 * ```
 */
export function parseChineseNumeral(numeral: string): string | undefined {
  const [whole = "", fraction, ...more] = numeral.split("点");
  if (more.length > 0 || whole === "") return undefined;
  const integer = readInteger(whole);
  if (integer === undefined) return undefined;
  if (fraction === undefined) return integer;
  const decimals = readDigits(fraction);
  return decimals === undefined ? undefined : `${integer}.${decimals}`.replace(/\.?0+$/u, "");
}

function readDigits(numeral: string): string | undefined {
  const read = [...numeral].map((sign) => digits[sign]);
  return read.length > 0 && read.every((digit) => digit !== undefined) ? read.join("") : undefined;
}

function readInteger(numeral: string): string | undefined {
  if (!/[十百千]/u.test(numeral)) return readDigits(numeral)?.replace(/^0+(?=\d)/u, "");
  let total = 0;
  let digit: number | undefined;
  for (const sign of numeral) {
    const unit = units[sign];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = undefined;
    } else {
      digit = digits[sign];
      if (digit === undefined) return undefined;
    }
  }
  return String(total + (digit ?? 0));
}
