/**
 * Multiplies a decimal by a power of ten on its digits, so that no binary rounding enters, and leaves out
 * zeros that say nothing.
 *
 * @example
 * ```ts
 * scaleDecimal("1.20", 8);
 * // => "120000000"
 * ```
 */
export function scaleDecimal(decimal: string, power: number): string {
  const negative = decimal.startsWith("-");
  const [integer = "", fraction = ""] = (negative ? decimal.slice(1) : decimal).split(".");
  const digits = integer + fraction;
  const point = integer.length + power;
  const padded = point > digits.length ? digits.padEnd(point, "0") : digits;
  const whole = (point > 0 ? padded.slice(0, point) : "").replace(/^0+(?=\d)/u, "") || "0";
  const rest = (point > 0 ? padded.slice(point) : "0".repeat(-point) + padded).replace(/0+$/u, "");
  const value = rest === "" ? whole : `${whole}.${rest}`;
  return negative && value !== "0" ? `-${value}` : value;
}
