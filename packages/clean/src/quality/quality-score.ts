import { readFileSync } from "node:fs";
import { InvalidInputError } from "@espalier/core";
import { z } from "zod";
import { eachQualityFeature, featureCount } from "./quality-features.ts";
import { qualityModel } from "./quality-weights.ts";

const modelSchema = z.object({ bias: z.number(), scale: z.number(), weights: z.string() });

/** Gives a text a score from 0 to 1. */
export type QualityScorer = (text: string) => number;

let builtIn: QualityScorer | undefined;

/**
 * Scores how much a text is like running text of people rather than what machines and menus leave on pages, from 0 to 1.
 *
 * Method: logistic regression on hashed n-grams of signs, trained by `bench/train-quality-classifier.ts` on texts of this project and on
 * junk that it makes. It knows the words of its training; see the figures there before a threshold is set.
 */
export function qualityScore(text: string): number {
  builtIn ??= createScorer(qualityModel);
  return builtIn(text);
}

/**
 * Loads weights of one's own, as the training script writes them with `--out`.
 *
 * @throws {@link InvalidInputError} if the file cannot be read or is no such model.
 */
export function loadQualityScorer(path: string): QualityScorer {
  try {
    const model = modelSchema.parse(JSON.parse(readFileSync(path, "utf8")));
    if (Buffer.from(model.weights, "base64").length === featureCount) return createScorer(model);
  } catch (cause) {
    throw new InvalidInputError(path, "is no quality model", "Give the JSON file that the training script wrote.", { cause });
  }
  throw new InvalidInputError(path, `does not have ${featureCount} weights`, "Train it with this version.");
}

function createScorer({ bias, scale, weights }: z.infer<typeof modelSchema>): QualityScorer {
  const known = new Int8Array(Buffer.from(weights, "base64"));
  return (text) => {
    let sum = 0;
    const count = eachQualityFeature(text, (feature) => {
      sum += known[feature] ?? 0;
    });
    return 1 / (1 + Math.exp(-(bias + (sum * scale) / Math.max(1, count))));
  };
}
