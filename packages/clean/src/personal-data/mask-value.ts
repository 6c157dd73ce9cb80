import type { PersonalDataKind } from "./personal-data.ts";

/** A number of at least so many signs keeps its last four, as receipts print cards; a shorter one would keep too much of itself. */
const longNumber = 10;

/**
 * Hides a value and keeps its shape: separators stay, signs become `*`. Of a long number the last four stay, of a name the first sign of each
 * part, of an e-mail address its first sign and domain, of a date the year.
 */
export function maskValue(kind: PersonalDataKind, value: string): string {
  if (kind === "email") return value.replace(/^(.)[^@\uff20]*/u, (_, first: string) => `${first}***`);
  if (kind === "name")
    return value.replace(
      /(?<![\p{L}])(\p{L})([\p{L}\p{M}'’-]*)/gu,
      (_, first: string, rest: string) => first + "*".repeat([...rest].length),
    );
  if (kind === "date" || kind === "birth-date" || kind === "birth-date-in-prose")
    return value.replace(/(?<!\d)(?:1[89]|20)\d{2}(?!\d)|[\p{L}\p{N}]/gu, (sign) =>
      sign.length === 4 || /[年月日号號]/u.test(sign) ? sign : "*",
    );
  const signs = value.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  let left = signs - (signs >= longNumber && kind !== "address" && kind !== "url" && kind !== "ip-address" ? 4 : 0);
  return value.replace(/[\p{L}\p{N}]/gu, (sign) => (left-- > 0 ? "*" : sign));
}
