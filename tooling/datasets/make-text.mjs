import iconv from "iconv-lite";

const ENCODINGS = new Set(["gb18030", "big5", "utf-16le", "utf-16be", "utf-8", "windows-1252"]);

/** The five bytes that Windows-1252 leaves open; browsers read them as C1 controls, and so does this. */
const OPEN_IN_CP1252 = new Map([
  [0x81, "\u0081"],
  [0x8d, "\u008d"],
  [0x8f, "\u008f"],
  [0x90, "\u0090"],
  [0x9d, "\u009d"],
]);

/** Share of the lines with text that a repair must be able to bring back, or the damage is refused. */
const LEAST_REVERSIBLE = 0.95;

/** Three bytes a character, two a misread pair: why a line loses its end, and how to write one that does not. */
const GBK_HINT =
  "A line survives if each run of full-width characters ends on a whole pair of bytes: add or take a character, or end the line with an ideographic space (U+3000) after the full stop. A full stop or closing quotation mark at the very end, or before ASCII, is always lost.";

/**
 * Makes a text file in another encoding, or one damaged by a wrong decoding.
 *
 * @returns {{ bytes: Buffer, remarks: string[] }} remarks name the lines that no repair can bring back whole.
 */
export function makeText(text, entry) {
  if (entry.damage !== undefined) return damage(text, entry.damage);
  if (!ENCODINGS.has(entry.encoding)) throw new Error(`unknown encoding "${entry.encoding}": use one of ${[...ENCODINGS].join(", ")}`);
  const bytes = iconv.encode(text, entry.encoding, { addBOM: entry.bom === true });
  const back = iconv.decode(bytes, entry.encoding);
  if (back !== text) {
    const lost = new Set(
      [...text].filter((character) => iconv.decode(iconv.encode(character, entry.encoding), entry.encoding) !== character),
    );
    throw new Error(`${entry.encoding} cannot hold: ${[...lost].join(" ")}`);
  }
  return { bytes, remarks: [] };
}

function damage(text, kind) {
  const misread = { "utf8-as-gbk": asGbk, "utf8-as-cp1252": asCp1252 }[kind];
  const reread = { "utf8-as-gbk": fromGbk, "utf8-as-cp1252": fromCp1252 }[kind];
  if (misread === undefined) throw new Error(`unknown damage "${kind}": use utf8-as-gbk or utf8-as-cp1252`);
  const lines = text.split("\n");
  const damaged = lines.map((line) => misread(Buffer.from(line, "utf8")));
  if (damaged.join("\n") !== misread(Buffer.from(text, "utf8")))
    throw new Error(`${kind}: a line end was swallowed: end each line with an even number of Han characters`);
  const withText = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
  const lost = withText.filter((at) => reread(damaged[at]) !== lines[at]);
  const remarks = lost.map((at) => `line ${at + 1} is not reversible: ${reread(damaged[at])}`);
  if (1 - lost.length / withText.length < LEAST_REVERSIBLE) {
    const hint = kind === "utf8-as-gbk" ? `\n${GBK_HINT}` : "";
    throw new Error(`${kind}: ${lost.length} of ${withText.length} lines cannot be brought back:\n  ${remarks.join("\n  ")}${hint}`);
  }
  if (damaged.join("\n") === text) throw new Error(`${kind}: the text has nothing that this damage would change`);
  return { bytes: Buffer.from(damaged.join("\n"), "utf8"), remarks };
}

const asGbk = (bytes) => iconv.decode(bytes, "gbk");
const fromGbk = (text) => iconv.encode(text, "gbk").toString("utf8");

function asCp1252(bytes) {
  return Array.from(bytes, (byte) => OPEN_IN_CP1252.get(byte) ?? iconv.decode(Buffer.from([byte]), "windows-1252")).join("");
}

function fromCp1252(text) {
  const open = new Map(Array.from(OPEN_IN_CP1252, ([byte, character]) => [character, byte]));
  return Buffer.concat(
    Array.from(text, (character) => (open.has(character) ? Buffer.from([open.get(character)]) : iconv.encode(character, "windows-1252"))),
  ).toString("utf8");
}
