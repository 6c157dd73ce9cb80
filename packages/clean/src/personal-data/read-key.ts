import { readFileSync } from "node:fs";
import { InvalidOptionError } from "@espalier/core";

/** Where the key of pseudonyms stands. Never the key itself: profiles are copied into reports. */
export type KeyPlace = { readonly env: string } | { readonly file: string };

/** 256 bits in hexadecimal are 64 signs, in base64 44; half of the latter is what NIST SP 800-131A still calls enough. */
const fewestSigns = 32;
const remedy = `at least ${fewestSigns} signs of key (make them with: openssl rand -hex 32)`;

/**
 * Reads the key from where a profile says.
 *
 * @throws {@link InvalidOptionError} if nothing stands there or too little; the message names the place, never what it holds.
 */
export function readKey(place: KeyPlace): string {
  const key = "env" in place ? process.env[place.env]?.trim() : readFile(place.file);
  if (key === undefined || key.length < fewestSigns) {
    const where = "env" in place ? `the name of an environment variable with ${remedy}` : `the path of a file with ${remedy}`;
    throw new InvalidOptionError("env" in place ? "key.env" : "key.file", where, "env" in place ? place.env : place.file);
  }
  return key;
}

function readFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return undefined;
  }
}
