/** The digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D/gu, "");
}

/**
 * Whether digits satisfy the check of Luhn (ISO/IEC 7812-1, annex B), as the numbers of bank cards do.
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at -= 1, double = !double) {
    const digit = Number(digits[at]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/**
 * Whether 18 signs satisfy ISO 7064 MOD 11-2, as the Chinese resident number does (GB 11643-1999).
 */
export function passesMod11Radix2(number: string): boolean {
  let rest = 0;
  for (const sign of number) rest = (rest * 2 + (/[Xx]/u.test(sign) ? 10 : Number(sign))) % 11;
  return rest === 1;
}

/**
 * Whether an IBAN satisfies ISO 7064 MOD 97-10 (ISO 13616).
 *
 * @param iban - Without spaces.
 */
export function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Whether year, month and day make a date of the calendar between 1900 and 2099. */
export function isBirthDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2099) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
