import { countScripts } from "@espalier/text";
import type { LanguageGroup } from "./store.ts";

/** The groups by the number under which the database keeps them. */
export const languageGroups: readonly LanguageGroup[] = ["other", "han"];

/**
 * The language group of a text, by what most of it says: a Han sign carries about 2.6 times as much as a Latin letter
 * (tokens of the built-in encoder on both languages, see `estimateEncoderTokens`).
 */
export function languageGroupOf(text: string): LanguageGroup {
  const { han, latin, other } = countScripts(text);
  return han > 0 && 2.6 * han >= latin + other ? "han" : "other";
}
