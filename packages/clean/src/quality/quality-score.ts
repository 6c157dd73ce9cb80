import { eachQualityFeature } from "./quality-features.ts";
import { qualityModel } from "./quality-weights.ts";

let weights: Int8Array | undefined;

/**
 * Scores how much a text is like running text of people rather than what machines and menus leave on pages, from 0 to 1.
 *
 * Method: logistic regression on hashed n-grams of signs, trained by `bench/train-quality-classifier.ts` on texts of this project and on
 * junk that it makes. It knows the words of its training; see the figures there before a threshold is set.
 *
 * @example
 * ```ts
 * qualityScore("The branch opens at nine, and customers who come before are asked to wait in the hall.") > 0.5;
 * // => true
 * ```
 */
export function qualityScore(text: string): number {
  weights ??= new Int8Array(Buffer.from(qualityModel.weights, "base64"));
  const known = weights;
  let sum = 0;
  const count = eachQualityFeature(text, (feature) => {
    sum += known[feature] ?? 0;
  });
  return 1 / (1 + Math.exp(-(qualityModel.bias + (sum * qualityModel.scale) / Math.max(1, count))));
}
