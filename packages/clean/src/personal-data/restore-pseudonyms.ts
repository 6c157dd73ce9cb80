import { createPseudonymizer } from "./pseudonyms.ts";
import { type KeyPlace, readKey } from "./read-key.ts";

/**
 * Puts the values back into a text whose personal data was pseudonymized.
 *
 * The text is then as it was before that step; what carries no pseudonym is not changed.
 *
 * @param text - With pseudonyms like `[PHONE:…]`.
 * @param key - Where the key of that run stands.
 * @throws {@link InvalidOptionError} if no key stands there; {@link InvalidInputError} if a pseudonym was made with another key or changed.
 *
 * @example
 * ```ts
 * process.env.EXAMPLE_KEY = "0123456789abcdef0123456789abcdef";
 *
 * restorePseudonyms("No pseudonym here.", { env: "EXAMPLE_KEY" });
 * // => "No pseudonym here."
 * ```
 */
export function restorePseudonyms(text: string, key: KeyPlace): string {
  return createPseudonymizer(readKey(key)).restore(text);
}
