import type { Step } from "@espalier/core";
import { z } from "zod";

/** Options of the step `drop-empty`. */
export const dropEmptyOptions = z.strictObject({
  /** Fewest letters and digits that a document has to hold. */
  minSigns: z.number().int().min(1).default(2),
});

const sign = /[\p{L}\p{N}]/gu;

/**
 * Drops documents without text: fewer letters and digits than a single word has. Short notices stay.
 */
export function dropEmpty({ minSigns }: z.infer<typeof dropEmptyOptions>): Step {
  return {
    name: "drop-empty",
    judge({ text }) {
      let count = 0;
      for (const _ of text.matchAll(sign)) {
        count += 1;
        if (count >= minSigns) return { keep: true };
      }
      return { keep: false, reason: "hardly any letters or digits", measured: count, threshold: minSigns };
    },
  };
}
