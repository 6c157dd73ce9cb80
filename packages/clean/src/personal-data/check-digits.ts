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

/** The signs of the unified social credit code: digits and letters but I, O, S, V and Z (GB 32100-2015). */
const creditSigns = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * Whether 18 signs satisfy the check of the unified social credit code, the sum of value times 3^place modulo 31 (GB 32100-2015, 4.5).
 */
export function passesMod31(code: string): boolean {
  let sum = 0;
  let weight = 1;
  for (const sign of code) {
    const value = creditSigns.indexOf(sign);
    if (value < 0) return false;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  // The check sign has the weight 3^17 = 22 there; it is what lacks to 31, so it counts once.
  const last = creditSigns.indexOf(code[17] ?? "");
  return code.length === 18 && (sum - last * 22 + last) % 31 === 0;
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

/** Weights 9 to 2 over the letters (A is 10, a missing first letter 36) and digits of a Hong Kong identity card, the check digit last, modulo 11. */
export function passesHongKong(number: string): boolean {
  const signs = number.replace(/[^0-9A-Z]/gu, "").padStart(9, " ");
  let sum = 0;
  [...signs].forEach((sign, index) => {
    const value = index === 8 && sign === "A" ? 10 : sign === " " ? 36 : Number.parseInt(sign, 36);
    sum += value * (9 - index);
  });
  return sum % 11 === 0;
}

/** The letter stands for two digits in the order of the registration areas of Taiwan; weights 1, 9, 8 … 1, 1, modulo 10. */
export function passesTaiwan(number: string): boolean {
  const area = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(number[0] ?? "") + 10;
  let sum = Math.floor(area / 10) + (area % 10) * 9;
  for (let at = 1; at <= 9; at += 1) sum += Number(number[at]) * (at === 9 ? 1 : 9 - at);
  return sum % 10 === 0;
}

/** Whether 17 signs satisfy the check of the vehicle identification number: transliterated, weighted, modulo 11 (49 CFR 565.15; GB 16735). */
export function passesVin(vin: string): boolean {
  const values = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  let sum = 0;
  for (let at = 0; at < 17; at += 1) sum += (values.indexOf(vin[at] ?? "") % 10) * (weights[at] ?? 0);
  const rest = sum % 11;
  return vin[8] === (rest === 10 ? "X" : String(rest));
}

/** Whether nine digits satisfy the 3-7-1 check of the routing numbers of US banks (ANSI X9.100). */
export function passesRouting(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(digits[at]) * ([3, 7, 1][at % 3] ?? 0);
  return sum > 0 && sum % 10 === 0;
}

/** Whether a DEA registration satisfies its check: digits 1, 3, 5 and twice 2, 4, 6 end in the seventh. */
export function passesDea(number: string): boolean {
  const digits = [...number.slice(2)].map(Number);
  const at = (index: number): number => digits[index] ?? 0;
  return (at(0) + at(2) + at(4) + 2 * (at(1) + at(3) + at(5))) % 10 === at(6);
}

/** Whether year, month and day make a date of the calendar between 1900 and 2099. */
export function isBirthDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2099) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
