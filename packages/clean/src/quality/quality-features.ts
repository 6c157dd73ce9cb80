import { signClass, signClasses } from "./sign-classes.ts";

/** Number of weights: a sparse table costs accuracy, a large one bytes in every installation (one byte a weight). */
export const featureCount = 1 << 15;

/** Longest n-gram: four units are a syllable with its neighbours in English and a phrase in Chinese. */
const longest = 4;

/** UTF-16 units of a text that are looked at; what a page is like shows long before. */
const reach = 20_000;

/**
 * Calls back with the number of each n-gram of 1 to 4 units of a text, folded so that figures, case and the length of gaps do not
 * matter.
 *
 * @returns How many there were.
 */
export function eachQualityFeature(text: string, visit: (feature: number) => void): number {
  const classes = signClasses();
  const end = Math.min(text.length, reach);
  let [one, two, three] = [32, 32, 32];
  let count = 0;
  for (let at = 0; at < end; at += 1) {
    const unit = fold(text.charCodeAt(at), classes);
    if (unit === 32 && one === 32) continue;
    let hash = 0x811c9dc5;
    for (let size = 1; size <= longest; size += 1) {
      hash = Math.imul(hash ^ (size === 1 ? unit : size === 2 ? one : size === 3 ? two : three), 0x01000193);
      visit(((hash ^ (hash >>> 15)) + size * 0x2545) & (featureCount - 1));
    }
    count += longest;
    three = two;
    two = one;
    one = unit;
  }
  return count;
}

function fold(unit: number, classes: Uint8Array): number {
  const kind = classes[unit];
  if (kind === signClass.space) return unit === 10 ? 10 : 32;
  if (kind === signClass.digit) return 48;
  return unit >= 65 && unit <= 90 ? unit | 32 : unit;
}
