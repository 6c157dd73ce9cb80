import { createHash } from "node:crypto";

/**
 * The id of a document, derived from where it came from and what it says: the same file gives the same id
 * on every machine, and a changed text gives another one. 24 hexadecimal digits (96 bits) of SHA-256.
 *
 * @example
 * ```ts
 * documentId("rates/2024.txt", "The base rate is 3.45%.");
 * // => "ae6d9e60181a9fb74c5c2f83"
 * ```
 */
export function documentId(source: string, text: string): string {
  return createHash("sha256").update(source).update("\0").update(text).digest("hex").slice(0, 24);
}
