import { parseMarkdown, stripInlineMarks } from "./parse-markdown.mjs";
import { A4, writePdf } from "./write-pdf.mjs";

const DOTS_PER_INCH = 100;
const WIDTH = Math.floor((A4.width / 72) * DOTS_PER_INCH);
const HEIGHT = Math.floor((A4.height / 72) * DOTS_PER_INCH);
const LINE = 22;
const EDGE = 90;

/** Makes a page that is only a black-and-white image: bars where the words of the source would stand, slightly tilted, with specks. */
export function makeScan(markdown) {
  const dots = new Uint8Array(WIDTH * HEIGHT).fill(1);
  const random = createRandom(1);
  let y = EDGE;
  const { blocks } = parseMarkdown(markdown);
  for (const block of blocks) {
    const text = block.kind === "table" ? block.rows.map((row) => row.join("  ")).join("\n") : stripInlineMarks(block.text);
    y = drawText(dots, text, y, block.kind === "heading" ? 12 : 8, random);
  }
  for (let speck = 0; speck < WIDTH * 3; speck += 1) dots[Math.floor(random() * dots.length)] = random() < 0.5 ? 0 : 1;
  const image = { width: WIDTH, height: HEIGHT, data: runLengthEncode(pack(dots)) };
  return writePdf({ title: "", pages: [{ content: `q ${A4.width} 0 0 ${A4.height} 0 0 cm /Im1 Do Q`, image }], cidFont: undefined });
}

function drawText(dots, text, top, height, random) {
  let x = EDGE;
  let y = top;
  for (const word of text.match(/[!-~]+|[^\s!-~]|\n/g) ?? []) {
    const width = word.charCodeAt(0) > 0x2e7f ? height + 4 : word.length * height * 0.8;
    if (x + width > WIDTH - EDGE || word === "\n") {
      x = EDGE;
      y += LINE;
    }
    if (y + LINE > HEIGHT - EDGE) return y;
    drawWord(dots, { x, y, width, height }, random);
    x += width + 6;
  }
  return y + LINE * 1.5;
}

function drawWord(dots, { x, y, width, height }, random) {
  for (let column = 0; column < width; column += 1) {
    const tilt = Math.floor((x + column) / 120);
    for (let row = 0; row < height; row += 1) {
      const at = Math.floor(y + row + tilt) * WIDTH + Math.floor(x + column);
      if (column % 5 !== 4 && random() < 0.8 && at < dots.length) dots[at] = 0;
    }
  }
}

function pack(dots) {
  const bytesPerRow = Math.ceil(WIDTH / 8);
  const bytes = Buffer.alloc(bytesPerRow * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) if (dots[y * WIDTH + x] === 1) bytes[y * bytesPerRow + (x >> 3)] |= 0x80 >> (x & 7);
  }
  return bytes;
}

/** The run length encoding of PDF (ISO 32000-1, 7.4.5): its bytes do not depend on a library's version, unlike deflate. */
function runLengthEncode(bytes) {
  const out = [];
  let at = 0;
  while (at < bytes.length) {
    let same = 1;
    while (same < 128 && bytes[at + same] === bytes[at]) same += 1;
    if (same > 1) {
      out.push(257 - same, bytes[at]);
      at += same;
      continue;
    }
    let end = at + 1;
    while (end < bytes.length && end - at < 128 && bytes[end] !== bytes[end + 1]) end += 1;
    out.push(end - at - 1, ...bytes.subarray(at, end));
    at = end;
  }
  out.push(128);
  return Buffer.from(out);
}

/** A small linear congruential generator (Numerical Recipes, 2nd edition, section 7.1): the same noise on every run. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
