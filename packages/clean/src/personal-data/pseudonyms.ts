import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { InvalidInputError } from "@espalier/core";
import type { PersonalDataKind } from "./personal-data.ts";

/** Names a value so that the same one is named the same, and only the key leads back. */
export interface Pseudonymizer {
  pseudonym(kind: PersonalDataKind, value: string): string;
  /** @throws {@link InvalidInputError} if a pseudonym was made with another key, or damaged. */
  restore(text: string): string;
}

const pseudonym = /\[([A-Z][A-Z0-9_]*):([A-Za-z0-9_-]{22,})(?:\.([A-Za-z0-9_-]{22,}))?\]/gu;

/**
 * Makes pseudonyms by deterministic authenticated encryption: a synthetic IV, here HMAC-SHA-256 over kind and value cut to 128 bits, then
 * AES-256 in counter mode under it (Rogaway and Shrimpton, "Deterministic Authenticated-Encryption", 2006; the construction of
 * RFC 5297 with another PRF). Both keys come from the given one by HKDF (RFC 5869).
 *
 * A number is encrypted without its separators, so "138 0013 8000" and "13800138000" have one pseudonym; where it was
 * written with some, that form follows behind a dot.
 */
export function createPseudonymizer(secret: string): Pseudonymizer {
  const mac = Buffer.from(hkdfSync("sha256", secret, "espalier", "personal data: mac", 32));
  const cipher = Buffer.from(hkdfSync("sha256", secret, "espalier", "personal data: cipher", 32));
  const ivOf = (kind: string, value: Uint8Array): Buffer =>
    createHmac("sha256", mac).update(`${kind}\0`).update(value).digest().subarray(0, 16);

  const seal = (kind: string, value: string): string => {
    const plain = Buffer.from(value, "utf8");
    const iv = ivOf(kind, plain);
    const encrypt = createCipheriv("aes-256-ctr", cipher, iv);
    return Buffer.concat([iv, encrypt.update(plain), encrypt.final()]).toString("base64url");
  };
  const open = (kind: string, token: string): string => {
    const bytes = Buffer.from(token, "base64url");
    const iv = bytes.subarray(0, 16);
    const decrypt = createDecipheriv("aes-256-ctr", cipher, iv);
    const plain = Buffer.concat([decrypt.update(bytes.subarray(16)), decrypt.final()]);
    if (!timingSafeEqual(iv, ivOf(kind, plain)))
      throw new InvalidInputError(
        `pseudonym [${kind}:…]`,
        "was not made with this key, or was changed",
        "Take the key of the run that wrote it.",
      );
    return plain.toString("utf8");
  };

  return {
    pseudonym(kind, value) {
      const name = toMarkName(kind);
      const plain = canonical(kind, value);
      return plain === value ? `[${name}:${seal(name, value)}]` : `[${name}:${seal(name, plain)}.${seal(`${name}:form`, value)}]`;
    },
    restore: (text) =>
      text.replace(pseudonym, (_, name: string, token: string, form: string | undefined) =>
        form === undefined ? open(name, token) : open(`${name}:form`, form),
      ),
  };
}

/** `resident-id` to `RESIDENT_ID`. */
export function toMarkName(kind: PersonalDataKind): string {
  return kind === "birth-date-in-prose" ? "BIRTH_DATE" : kind.toUpperCase().replaceAll("-", "_");
}

const kindsOfWords: ReadonlySet<PersonalDataKind> = new Set([
  "name",
  "address",
  "url",
  "account-name",
  "date",
  "birth-date",
  "birth-date-in-prose",
  "age-over-89",
]);

/** One form for the ways to write one value: NFKC, numbers without separators in capitals, addresses of mail in small letters. */
function canonical(kind: PersonalDataKind, value: string): string {
  const plain = value.normalize("NFKC").replace(/\s+/gu, " ");
  if (kindsOfWords.has(kind)) return plain;
  if (kind === "email") return plain.toLowerCase();
  if (kind === "phone") return plain.replace(/[^\d+x]/gu, "");
  return plain.replace(/[\s.·•・()-]/gu, "").toUpperCase();
}
