import { createHash } from "node:crypto";
import type { CorpusStep, Observed } from "@espalier/core";
import { z } from "zod";
import { type Candidates, createCandidateCollector } from "../dedup/collect-candidates.ts";
import { createPreferences, mostSources, type Preference, preferenceOf } from "../dedup/preferences.ts";
import { createKeySorter } from "../dedup/sort-keys.ts";
import { saltOf } from "../duplicates/salt-of.ts";

/** Options of the step `drop-exact-duplicates`. */
export const dropExactDuplicatesOptions = z.strictObject({
  /** Whether documents that hold at different times (`validFrom`, `validTo`, `supersedes`) both stay; else the latest does. */
  keepVersions: z.boolean().default(true),
  /** Beginnings of sources, the most trusted first: of two documents of one text, the one from the earlier of them stays. */
  sources: z.array(z.string()).max(mostSources).default([]),
});

/** Options of the step with their defaults filled in. */
export type DropExactDuplicatesOptions = z.infer<typeof dropExactDuplicatesOptions>;

interface Observation {
  readonly hash: string;
  readonly preference: Omit<Preference, "figures" | "words">;
}

/** Dropped documents, each with the one that stays. */
type Conclusion = ReadonlyMap<string, string>;

/**
 * Drops documents whose text another document has, whatever the white space. Nothing else is folded: another case, width or
 * script of Chinese is another text. The one from the most trusted source stays, then one that does not look like a copy, then the one of
 * better quality (`metadata.quality`), then, where versions may go, the later one, then the first. Documents with other access rights or
 * another time of validity are never compared.
 *
 * The hash has 128 bits: among a billion texts a chance collision has odds of 1 to 10^20.
 *
 * Memory: about 50 MiB and some 300 bytes for a document that another one equals; the others wait on disk.
 */
export function dropExactDuplicates({ keepVersions, sources }: DropExactDuplicatesOptions): CorpusStep<Observation, Conclusion> {
  return {
    name: "drop-exact-duplicates",
    observe(document) {
      const text = document.text.replace(/\s+/gu, " ").trim();
      const salt = saltOf(document.metadata, keepVersions);
      const hash = createHash("sha256").update(salt).update("\0").update(text).digest("base64url").slice(0, 22);
      const preference = preferenceOf(document, sources);
      return { hash, preference: keepVersions ? { ...preference, published: 0 } : preference };
    },
    async conclude(observations) {
      const candidates = await findCandidates(observations);
      const preferences = createPreferences(candidates.count);
      const ids: string[] = [];
      const survivors = new Map<string, number>();
      const dropped = new Map<number, string>();
      let at = 0;
      for await (const { id, observation } of observations) {
        const candidate = ids.length;
        if (candidate < candidates.count && candidates.documentOf(candidate) === at) {
          const { hash, preference } = observation;
          ids.push(id);
          preferences.set(candidate, { ...preference, figures: 0, words: 0 }, false);
          const survivor = survivors.get(hash);
          if (survivor === undefined) survivors.set(hash, candidate);
          else if (preferences.compare(candidate, survivor) < 0) {
            survivors.set(hash, candidate);
            dropped.set(survivor, hash);
          } else dropped.set(candidate, hash);
        }
        at += 1;
      }
      return new Map([...dropped].map(([candidate, hash]) => [ids[candidate] ?? "", ids[survivors.get(hash) ?? candidate] ?? ""]));
    },
    judge({ id }, dropped) {
      const survivor = dropped.get(id);
      return survivor === undefined ? { keep: true } : { keep: false, reason: `duplicate: the same text as ${survivor}` };
    },
  };
}

/** Documents that share the first half of the hash with another one. */
async function findCandidates(observations: AsyncIterable<Observed<Observation>>): Promise<Candidates> {
  const sorter = createKeySorter();
  try {
    let count = 0;
    for await (const { observation } of observations) {
      const bytes = Buffer.from(observation.hash, "base64url");
      sorter.add(count, Uint32Array.of(bytes.readUInt32LE(0), bytes.readUInt32LE(4)));
      count += 1;
    }
    const collector = createCandidateCollector();
    await sorter.visit(collector.visit);
    return collector.finish();
  } finally {
    sorter.close();
  }
}
