import { type Document, InvalidInputError, InvalidOptionError } from "@espalier/core";
import { defineProfile } from "./profiles/define-profile.ts";
import type { Profile } from "./profiles/profile.ts";
import { decide, type SuggestionReason } from "./suggest/decide.ts";
import { lookAtSample } from "./suggest/look-at-sample.ts";

/** Options of {@link suggestProfile}. */
export interface SuggestProfileOptions {
  /**
   * How many documents are looked at, chosen by the hash of their id.
   *
   * @defaultValue 1 000: what none of them shows concerns fewer than 0.3 % of the corpus, at 95 % confidence
   */
  readonly sample?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A proposed profile. */
export interface ProfileSuggestion {
  /** To be written to a file, changed, and loaded by its path. */
  readonly profile: Profile;
  /** For every step why it is used or left out, after what was noted of the corpus. */
  readonly reasons: readonly SuggestionReason[];
  /** Documents that were looked at. */
  readonly documents: number;
}

const defaultSample = 1_000;

/**
 * Proposes a profile for a corpus: runs the steps on a sample and looks at what they did, in what languages the documents are, and whether
 * they are dialogues or hold tables. Nothing is written. The same documents give the same proposal.
 *
 * A step that found nothing is left out, unless what it is for does harm even where it is rare. Of duplicates a sample shows fewer than
 * there are; their steps are always in, except for near duplicates of dialogues.
 *
 * @throws {@link InvalidInputError} if there is no document; {@link InvalidOptionError} if `sample` is no positive whole number; the signal's
 * reason when it aborts.
 *
 * @example
 * ```ts
 * const letter = { id: "a", text: "The clientâ€™s fee is due.", metadata: { source: "a.txt" }, origin: { changes: [] } };
 *
 * (await suggestProfile([letter])).reasons.find(({ step }) => step === "repair-encoding")?.documents;
 * // => 1
 * ```
 */
export async function suggestProfile(
  documents: AsyncIterable<Document> | Iterable<Document>,
  options: SuggestProfileOptions = {},
): Promise<ProfileSuggestion> {
  const { sample = defaultSample, signal } = options;
  if (!(Number.isInteger(sample) && sample >= 1)) throw new InvalidOptionError("sample", "a whole number of at least 1", sample);
  const sight = await lookAtSample(documents, sample, signal);
  if (sight.documents === 0) throw new InvalidInputError("the sample", "holds no document", "Name files that can be read.");
  const { steps, reasons } = decide(sight);
  const noted = reasons.filter(({ decision }) => decision === "noted" || decision === "set").map(({ why }) => why);
  const description = [`Proposed from ${sight.documents} documents.`, ...noted.map((why) => `${upperFirst(why)}.`)].join(" ");
  return { profile: defineProfile({ name: "suggested", version: "1", description, steps }), reasons, documents: sight.documents };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
