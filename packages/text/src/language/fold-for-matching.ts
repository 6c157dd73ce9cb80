import { toSimplified } from "./to-simplified.ts";

/**
 * Folds what does not matter when two texts are compared: compatibility forms (NFKC), case, traditional
 * writing and runs of white space. For comparing only: the length changes.
 *
 * @example
 * ```ts
 * foldForMatching("Ｒate：  資產");
 * // => "rate: 资产"
 * ```
 */
export function foldForMatching(text: string): string {
  return toSimplified(text.normalize("NFKC")).toLowerCase().replace(/\s+/gu, " ").trim();
}
