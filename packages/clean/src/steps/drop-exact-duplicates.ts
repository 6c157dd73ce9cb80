import { createHash } from "node:crypto";
import type { CorpusStep } from "@espalier/core";

/** Hash of a text. */
type Observation = string;
/** Dropped documents, each with the one that stays. */
type Conclusion = ReadonlyMap<string, string>;

/**
 * Drops documents whose text another document before them has, whatever the white space. Nothing else is folded:
 * another case, width or script of Chinese is another text. The first stays. Documents with different access rights are never
 * compared.
 *
 * The hash has 128 bits: among a billion texts a chance collision has odds of 1 to 10^20.
 */
export function dropExactDuplicates(): CorpusStep<Observation, Conclusion> {
  return {
    name: "drop-exact-duplicates",
    observe: ({ text, metadata }) =>
      createHash("sha256")
        .update(JSON.stringify(metadata.access ?? null))
        .update(text.replace(/\s+/gu, " ").trim())
        .digest("base64url")
        .slice(0, 22),
    async conclude(observations) {
      const first = new Map<string, string>();
      const dropped = new Map<string, string>();
      for await (const { id, observation } of observations) {
        const survivor = first.get(observation);
        if (survivor === undefined) first.set(observation, id);
        else dropped.set(id, survivor);
      }
      return dropped;
    },
    judge({ id }, dropped) {
      const survivor = dropped.get(id);
      return survivor === undefined ? { keep: true } : { keep: false, reason: `duplicate: the same text as ${survivor}` };
    },
  };
}
