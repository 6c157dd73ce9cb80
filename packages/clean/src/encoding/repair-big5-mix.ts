import { TextDecoder } from "node:util";
import { big5Code } from "./big5.ts";
import { countFrequent } from "./frequent-han.ts";
import { gbkCode } from "./gbk.ts";

/** One way of mixing the two up: what the bytes were read as, and what they are. */
interface Mix {
  readonly reason: string;
  readonly codeOf: (unit: number) => number;
  readonly meant: "gb18030" | "big5";
}

const mixes: readonly Mix[] = [
  { reason: "GBK was read as Big5", codeOf: (unit) => big5Code(unit, "unicode"), meant: "gb18030" },
  { reason: "GBK was read as Big5", codeOf: (unit) => big5Code(unit, "eten"), meant: "gb18030" },
  { reason: "Big5 was read as GBK", codeOf: gbkCode, meant: "big5" },
];

/** A line of which the bytes were read with the other encoding. */
export interface MixedUp {
  readonly text: string;
  readonly reason: string;
}

/**
 * Share of frequent signs from which a line is sound. Measured on 25,000 sentences of the shared corpora: none of 8 signs or
 * more that was misread has more than 0.33; the median of sound ones is 0.6.
 */
const soundShare = 0.34;

/** The share that a reading must have: of misread sentences so long none has more than 0.40, 0.33 and 0.25. */
function leastShare(signs: number): number {
  return signs < 8 ? 0.5 : signs < 16 ? 0.4 : 0.3;
}

/** In a document that shows the mix elsewhere, so much more than the line has. */
const gainWhenCertain = 0.1;

/**
 * Undoes GBK that was read as Big5, or Big5 read as GBK, in a line of text: `斕疑` and `` become `你好`. Nearly every pair
 * of bytes is a sign in both, so only the language tells: a reading counts where the line has hardly any of the
 * signs that Chinese uses most, and the reading has them.
 *
 * @param certain - A mix that another line of the document shows beyond doubt: then two signs are enough, one of them frequent.
 */
export function repairBig5Mix(line: string, certain?: string): MixedUp | undefined {
  const before = countFrequent(line);
  if (before.signs < (certain === undefined ? 4 : 2) || before.frequent >= soundShare * before.signs) return undefined;
  let best: (MixedUp & { readonly share: number }) | undefined;
  for (const mix of mixes) {
    if (certain !== undefined && certain !== mix.reason) continue;
    const text = readAs(line, mix);
    if (text === undefined) continue;
    const { signs, frequent } = countFrequent(text);
    const share = frequent / Math.max(1, signs);
    const least = certain === undefined ? leastShare(before.signs) : before.frequent / before.signs + gainWhenCertain;
    // As many signs come out as went in, Big5's second bytes among ASCII apart.
    if (share < least || signs < 0.5 * before.signs || hasPrivate(text)) continue;
    if (share > (best?.share ?? 0)) best = { text, reason: mix.reason, share };
  }
  return best === undefined ? undefined : { text: best.text, reason: best.reason };
}

let decoders: Readonly<Record<Mix["meant"], TextDecoder>> | undefined;

/** The line's bytes read with the other encoding; undefined where they are none of it. U+FFFD stays. */
function readAs(line: string, { codeOf, meant }: Mix): string | undefined {
  decoders ??= { gb18030: new TextDecoder("gb18030", { fatal: true }), big5: new TextDecoder("big5", { fatal: true }) };
  const pieces: string[] = [];
  for (const piece of line.split("\ufffd")) {
    const bytes = toBytes(piece, codeOf);
    if (bytes === undefined) return undefined;
    try {
      pieces.push(decoders[meant].decode(bytes));
    } catch {
      return undefined;
    }
  }
  return pieces.join("\ufffd");
}

function toBytes(piece: string, codeOf: (unit: number) => number): Uint8Array | undefined {
  const bytes = new Uint8Array(piece.length * 2);
  let length = 0;
  for (let at = 0; at < piece.length; at += 1) {
    const unit = piece.charCodeAt(at);
    if (unit < 0x80) bytes[length++] = unit;
    else {
      const code = codeOf(unit);
      if (code < 0x100) return undefined;
      bytes[length++] = code >> 8;
      bytes[length++] = code & 0xff;
    }
  }
  return bytes.subarray(0, length);
}

/** Signs of private use come of codes that nobody writes. */
function hasPrivate(text: string): boolean {
  return /[\ue000-\uf8ff]/u.test(text);
}
