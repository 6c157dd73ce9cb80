import type { AlphabetRating } from "./rate-alphabet.ts";

/** The letters beyond ASCII that each language written in Latin letters has (Unicode CLDR, exemplar characters). */
const languages: readonly string[] = [
  "äöüß", // German
  "àâæçéèêëîïôœùûüÿ", // French
  "áéíñóúü¿¡ªº", // Spanish
  "áâãàçéêíóôõúüªº", // Portuguese
  "àèéìíòóù", // Italian
  "àçèéíïòóúü·", // Catalan
  "áäèéëïíóöúü", // Dutch
  "æøåéü", // Danish and Norwegian
  "åäöéü", // Swedish and Finnish
  "áðéíóúýþæö", // Icelandic
  "äõöüšž", // Estonian
  "áéíóöőúüű", // Hungarian
  "ąćęłńóśźż", // Polish
  "áčďéěíňóřšťúůýž", // Czech
  "áäčďéíĺľňóôŕšťúýž", // Slovak
  "čćđšž", // Croatian and Slovene
  "ăâîșțşţ", // Romanian
  "çğıİöşüâîû", // Turkish
  "ąčęėįšųūž", // Lithuanian
  "āčēģīķļņōŗšūž", // Latvian
];

/** Signs that stand in texts of any language. */
const signs = "\u00A0«»“”„‘’‚‹›–—…•·§°©®™€£¥²³½¼¾×±´¨¸¹¶†‡\u00AD";

/** By how rare they are today: so much better must the reading of an encoding be than that of windows-1252. */
const rarities: Readonly<Record<string, number>> = {
  "windows-1252": 0,
  "windows-1250": 0.05,
  "windows-1254": 0.05,
  "iso-8859-2": 0.06,
  "windows-1257": 0.1,
  macintosh: 0.2,
  ibm850: 0.2,
  ibm852: 0.2,
};

const sign = 0.6;
const symbol = -0.5;
const foreign = -1;
const torn = -2;

interface Reading {
  readonly encoding: string;
  readonly rarity: number;
  readonly worth: Float32Array;
}

function tabulate(decode: (bytes: Uint8Array, encoding: string) => string): readonly Reading[] {
  return Object.entries(rarities).flatMap(([encoding, rarity]) => {
    const characters = Array.from({ length: 128 }, (_, at) => decode(Uint8Array.of(at + 0x80), encoding));
    return languages.map((letters): Reading => {
      const known = new Set([...letters, ...letters.toUpperCase()]);
      return { encoding, rarity, worth: Float32Array.from(characters, (character) => worthOf(character, known)) };
    });
  });
}

function worthOf(character: string, known: ReadonlySet<string>): number {
  if (known.has(character)) return 1;
  if (signs.includes(character)) return sign;
  if (/[\u0080-\u009F\uFFFD\uE000-\uF8FF]/u.test(character)) return torn;
  return /\p{L}/u.test(character) ? foreign : symbol;
}

let readings: readonly Reading[] | undefined;

/**
 * Rates encodings of one byte by whether all that they read beyond ASCII are letters of one language: 1 where it is,
 * and less for each letter that the language does not have. The language is not returned; many share their letters.
 *
 * @param decode - Decodes bytes; asked once for each encoding.
 * @returns The best; none for a text without such a byte.
 */
export function rateLatin(bytes: Uint8Array, decode: (bytes: Uint8Array, encoding: string) => string): AlphabetRating | undefined {
  readings ??= tabulate(decode);
  const counts = new Uint32Array(128);
  let total = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    counts[byte - 0x80] = (counts[byte - 0x80] ?? 0) + 1;
    total += 1;
  }
  if (total === 0) return undefined;
  let best: (AlphabetRating & { readonly doubt: number }) | undefined;
  for (const { encoding, rarity, worth } of readings) {
    let sum = 0;
    for (let at = 0; at < 128; at += 1) sum += (counts[at] ?? 0) * (worth[at] ?? torn);
    const rating = sum / total;
    // A pound sign is a letter elsewhere: one or two bytes tell no language.
    const doubt = rarity === 0 ? 0 : rarity + 1 / total;
    if (best === undefined || rating - doubt > best.rating - best.doubt + 1e-6) best = { encoding, rating, doubt };
  }
  return best;
}
