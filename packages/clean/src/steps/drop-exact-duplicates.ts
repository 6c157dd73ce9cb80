import { createHash } from "node:crypto";
import type { CorpusStep } from "@espalier/core";
import { looksLikeCopy } from "../duplicates/looks-like-copy.ts";
import { saltOf } from "../duplicates/salt-of.ts";

interface Observation {
  readonly hash: string;
  readonly copy: boolean;
}

/** Dropped documents, each with the one that stays. */
type Conclusion = ReadonlyMap<string, string>;

/**
 * Drops documents whose text another document has, whatever the white space. Nothing else is folded: another case, width or
 * script of Chinese is another text. The first stays, unless it looks like a copy and a later one does not. Documents with
 * other access rights or another time of validity are never compared.
 *
 * The hash has 128 bits: among a billion texts a chance collision has odds of 1 to 10^20.
 */
export function dropExactDuplicates(): CorpusStep<Observation, Conclusion> {
  return {
    name: "drop-exact-duplicates",
    observe(document) {
      const text = document.text.replace(/\s+/gu, " ").trim();
      const hash = createHash("sha256").update(saltOf(document.metadata)).update("\0").update(text).digest("base64url").slice(0, 22);
      return { hash, copy: looksLikeCopy(document) };
    },
    async conclude(observations) {
      const survivors = new Map<string, { readonly id: string; readonly copy: boolean }>();
      const hashes = new Map<string, string>();
      for await (const { id, observation } of observations) {
        const { hash, copy } = observation;
        const survivor = survivors.get(hash);
        if (survivor === undefined) survivors.set(hash, { id, copy });
        else if (survivor.copy && !copy) {
          hashes.set(survivor.id, hash);
          survivors.set(hash, { id, copy });
        } else hashes.set(id, hash);
      }
      return new Map([...hashes].map(([id, hash]) => [id, survivors.get(hash)?.id ?? id]));
    },
    judge({ id }, dropped) {
      const survivor = dropped.get(id);
      return survivor === undefined ? { keep: true } : { keep: false, reason: `duplicate: the same text as ${survivor}` };
    },
  };
}
