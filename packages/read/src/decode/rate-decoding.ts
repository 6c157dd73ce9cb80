import { commonHan, commonHangul, eastAsianPunctuation } from "./common-characters.ts";

/**
 * How much a decoded text looks like running Chinese, Japanese or Korean, judged by its characters beyond
 * ASCII: 1 where all of them are frequent, below 0 where the decoding tore characters apart. `undefined` for
 * a text without any such character.
 */
export function rateDecoding(text: string): number | undefined {
  let total = 0;
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80 && (code >= 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d)) continue;
    total += 1;
    sum += worth(character, code);
  }
  return total === 0 ? undefined : sum / total;
}

// The weights only have to order candidates: a frequent character must outweigh a rare one, and what no
// text holds (private use, controls, replacement characters) must outweigh several frequent ones.
function worth(character: string, code: number): number {
  if (commonHan.has(character) || eastAsianPunctuation.has(character)) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return everydayHan().has(character) ? 0.5 : 0;
  if (code >= 0x3041 && code <= 0x30ff) return 0.9;
  if (code >= 0xac00 && code <= 0xd7a3) return commonHangul.has(character) ? 0.9 : 0.2;
  if (code >= 0xff01 && code <= 0xff5e) return 0.6;
  if (code >= 0xff61 && code <= 0xff9f) return -0.5;
  if (code < 0x20 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code <= 0x9f)) return -3;
  if (code >= 0xf900 && code <= 0xfaff) return -0.5;
  return -0.3;
}

let everyday: ReadonlySet<string> | undefined;

/**
 * The everyday characters of both scripts as their standards chose them: level 1 of GB 2312 (3,755) and of
 * Big5 (5,401), which cover above 99 % of running text.
 */
function everydayHan(): ReadonlySet<string> {
  everyday ??= new Set([...rows("gbk", 0xb0, 0xd7, 0xa1), ...rows("big5", 0xa4, 0xc6, 0x40)]);
  return everyday;
}

function rows(encoding: string, from: number, to: number, firstTrail: number): string {
  const bytes: number[] = [];
  for (let lead = from; lead <= to; lead += 1) {
    for (let trail = firstTrail; trail <= 0xfe; trail += 1) {
      if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail);
    }
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes)).replaceAll("\uFFFD", "");
}
