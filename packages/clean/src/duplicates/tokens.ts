import { findFigures, foldWidth, segmentWords, type Word } from "@espalier/text";

/** The lowest bit of a token says that it is a figure, the next that it is part of a name; the others are the hash. */
export const figureBit = 1;
export const nameBit = 2;

/** What is the same word in both texts: the hash without the marks. */
export function wordOf(token: number): number {
  return token & ~(figureBit | nameBit);
}

/** Words that end the name of an institution or place. */
const nameEnd =
  /(?:公司|集团|集團|银行|銀行|支行|分行|医院|醫院|诊所|診所|大学|大學|学院|學院|中学|中學|小学|小學|证券|證券|基金|保险|保險|事务所|事務所|药业|藥業|药房|藥房|[省市县縣区區镇鎮])$/u;

/** Words after which a name stands. */
const nameBefore = /^(?:甲方|乙方|丙方|姓名|患者|客户|客戶|原告|被告|委托人|申请人|申請人|户名|戶名|联系人|聯絡人|学生|學生|先生|女士)$/u;

/**
 * Cuts a text into tokens for comparing: words of both languages and figures, each a hash of 30 bits with its two marks. Case,
 * width and the form of apostrophes do not matter; a figure is its value, so `1.2亿` and `120 million` are one; traditional
 * and simplified writing are two texts.
 */
export function tokensOf(text: string): Uint32Array {
  const figures = findFigures(withoutLongCodes(text));
  const words = segmentWords(text);
  const plain = toPlain(text);
  const tokens = new Uint32Array(words.length);
  let count = 0;
  let figure = 0;
  let before: Word | undefined;
  words.forEach((word, at) => {
    while ((figures[figure]?.end ?? Infinity) <= word.start) figure += 1;
    const current = figures[figure];
    if (current === undefined || current.start >= word.end) {
      const mark = isName(text, word, before, words[at + 1]) ? nameBit : 0;
      tokens[count++] = (hashRange(plain, word.start, word.end) & ~3) | mark;
    } else if ((before?.end ?? 0) <= current.start) {
      // All words of one figure are one token, taken at its first.
      tokens[count++] = (hashOf(current.value) & ~3) | figureBit;
    }
    before = word;
  });
  return tokens.slice(0, count);
}

/** Runs such as a key or an image in base64 are no figures, and looking for some in them takes quadratic time. */
function withoutLongCodes(text: string): string {
  return text.replace(/[A-Za-z\d-]{200,}/gu, (run) => " ".repeat(run.length));
}

/** Case, width and the form of apostrophes folded, at the same offsets. */
function toPlain(text: string): string {
  const folded = foldWidth(text).replaceAll("’", "'");
  const lower = folded.toLowerCase();
  // Few capitals become longer (`İ`); a text with one keeps its case.
  return lower.length === text.length ? lower : folded;
}

/** A capital that no sentence began with, the words before 公司 and the like, and those after 甲方 and the like. */
function isName(text: string, word: Word, before: Word | undefined, next: Word | undefined): boolean {
  const first = text.charCodeAt(word.start);
  if (first < 0x2e80) {
    if (!/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
    return !/(?:^|[.!?。！？:：\n|*#>-])\s*["“'(（]?$/u.test(text.slice(Math.max(0, word.start - 4), word.start));
  }
  if (word.text.length > 2 && nameEnd.test(word.text)) return true;
  return (next !== undefined && nameEnd.test(next.text)) || (before !== undefined && nameBefore.test(before.text));
}

/** FNV-1a over UTF-16 units with murmur3's finish: every bit of the result depends on every sign. */
export function hashOf(text: string): number {
  return hashRange(text, 0, text.length);
}

function hashRange(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** The finish of murmur3 (Appleby, public domain). */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
