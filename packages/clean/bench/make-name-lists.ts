/**
 * Makes src/personal-data/names/english-lists.ts from public lists:
 *
 *   npx tsx packages/clean/bench/make-name-lists.ts DIR WORDS
 *
 * DIR holds the files dist.male.first, dist.female.first and dist.all.last of the US Census of 1990 (in the public domain), WORDS is
 * a word list such as SCOWL's american-english-small. The names are kept as lists, the words as a Bloom filter.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { bloomBits, hashesOf } from "../src/personal-data/names/word-filter.ts";

const [folder = ".", words = "words"] = process.argv.slice(2);

/** The most frequent names of a file, in lower case. */
function names(file: string, most: number): string[] {
  const lines = readFileSync(`${folder}/${file}`, "utf8").trim().split("\n");
  return lines.slice(0, most).map((line) => line.split(/\s+/u)[0]?.toLowerCase() ?? "");
}

const given = [...new Set([...names("dist.male.first", 900), ...names("dist.female.first", 1400)])].sort();
const surnames = names("dist.all.last", 3000).sort();
const known = new Set([...given, ...surnames]);
const ordinary = new Set<string>();
for (const line of readFileSync(words, "utf8").split("\n")) {
  if (!/^[A-Za-z]{2,}$/u.test(line)) continue;
  // A word that is written with a capital is a place or a people, unless it is one of the names.
  if (/^[A-Z]/u.test(line) && known.has(line.toLowerCase())) continue;
  ordinary.add(line.toLowerCase());
}
const bits = new Uint8Array(bloomBits / 8);
for (const word of ordinary) for (const bit of hashesOf(word)) bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));

// Names that the filter would take for words by chance.
const taken = [...known]
  .filter((name) => !ordinary.has(name) && hashesOf(name).every((bit) => (((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1))
  .sort();

const wrap = (text: string): string => `\n  "${text.match(/.{1,120}/gu)?.join('" +\n  "') ?? ""}"`;
writeFileSync(
  new URL("../src/personal-data/names/english-lists.ts", import.meta.url),
  `// Made by bench/make-name-lists.ts from the US Census of 1990 (${given.length} given names, ${surnames.length} surnames) and SCOWL (${ordinary.size} words).
/** Given names, in lower case, apart by spaces. */
export const givenNames =${wrap(given.join(" "))};

/** Surnames, in lower case, apart by spaces. */
export const surnames =${wrap(surnames.join(" "))};

/** Names that the filter takes for words by chance, apart by spaces. */
export const notWords =${wrap(taken.join(" "))};

/** The Bloom filter of words that are no names, in base64. */
export const wordBits =${wrap(Buffer.from(bits).toString("base64"))};
`,
);
