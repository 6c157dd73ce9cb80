import { createRequire } from "node:module";
import path from "node:path";
import { parseMarkdown, stripInlineMarks } from "./parse-markdown.mjs";

/**
 * Reads a PDF back and makes sure that every character of its source can be read in it, so that a character that the
 * font's tables lack is noticed when the file is made.
 */
export async function checkPdf(bytes, markdown) {
  const found = count(await readPdfText(bytes));
  const wanted = count(sourceText(markdown));
  // Some Han characters come out as the radical of the same shape: U+2E80 to U+2EFF have no decomposition.
  let radicals = [...found].filter(([character]) => /[\u2e80-\u2eff]/.test(character)).reduce((sum, [, times]) => sum + times, 0);
  const lost = [];
  for (const [character, times] of wanted) {
    const missing = times - (found.get(character) ?? 0);
    if (missing <= 0) continue;
    if (/\p{Script=Han}/u.test(character) && missing <= radicals) radicals -= missing;
    else lost.push(character);
  }
  if (lost.length > 0) throw new Error(`the PDF cannot show: ${lost.join(" ")}: write these characters differently`);
}

async function readPdfText(bytes) {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const root = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${root}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${root}/standard_fonts/`,
    verbosity: 0,
  });
  const pdf = await task.promise;
  const texts = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const content = await (await pdf.getPage(page)).getTextContent();
    texts.push(content.items.map((item) => item.str).join(""));
  }
  await task.destroy();
  return texts.join("");
}

function sourceText(markdown) {
  return parseMarkdown(markdown)
    .blocks.map((block) => (block.kind === "table" ? block.rows.flat().join(" ") : block.text))
    .map(stripInlineMarks)
    .join(" ");
}

function count(text) {
  const counts = new Map();
  // The tables of the Chinese fonts know one glyph for the two ellipses, and pdf.js names it U+22EF.
  const plain = text
    .replaceAll("\u22ef", "\u2026")
    .normalize("NFKC")
    .replace(/[\s\u00ad]/g, "");
  for (const character of plain) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
