/**
 * Shows a number as a spreadsheet's number format does: digits, decimals, thousands, percent, scientific,
 * scaling commas, literals and the sections for negative numbers and zero. Formats beyond that (fractions,
 * conditions, placeholders within numbers) give the plain number, which is never wrong, only plainer.
 *
 * Source: ECMA-376 part 1, section 18.8.31.
 *
 * @param format - Of the cell, such as `#,##0.00` or `0.0%`. Undefined is General.
 */
export function formatNumber(value: number, format: string | undefined): string {
  if (format === undefined || format === "" || /^(?:general|@)$/iu.test(format)) return plainNumber(value);
  const sections = splitSections(format);
  const chosen = chooseSection(sections, value);
  if (chosen === undefined) return plainNumber(value);
  const parts = readSection(chosen.section);
  if (parts === undefined) return plainNumber(value);
  if (parts.digits === "") return parts.before.trim() || plainNumber(value);
  const magnitude = chosen.signed ? Math.abs(value) : value;
  const shown = showDigits(magnitude, parts);
  return shown === undefined ? plainNumber(value) : `${parts.before}${shown}${parts.after}`.trim();
}

/** Fifteen significant digits are what a spreadsheet keeps; more would show the noise of binary fractions. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

interface SectionParts {
  readonly before: string;
  /** The placeholders: `#,##0.00`, with a following `%` or `E+00`. */
  readonly digits: string;
  readonly after: string;
  readonly percent: boolean;
}

function splitSections(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+/gsu) ?? []).map((section) => section);
}

function chooseSection(sections: readonly string[], value: number): { readonly section: string; readonly signed: boolean } | undefined {
  if (sections.some((section) => /\[[<>=]/u.test(section))) return undefined;
  const [positive, negative, zero] = sections;
  if (positive === undefined) return undefined;
  if (value < 0 && negative !== undefined) return { section: negative, signed: true };
  if (value === 0 && zero !== undefined) return { section: zero, signed: false };
  return { section: positive, signed: false };
}

function readSection(section: string): SectionParts | undefined {
  let before = "";
  let digits = "";
  let after = "";
  let percent = false;
  const addLiteral = (text: string): void => {
    if (digits === "") before += text;
    else after += text;
  };
  const token = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.|([0#?]+(?:[,.0#?]*[0#?])?,*(?:[eE][+-]0+)?|\.[0#?]+)|(.)/gsu;
  for (const [, quoted, escaped, currency, placeholders, other] of section.matchAll(token)) {
    if (placeholders !== undefined) {
      if (digits !== "") return undefined;
      digits = placeholders;
    } else if (other === "%" || other === "％") {
      percent = true;
      addLiteral("%");
    } else if (other !== undefined && /[/a-zA-Z@1-9]/u.test(other)) return undefined;
    else addLiteral(quoted ?? escaped ?? currency ?? other ?? "");
  }
  return { before, digits, after, percent };
}

function showDigits(value: number, { digits, percent }: SectionParts): string | undefined {
  const exponent = /[eE]([+-])(0+)$/u.exec(digits);
  const mantissa = exponent === null ? digits : digits.slice(0, exponent.index);
  const scale = /,+$/u.exec(mantissa)?.[0].length ?? 0;
  const [whole = "", fraction = ""] = mantissa.replace(/,+$/u, "").split(".");
  const scaled = (percent ? value * 100 : value) / 1000 ** scale;
  if (!Number.isFinite(scaled) || Math.abs(scaled) >= 1e21) return undefined;
  const most = fraction.length;
  if (exponent !== null) return scientific(scaled, most, exponent[1] ?? "+", exponent[2]?.length ?? 2);
  // Through 15 significant digits first: 1.005 is stored as 1.00499…, and a spreadsheet shows 1.01.
  const fixed = roundHalfUp(Math.abs(scaled), most);
  const [units = "0", decimals = ""] = fixed.split(".");
  const leastDecimals = fraction.replace(/#+$/u, "").length;
  const kept = decimals.length > leastDecimals ? decimals.slice(0, Math.max(leastDecimals, decimals.replace(/0+$/u, "").length)) : decimals;
  const least = whole.replace(/[^0]/gu, "").length;
  const padded = units === "0" && least === 0 ? "" : units.padStart(least, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(?:\d{3})+$)/gu, ",") : padded;
  const sign = scaled < 0 && /[1-9]/u.test(fixed) ? "-" : "";
  const shown = `${sign}${grouped}${kept === "" ? "" : `.${kept}`}`;
  return shown === "" ? "0" : shown;
}

function roundHalfUp(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  const [mantissa = "0", power = "0"] = exact.toExponential().split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(power) + decimals}`));
  return Number.isSafeInteger(shifted) ? (shifted / 10 ** decimals).toFixed(decimals) : exact.toFixed(decimals);
}

function scientific(value: number, decimals: number, sign: string, width: number): string {
  const [mantissa = "0", power = "0"] = value.toExponential(decimals).split("e");
  const exponent = Number(power);
  const mark = exponent < 0 ? "-" : sign === "+" ? "+" : "";
  return `${mantissa}E${mark}${String(Math.abs(exponent)).padStart(width, "0")}`;
}
