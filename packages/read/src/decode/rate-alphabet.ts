/**
 * Letters of languages with an alphabet of their own, by how many of 1,000 letters they are (frequency counts of
 * running text as dictionaries and statistics of the languages give them; Russian with the Bulgarian and Ukrainian
 * letters added). Orders of magnitude are enough: a wrong decoding permutes them.
 */
const frequencies: readonly string[] = [
  "о110е85а80и74н67т63с55р47в45л44к35м32д30п28у26я20ы19ь17г17з17б16ч14й12х10ж9ш7ю6ц5щ4э3ф3ъ4ё2і6ї2є2ґ1ў1ј1љ1њ1ћ1ђ1џ1ѓ1ќ1ѕ1",
  "α100ο90ι75ε75τ80ν70σ50ς40η45κ43ρ44π42υ38μ33λ29ω16ί28ό25έ22ά22δ17γ17χ12θ11ή15ύ11ώ10φ9β7ξ5ζ3ψ2ϊ1ϋ1ΐ1ΰ1",
  "י110ו104ה109ל74א63ר56ת50ב47ש44מ46נ29ם30כ27ד26ח25ע32פ17ק21ט12צ12ג12ס15ז13ן14ך8ף2ץ2",
  "า70น65ร60อ50ก45เ45ง40ม38ย35ล35ว32ด32ท30ส30่55้40ั45ี35ิ32ต28ะ25ค25ป25บ24ห24แ22จ20พ20ช16ข14ใ14ไ16ุ16ู15ื14ผ10โ12็12ถ10ซ8ณ8ำ14ศ7ษ5ธ7ภ5ญ5ๆ3ฐ2ฟ4ฝ2ฉ2์16ฏ1ฎ1ฒ1ฬ1ฮ2ฆ1ึ7",
  "ا125ل112ي70م62و58ن58ر50ت48ب38ة35ع37د32س26ف27ه28ك22ق22أ25ح18ج14ش10ط10ص10ى9خ8إ8ض6ذ7ء5ئ4ث5ز6غ4ؤ2ظ2آ2پ2چ1ژ1گ2ک2ی4",
];

/** Punctuation that texts of these languages hold beyond ASCII. */
const punctuation = "\u00A0«»“”„‘’‚–—…№·•©®°§€·׳״،؛؟¬\u00AD\u200E\u200F";

const torn = -2;
const odd = -1;

function worthsOfLetters(): ReadonlyMap<string, number> {
  const worths = new Map<string, number>([...punctuation].map((mark) => [mark, 0.3]));
  for (const list of frequencies) {
    for (const [, letter = "", count = "1"] of list.matchAll(/(\D)(\d+)/gu)) {
      // Between 1 for the most frequent letter and 0 for one in a thousand.
      const worth = Math.log(Number(count)) / Math.log(125);
      worths.set(letter, worth);
      const capital = letter.toUpperCase();
      if (capital !== letter && capital.length === 1) worths.set(capital, worth / 2);
    }
  }
  return worths;
}

/** What the 128 bytes beyond ASCII are worth in an encoding of one byte. */
interface ByteWorths {
  readonly encoding: string;
  readonly worth: Float32Array;
  /** 1 for a small letter, 2 for a capital one. */
  readonly letterCase: Uint8Array;
}

function tabulate(encoding: string, decode: (bytes: Uint8Array) => string, letters: ReadonlyMap<string, number>): ByteWorths {
  const worth = new Float32Array(128).fill(odd);
  const letterCase = new Uint8Array(128);
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    const character = decode(Uint8Array.of(byte));
    const code = character.charCodeAt(0);
    const isTorn = code === 0xfffd || (code >= 0x80 && code < 0xa0) || (code >= 0xe000 && code < 0xf900);
    worth[byte - 0x80] = isTorn ? torn : (letters.get(character) ?? odd);
    if (/\p{Ll}/u.test(character)) letterCase[byte - 0x80] = 1;
    if (/\p{Lu}/u.test(character)) letterCase[byte - 0x80] = 2;
  }
  return { encoding, worth, letterCase };
}

/** How well the bytes of a sample read in an encoding. */
export interface AlphabetRating {
  readonly encoding: string;
  readonly rating: number;
}

let tables: readonly ByteWorths[] | undefined;

/**
 * Rates encodings of one byte by how much their reading looks like running Russian, Bulgarian, Ukrainian, Greek,
 * Hebrew, Thai or Arabic, judged by the bytes beyond ASCII: 0.7 and more for the right one, below 0.7 for letters
 * that are permuted, and below 0.3 for the East Asian encodings. A capital after a small letter counts as odd.
 *
 * @param decode - Decodes bytes; asked once for each encoding.
 * @returns The best first; none for a sample without such a byte.
 */
export function rateAlphabets(sample: Uint8Array, decode: (bytes: Uint8Array, encoding: string) => string): readonly AlphabetRating[] {
  if (tables === undefined) {
    const letters = worthsOfLetters();
    tables = alphabeticEncodings.map((encoding) => tabulate(encoding, (bytes) => decode(bytes, encoding), letters));
  }
  const counts = new Uint32Array(128);
  let total = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80) continue;
    counts[byte - 0x80] = (counts[byte - 0x80] ?? 0) + 1;
    total += 1;
  }
  if (total === 0) return [];
  const byLetters = tables.map((table) => ({ table, sum: weigh(counts, table) })).sort((one, other) => other.sum - one.sum);
  return byLetters
    .slice(0, mostRated)
    .map(({ table, sum }) => ({ encoding: table.encoding, rating: (sum - tornWords(sample, table)) / total }))
    .sort((one, other) => other.rating - one.rating);
}

/** The readings whose words are looked at; the right one is the first or second by its letters alone. */
const mostRated = 4;

/** The more common first: where two give the same text, it does not matter which. */
const alphabeticEncodings = [
  "windows-1251",
  "koi8-r",
  "koi8-u",
  "iso-8859-5",
  "ibm866",
  "ibm855",
  "maccyrillic",
  "windows-1253",
  "iso-8859-7",
  "windows-1255",
  "iso-8859-8",
  "windows-874",
  "windows-1256",
  "iso-8859-6",
];

function weigh(counts: Uint32Array, { worth }: ByteWorths): number {
  let sum = 0;
  for (let at = 0; at < 128; at += 1) sum += (counts[at] ?? 0) * (worth[at] ?? odd);
  return sum;
}

/** What capitals after small letters take away: each counts as odd instead of what it is worth. */
function tornWords(sample: Uint8Array, { worth, letterCase }: ByteWorths): number {
  let sum = 0;
  let before = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    const now = byte < 0x80 ? 0 : (letterCase[byte - 0x80] ?? 0);
    if (now === 2 && before === 1) sum += (worth[byte - 0x80] ?? odd) - odd;
    before = now;
  }
  return sum;
}
