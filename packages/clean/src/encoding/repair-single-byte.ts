import { codePages, windows1252Sign } from "./code-pages.ts";
import { type ByteTable, findSequences, type Sequence, toByteTable } from "./find-sequences.ts";
import { kindOf, notInUse, rarity, scriptOf } from "./sign-kinds.ts";
import { strangeness } from "./strangeness.ts";

/**
 * Undoes UTF-8 that was read by a single-byte code page, once or several times over, in a line of text.
 *
 * For each code page, the stretches are looked for that would be signs of UTF-8 in its bytes. The page whose reading takes most
 * strangeness out of the line counts, where that is more than chance would give; then again, until no
 * reading is better than the line. C1 controls that remain are read as windows-1252, as browsers do.
 *
 * The yardstick is ftfy: the cases of its test suite are this function's as well.
 *
 * @returns The line repaired as far as it can be. U+FFFD stands where a byte was lost.
 */
export function repairSingleByte(line: string): string {
  let text = line;
  // A reading is shorter than what it was made of, so this ends; three times over is the most that was seen in the wild.
  for (let pass = 0; pass < 8; pass += 1) {
    const next = undoOnce(text);
    if (next === undefined) break;
    text = next;
  }
  return text.replace(/[\u0080-\u009f]/gu, (sign) => windows1252Sign(sign.charCodeAt(0)));
}

let tables: readonly ByteTable[] | undefined;
/** For each UTF-16 unit, the pages (as bits, in their order) in which it begins a sign of UTF-8, and those in which it goes on with one. */
const begins = new Uint16Array(0x10000);
const goesOn = new Uint16Array(0x10000);

function load(): readonly ByteTable[] {
  if (tables !== undefined) return tables;
  tables = codePages().map(toByteTable);
  tables.forEach(({ bytes }, index) => {
    for (let unit = 0x80; unit < bytes.length; unit += 1) {
      const byte = bytes[unit] ?? 0;
      const bit = 1 << index;
      if (byte >= 0xc2 && byte <= 0xf4) begins[unit] = (begins[unit] ?? 0) | bit;
      else if (byte >= 0x80 && byte <= 0xbf) goesOn[unit] = (goesOn[unit] ?? 0) | bit;
    }
  });
  for (const sign of " ?\ufffd") goesOn[sign.charCodeAt(0)] = 0xffff;
  return tables;
}

/** The pages, as bits, of which two neighbours could be bytes of one sign of UTF-8: none, for almost every sound line. */
function pagesOf(line: string): number {
  let pages = 0;
  for (let at = 1; at < line.length; at += 1) pages |= (begins[line.charCodeAt(at - 1)] ?? 0) & (goesOn[line.charCodeAt(at)] ?? 0);
  return pages;
}

function undoOnce(line: string, depth = 0): string | undefined {
  const all = load();
  const pages = pagesOf(line);
  const seen = new Set<string>();
  let best: Reading | undefined;
  for (const [index, table] of pages === 0 ? [] : all.entries()) {
    if ((pages & (1 << index)) === 0) continue;
    const sequences = findSequences(line, table);
    const key = sequences.map(({ start, sign }) => start + sign).join();
    // Pages that say the same were alike where it matters; the first is the one that is used most.
    if (seen.has(key)) continue;
    seen.add(key);
    const reading = readAsUtf8(line, table, sequences, depth);
    if (reading !== undefined && reading.gain > (best?.gain ?? 0)) best = reading;
  }
  return best?.text;
}

interface Reading {
  readonly text: string;
  readonly gain: number;
}

/** Signs of UTF-8 without anything between them: they stand or fall together. */
interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it comes to where its reading can be undone once more. */
  readonly meant: string;
  readonly sequences: readonly Sequence[];
  readonly gain: number;
}

/** A reading must take so much strangeness out of a line: one place where no writer would put such signs side by side. */
const leastGain = 2;

function readAsUtf8(line: string, table: ByteTable, sequences: readonly Sequence[], depth: number): Reading | undefined {
  if (sequences.length === 0) return undefined;
  const clusters = toClusters(line, sequences, depth).filter((cluster) => fillsItsRun(line, cluster));
  const isSure = clusters.some((cluster) => cluster.sequences.some(({ altered }) => !altered));
  const accepted = clusters.filter((cluster) => cluster.gain > (isSure ? -1 : 3) && (isSure || standsAlone(line, cluster)));
  if (accepted.length === 0 || isChance(line, accepted) || !isInUse(accepted)) return undefined;
  const gain = clusters.reduce((sum, cluster) => sum + counted(cluster.gain), 0) - doubt(line, accepted, table);
  return gain < leastGain ? undefined : { gain, text: replace(line, accepted) };
}

/** What is hardly better is no evidence, however often it comes; one place that is worse does not outweigh all others. */
function counted(gain: number): number {
  return gain > 0 && gain < 1 ? 0 : Math.max(-3, gain);
}

function toClusters(line: string, sequences: readonly Sequence[], depth: number): Cluster[] {
  const groups: Sequence[][] = [];
  for (const sequence of sequences) {
    const last = groups.at(-1);
    if (last?.at(-1)?.end === sequence.start) last.push(sequence);
    else groups.push([sequence]);
  }
  return groups.map((group) => toCluster(line, group, depth));
}

/** How far strangeness looks beside a place, in UTF-16 units. */
const context = 3;

function toCluster(line: string, sequences: readonly Sequence[], depth: number): Cluster {
  const start = sequences[0]?.start ?? 0;
  const end = sequences.at(-1)?.end ?? start;
  const text = sequences.map((sequence) => signOf(line, sequence)).join("");
  const before = line.slice(Math.max(0, start - context), start);
  const after = line.slice(end, end + context);
  const costOf = (middle: string): number => strangeness(` ${before}${middle}${after} `);
  // What was misread twice is strange still after the first step, so the second one is looked at as well.
  const further = depth === 0 ? undoOnce(text, 1) : undefined;
  const cost = further === undefined ? costOf(text) : Math.min(costOf(text), costOf(further) + 1);
  const proof = sequences.reduce((sum, sequence, at) => sum + proofOf(sequence, sequences[at - 1]), 0);
  return { start, end, text, meant: further ?? text, sequences, gain: costOf(line.slice(start, end)) - cost + proof };
}

/** Three or four signs make one sign of UTF-8 by chance much less often than two, and two of them less often letters of one script. */
function proofOf({ start, end, sign, lost, altered }: Sequence, previous: Sequence | undefined): number {
  if (altered || lost) return 0;
  if (previous !== undefined && isForeignLetter(sign) && scriptOf(sign) === scriptOf(previous.sign))
    return 0.75 + Math.min(3, 1.5 * (end - start - 2));
  // A mark of loss that was itself misread: in meant text its three signs never meet.
  return Math.min(3, 1.5 * (end - start - 2)) + (sign === "\ufffd" ? 2 : 0);
}

function isForeignLetter(sign: string): boolean {
  return scriptOf(sign) !== "Latin" && /\p{L}/u.test(sign);
}

/** The Portuguese words that begin with "à": there, and before another space, the space was its second byte; else "à" is a word, or ends one, and a space follows it. */
const contraction = /^(?: |(?:s|quel[ea]s?|quilo)(?![\p{L}'’]))/u;

function signOf(line: string, { end, sign, altered }: Sequence): string {
  return altered && sign === "à" && !contraction.test(line.slice(end, end + 10)) ? "à " : sign;
}

/** Whether a cluster makes up at least half of the signs above ASCII among which it stands; else it is there by chance. */
function fillsItsRun(line: string, { start, end }: Cluster): boolean {
  let others = 0;
  const most = end - start;
  for (let at = start - 1; others <= most && isUpper(line.charCodeAt(at)); at -= 1) others += 1;
  for (let at = end; others <= most && isUpper(line.charCodeAt(at)); at += 1) others += 1;
  return others <= most;
}

/** Whether some code page has the sign among its bytes from 0x80 on. */
function isUpper(unit: number): boolean {
  return tables?.some(({ bytes }) => bytes[unit] !== 0 && bytes[unit] !== undefined) === true;
}

/** A capital  or à with a space, without any other damage on the line, where no capital can stand. */
function standsAlone(line: string, { start, sequences }: Cluster): boolean {
  return sequences.length === 1 && /[àÂ\u00a0]/u.test(sequences[0]?.sign ?? "") && /^[a-z.,?!]?$/u.test(line.charAt(start - 1));
}

/**
 * The letters and signs above ASCII of the languages with Latin letters that more than 40 million people speak:
 * Spanish, Portuguese, French, German, Italian, Turkish, Polish, Vietnamese.
 */
const wide = /[\u00a0-\u00bf×àáâãçèéêìíîïñòóôõöùúûüßœşğıąćęłńśźżơưđÀÁÂÃÇÈÉÊÍÎÑÓÔÕÖÚÛÜŒŞĞİ]/u;

/** One sign of two bytes, on a line with sound signs above ASCII, proves nothing unless it becomes one that is much used. */
function isChance(line: string, accepted: readonly Cluster[]): boolean {
  const [only, second] = accepted.flatMap(({ sequences }) => sequences);
  return (
    second === undefined && only !== undefined && only.end - only.start === 2 && countOthers(line, accepted) > 0 && !wide.test(only.sign)
  );
}

/** Whether more than half of what comes out is written in a language of today. */
function isInUse(accepted: readonly Cluster[]): boolean {
  const signs = accepted.flatMap(({ meant }) => [...meant]);
  return 2 * signs.filter((sign) => rarity(sign, kindOf(sign)) >= notInUse).length < signs.length;
}

/** Code pages that most of the damage on the web comes from; the others need more proof. */
const western: ReadonlySet<string> = new Set(["latin-1", "windows-1252"]);

/** What speaks against a reading: a page that is seldom used, and signs beside it that the same misreading would not have left. */
function doubt(line: string, accepted: readonly Cluster[], { page }: ByteTable): number {
  const others = countOthers(line, accepted);
  return (western.has(page.name) ? 0 : 2) + (others === 0 ? 0 : Math.min(4, 0.5 + 0.5 * others));
}

function countOthers(line: string, accepted: readonly Cluster[]): number {
  let count = 0;
  let at = 0;
  for (const { start, end } of [...accepted, { start: line.length, end: line.length }]) {
    count += line.slice(at, start).match(/[^\0-\u007f\u00a0\ufffd]/gu)?.length ?? 0;
    at = end;
  }
  return count;
}

function replace(line: string, accepted: readonly Cluster[]): string {
  let text = "";
  let at = 0;
  for (const cluster of accepted) {
    text += line.slice(at, cluster.start) + cluster.text;
    at = cluster.end;
  }
  return text + line.slice(at);
}
