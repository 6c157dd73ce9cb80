import type { CorpusStep, Edit } from "@espalier/core";
import { segmentWords } from "@espalier/text";
import { z } from "zod";
import { isFrequentHan } from "../encoding/frequent-han.ts";
import { createCountSketch } from "../lines/count-sketch.ts";
import { confusableWith } from "../ocr/han-confusions.ts";
import { otherReadings } from "../ocr/latin-confusions.ts";

/** Options of the step `repair-ocr`. */
export const repairOcrOptions = z.strictObject({
  /** Fewest documents of the corpus that a word, or two Han signs side by side, must stand in to be known. */
  minDocuments: z.number().int().min(2).default(5),
});

/** The words of a document and its pairs of Han signs of which one is confusable, each once, between spaces. */
interface Observation {
  readonly words: string;
}

/** In how many documents words and pairs stand; those that stand in one only are left out. */
type Counts = ReadonlyMap<string, number>;

/**
 * In how many times the documents that make a Latin word known a pair of Han signs must stand: names and rare words make pairs of
 * their own, which a pair that is only just known is not evidence against.
 */
const hanFactor = 4;

/**
 * A wrong word or pair may stand in a few documents, because recognition errs the same way each time: at most one for so many that have the
 * right one.
 */
const rarity = 20;

/** A word of which no other has so many signs in common by chance: it needs no second witness. */
const longWord = 8;

/**
 * Repairs what recognition of print confused (rn/m, cl/d, l/1, o/0; 已/己, 日/曰, 未/末 …), only where a dictionary and the
 * context agree. For archives of scans; off where texts were typed.
 *
 * The dictionary is what the corpus itself writes often, for Chinese jieba's as well. A Latin word is changed where hardly any other document has it,
 * just one other reading of it is known, and the same document has that word elsewhere (a word of eight letters or more needs no such
 * witness). A Han sign is changed where hardly any other document has it beside its neighbours, many have another sign of its strokes there, and
 * the words of the sentence then are fewer, or the word it is in is as long as before. A number, a unit or a code is never touched.
 */
export function repairOcr({ minDocuments }: z.infer<typeof repairOcrOptions>): CorpusStep<Observation, Counts> {
  return {
    name: "repair-ocr",
    observe: ({ text }) => ({
      words: [...new Set([...latinWords(text).map(({ word }) => word.toLowerCase()), ...hanPairs(text)])].join(" "),
    }),
    async conclude(observations) {
      // First pass: an upper bound of each count, in fixed memory. Second pass: exact counts of the few that may be frequent.
      const sketch = createCountSketch();
      for await (const { observation } of observations) for (const word of wordsOf(observation)) sketch.add(word);
      const counts = new Map<string, number>();
      for await (const { observation } of observations)
        for (const word of wordsOf(observation)) if (sketch.atMost(word) >= 2) counts.set(word, (counts.get(word) ?? 0) + 1);
      for (const [word, count] of counts) if (count < 2) counts.delete(word);
      return counts;
    },
    judge({ text }, counts) {
      const edits = [...repairLatin(text, counts, minDocuments), ...repairHan(text, counts, hanFactor * minDocuments)];
      return { keep: true, edits: edits.sort((a, b) => a.start - b.start) };
    },
  };
}

function wordsOf({ words }: Observation): string[] {
  return words === "" ? [] : words.split(" ");
}

interface LatinWord {
  readonly word: string;
  readonly start: number;
}

/** Runs of Latin letters, with the digits and bars that may be letters among them; not beside other digits, signs of addresses or codes. */
const latin = /(?<![\p{L}\p{N}@/\\._-])[\p{Script=Latin}015|]{4,}(?![\p{L}\p{N}@/\\_]|[.-][\p{L}\p{N}])/gu;

function latinWords(text: string): LatinWord[] {
  return Array.from(text.matchAll(latin), (match) => ({ word: match[0], start: match.index })).filter(({ word }) => /\p{L}{2}/u.test(word));
}

function repairLatin(text: string, counts: Counts, fewest: number): Edit[] {
  const words = latinWords(text);
  let own: ReadonlySet<string> | undefined;
  return words.flatMap(({ word, start }): Edit[] => {
    const seen = counts.get(word.toLowerCase()) ?? 0;
    if (seen >= fewest) return [];
    const least = Math.max(fewest, rarity * seen);
    const readings = otherReadings(word).filter((reading) => (counts.get(reading.word.toLowerCase()) ?? 0) >= least);
    const [reading] = readings;
    if (reading === undefined || new Set(readings.map((one) => one.word)).size > 1) return [];
    own ??= new Set(words.map((one) => one.word.toLowerCase()));
    if (reading.word.length < longWord && !own.has(reading.word.toLowerCase())) return [];
    return reading.changes.map((change) => ({
      start: start + change.start,
      end: start + change.end,
      replacement: change.replacement,
      kind: "repair",
      reason: "letters confused by text recognition",
    }));
  });
}

const han = /\p{Script=Han}/u;

/** Pairs of neighbours of which one is confusable. */
function hanPairs(text: string): string[] {
  const pairs: string[] = [];
  for (let at = 1; at < text.length; at += 1) {
    const [first, second] = [text.charAt(at - 1), text.charAt(at)];
    if (second < "\u3400" || first < "\u3400") continue;
    if ((confusableWith(first) !== "" || confusableWith(second) !== "") && han.test(first) && han.test(second)) pairs.push(first + second);
  }
  return pairs;
}

/** How far the words around a sign are looked at, in signs. */
const reach = 6;

function repairHan(text: string, counts: Counts, fewest: number): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign < "\u3400") continue;
    const others = confusableWith(sign);
    if (others === "") continue;
    const before = hanAt(text, at - 1);
    const after = hanAt(text, at + 1);
    const seen = (one: string): number =>
      Math.max(before === "" ? 0 : (counts.get(before + one) ?? 0), after === "" ? 0 : (counts.get(one + after) ?? 0));
    if ((before === "" && after === "") || dateBefore.test(text.slice(Math.max(0, at - 4), at))) continue;
    // A sign that Chinese uses much stands beside many others in good text, each pair seldom.
    if (isFrequentHan(text.charCodeAt(at)) && seen(sign) > 0) continue;
    const least = Math.max(fewest, rarity * seen(sign));
    const [other, second] = [...others].filter(
      (one) => seen(one) >= least && makesBetterWords(text, at, one, seen(one) >= sameLengthFactor * fewest),
    );
    if (other === undefined || second !== undefined) continue;
    edits.push({ start: at, end: at + 1, replacement: other, kind: "repair", reason: "signs confused by text recognition" });
  }
  return edits;
}

/** Behind a figure a sign belongs to a date or an amount: 2021年未, 3季度未, 5日. */
const dateBefore = /[\d０-９]\s?[年月日号季度]{0,2}$/u;

function hanAt(text: string, at: number): string {
  const sign = text.charAt(at);
  return han.test(sign) ? sign : "";
}

/** Where a word only changes into another of its length (李冶, 李治), that one must be so much more frequent still. */
const sameLengthFactor = 4;

/** Whether the words around a sign become fewer with another one, or the word that it is in stays as long as it was. */
function makesBetterWords(text: string, at: number, other: string, isVeryFrequent: boolean): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at + 1, at + 1 + reach);
  const words = segmentWords(before + text.charAt(at) + after);
  const others = segmentWords(before + other + after);
  if (others.length !== words.length || !isVeryFrequent) return others.length < words.length;
  const word = words.find(({ end }) => end > before.length);
  const rival = others.find(({ end }) => end > before.length);
  return word?.start === rival?.start && word?.end === rival?.end && (word?.text.length ?? 0) > 1;
}
