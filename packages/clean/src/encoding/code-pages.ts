import { TextDecoder } from "node:util";

/** One single-byte code page: the signs of its bytes 0x80 to 0xFF. */
export interface CodePage {
  readonly name: string;
  /** Whether programs that read with it write U+FFFD for the bytes it does not define. */
  readonly lossy: boolean;
  readonly upper: string;
}

/**
 * Bytes 0x80 to 0x9F of windows-1252 (WHATWG Encoding Standard, index-windows-1252.txt), written out because the
 * decoder of Node 20 reads windows-1252 as latin-1.
 */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Bytes 0x80 to 0xFF of code page 437 (Unicode Consortium, VENDORS/MICSFT/PC/CP437.TXT); the platform has no decoder for it. */
const cp437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

const latin1 = Array.from({ length: 128 }, (_, index) => String.fromCharCode(0x80 + index)).join("");

let pages: readonly CodePage[] | undefined;

/**
 * The code pages that texts are wrongly read with; where two say the same, the earlier one counts. Bytes that a page
 * does not define stand for the sign of latin-1 of the same number, so that no byte is lost.
 */
export function codePages(): readonly CodePage[] {
  pages ??= [
    { name: "latin-1", lossy: false, upper: latin1 },
    { name: "windows-1252", lossy: true, upper: windows1252 + latin1.slice(windows1252.length) },
    ...["windows-1251", "windows-1250", "windows-1253", "windows-1254", "windows-1257"].map((name) => ofPlatform(name, name, true)),
    ofPlatform("iso-8859-2", "iso-8859-2", false),
    ofPlatform("macroman", "macintosh", false),
    { name: "cp437", lossy: false, upper: cp437 },
  ];
  return pages;
}

function ofPlatform(name: string, label: string, lossy: boolean): CodePage {
  const signs = new TextDecoder(label).decode(Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index));
  return { name, lossy, upper: signs.replace(/\ufffd/gu, (_, index: number) => latin1.charAt(index)) };
}

/** The sign that windows-1252 has for a byte from 0x80 to 0x9F. */
export function windows1252Sign(byte: number): string {
  return windows1252.charAt(byte - 0x80);
}
