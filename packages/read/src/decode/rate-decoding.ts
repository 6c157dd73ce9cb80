import { commonHan, commonHangul, eastAsianPunctuation } from "./common-characters.ts";

/**
 * How much a decoded text looks like running Chinese, Japanese or Korean, judged by its characters beyond
 * ASCII: 1 where all of them are frequent, below 0 where the decoding tore characters apart. `undefined` for
 * a text without any such character.
 */
export function rateDecoding(text: string): number | undefined {
  worths ??= tabulate();
  let total = 0;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && (code >= 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d)) continue;
    total += 1;
    if (code >= 0xd800 && code <= 0xdbff) {
      sum += rare;
      at += 1;
    } else sum += worths[code] ?? rare;
  }
  return total === 0 ? undefined : sum / total;
}

let worths: Float32Array | undefined;

/** What neither running text is made of nor a torn character. */
const rare = -0.3;

// The weights only have to order candidates: a frequent character must outweigh a rare one, and what no
// text holds (private use, controls, replacement characters) must outweigh several frequent ones.
function tabulate(): Float32Array {
  const table = new Float32Array(0x10000).fill(rare);
  const set = (characters: Iterable<string>, worth: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = worth;
  };
  table.fill(-3, 0, 0x20).fill(-3, 0x80, 0xa0).fill(-3, 0xe000, 0xf900);
  table[0xfffd] = -3;
  table.fill(0, 0x4e00, 0xa000).fill(0.2, 0xac00, 0xd7a4).fill(0.9, 0x3041, 0x3100);
  table.fill(0.6, 0xff01, 0xff5f).fill(-0.5, 0xff61, 0xffa0).fill(-0.5, 0xf900, 0xfb00);
  set(everydayHan(), 0.5);
  set(commonHangul, 0.9);
  set(commonHan, 1);
  set(eastAsianPunctuation, 1);
  return table;
}

/**
 * The everyday characters of both scripts as their standards chose them: level 1 of GB 2312 (3,755) and of
 * Big5 (5,401), which cover above 99 % of running text.
 */
function everydayHan(): Iterable<string> {
  // What is no Han in these rows (unassigned places) keeps its own worth.
  return (rows("gbk", 0xb0, 0xd7, 0xa1) + rows("big5", 0xa4, 0xc6, 0x40)).match(/[\u4E00-\u9FFF]/gu) ?? [];
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
