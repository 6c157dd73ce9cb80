import { createLineBreaker, measure, winAnsiCode } from "./break-lines.mjs";
import { parseMarkdown, stripInlineMarks } from "./parse-markdown.mjs";
import { A4, writePdf } from "./write-pdf.mjs";

const MARGIN = 56;
const TOP = A4.height - 72;
const BOTTOM = 66;
const GAP = 24;
const CELL_PADDING = 3;
const RULE_WIDTH = 0.4;

/** Chinese fonts that every PDF viewer is expected to bring along; nothing is embedded. */
const CID_FONTS = {
  "zh-Hans": { name: "STSong-Light", encoding: "UniGB-UCS2-H", ordering: "GB1", supplement: 4 },
  "zh-Hant": { name: "MSung-Light", encoding: "UniCNS-UCS2-H", ordering: "CNS1", supplement: 3 },
};

/** Makes an A4 document of one or two columns with a running header and footer on every page. */
export function makePdf(markdown, entry, language) {
  const { blocks, notes } = parseMarkdown(markdown);
  if (notes.size > 0) throw new Error("footnotes are only made for docx: write them into the text");
  const columns = { "one-column": 1, "two-columns": 2 }[entry.layout];
  if (columns === undefined) throw new Error(`unknown layout "${entry.layout}": use one-column, two-columns or scan`);
  const layout = createLayout(columns, language);
  for (const block of blocks) layout.place(block);
  const total = layout.pages.length;
  const pages = layout.pages.map((body, at) => {
    const fill = (text) => (text ?? "").replaceAll("{page}", String(at + 1)).replaceAll("{pages}", String(total));
    return {
      content: [...edge(fill(entry.header), A4.height - 44, -6, language), ...body, ...edge(fill(entry.footer), 36, 12, language)].join(
        "\n",
      ),
    };
  });
  const title = stripInlineMarks(blocks.find((block) => block.kind === "heading")?.text ?? "");
  const usesCid = pages.some((page) => page.content.includes("/F3 "));
  return writePdf({ title, pages, cidFont: usesCid ? CID_FONTS[language === "zh-Hant" ? "zh-Hant" : "zh-Hans"] : undefined });
}

function edge(text, y, ruleOffset, language) {
  if (text === "") return [];
  return [showText(text, MARGIN, y, 8, false, language), rule(MARGIN, A4.width - MARGIN, y + ruleOffset)];
}

function createLayout(columns, language) {
  const width = (A4.width - 2 * MARGIN - GAP * (columns - 1)) / columns;
  const size = columns === 2 ? 9.5 : 10.5;
  const breakLines = createLineBreaker();
  const pages = [[]];
  let column = 0;
  let top = TOP;
  let y = TOP;
  const left = () => MARGIN + column * (width + GAP);
  const isFresh = () => y === top;
  const turn = () => {
    column += 1;
    if (column === columns) {
      column = 0;
      top = TOP;
      pages.push([]);
    }
    y = top;
  };
  const need = (height) => {
    if (y - height < BOTTOM && !isFresh()) turn();
  };
  const print = (...operators) => pages.at(-1).push(...operators);

  const writeLines = (lines, { fontSize, bold = false, indents }) => {
    const leading = fontSize * 1.45;
    lines.forEach((line, at) => {
      need(leading);
      y -= leading;
      print(showText(line, left() + (indents[at] ?? indents.at(-1)), y + leading * 0.28, fontSize, bold, language));
    });
  };

  const placeHeading = ({ level, text }) => {
    const fontSize = [17, 13, 11][level - 1] ?? 10.5;
    const wide = level === 1 && pages.length === 1 && column === 0 && isFresh();
    const lines = breakLines(stripInlineMarks(text), wide ? A4.width - 2 * MARGIN : width, {
      size: fontSize,
      bold: true,
      language,
      hyphenate: false,
    });
    if (!isFresh()) {
      y -= fontSize * 0.7;
      need((lines.length + 2) * fontSize * 1.45);
    }
    writeLines(lines, { fontSize, bold: true, indents: [0] });
    y -= 4;
    if (wide) top = y;
  };

  const placeText = (text, firstIndent, indent, mark = "") => {
    const lines = breakLines(stripInlineMarks(text), width - indent, { size, bold: false, language, indent: firstIndent - indent });
    if (lines.length > 1) need(size * 1.45 * 2);
    if (mark) {
      need(size * 1.45);
      print(showText(mark, left(), y - size * 1.45 * 0.72, size, false, language));
    }
    writeLines(lines, { fontSize: size, indents: [firstIndent, indent] });
    y -= mark ? 2 : 5;
  };

  const placeTable = ({ rows }) => {
    const fontSize = size - 1;
    const leading = fontSize * 1.35;
    const widths = columnWidths(rows, fontSize, width, language);
    const broken = rows.map((row, at) =>
      row.map((cell, c) =>
        breakLines(stripInlineMarks(cell), widths[c] - 2 * CELL_PADDING, { size: fontSize, bold: at === 0, language, hyphenate: false }),
      ),
    );
    const heights = broken.map((row) => Math.max(1, ...row.map((lines) => lines.length)) * leading + 2 * CELL_PADDING);
    const whole = heights.reduce((sum, height) => sum + height, 0);
    if (!isFresh()) y -= 3;
    if (whole <= TOP - BOTTOM) need(whole);
    const placeRow = (at) => {
      if (isFresh() || at === 0) print(rule(left(), left() + width, y));
      broken[at].forEach((lines, c) => {
        const x = left() + CELL_PADDING + widths.slice(0, c).reduce((sum, each) => sum + each, 0);
        lines.forEach((line, n) => {
          print(showText(line, x, y - CELL_PADDING - leading * (n + 0.78), fontSize, at === 0, language));
        });
      });
      y -= heights[at];
      print(rule(left(), left() + width, y));
    };
    rows.forEach((_, at) => {
      const page = pages.length * columns + column;
      need(heights[at]);
      // A table that goes on in the next column or page repeats its header, as word processors do.
      if (at > 0 && pages.length * columns + column !== page) placeRow(0);
      placeRow(at);
    });
    y -= 8;
  };

  const place = (block) => {
    if (block.kind === "heading") placeHeading(block);
    else if (block.kind === "table") placeTable(block);
    else if (block.kind === "item") placeText(block.text, 16, 16, block.ordered ? block.marker : "•");
    else placeText(block.text, language === "en" ? 0 : size * 2, 0);
  };
  return { place, pages };
}

/** Shares the width among the columns by their longest cell, but never less than their longest word needs. */
function columnWidths(rows, size, width, language) {
  const columns = rows[0].map((_, c) => rows.map((row) => row[c]));
  const natural = columns.map((cells) => Math.max(...cells.map((cell) => measure(cell, size, true, language))) + 2 * CELL_PADDING + 4);
  const least = columns.map((cells) => {
    const words = cells.flatMap((cell) => cell.match(/[\u0021-\u2e7f]+|[\u2e80-\uffff]/gu) ?? [""]);
    return Math.max(...words.map((word) => measure(word, size, true, language))) + 2 * CELL_PADDING + 2;
  });
  const sum = natural.reduce((total, each) => total + each, 0);
  if (sum <= width) return natural.map((each) => (each * width) / sum);
  const flexible = natural.map((each, c) => each - least[c]);
  const free = width - least.reduce((total, each) => total + each, 0);
  if (free < 0)
    throw new Error(`the table that starts with "${rows[0].join(" | ")}" is wider than its column: shorten its cells or use one-column`);
  const flexibleSum = flexible.reduce((total, each) => total + each, 0);
  return least.map((each, c) => each + (free * flexible[c]) / flexibleSum);
}

/** Shows one line: runs of Latin text in Helvetica, all else in the Chinese font. */
function showText(text, x, y, size, bold, language) {
  const operators = ["BT"];
  let at = x;
  for (const run of toRuns(text, language)) {
    const font = run.latin ? (bold ? "F2" : "F1") : "F3";
    // The Chinese font has no bold cut: headings get an outline, as typesetters of such files do.
    const weight = run.latin || !bold ? "0 Tr" : "2 Tr 0.3 w";
    operators.push(
      `/${font} ${number(size)} Tf ${weight} 1 0 0 1 ${number(at)} ${number(y)} Tm ${run.latin ? literal(run.codes) : hex(run.text)} Tj`,
    );
    at += measure(run.text, size, bold, language);
  }
  operators.push("ET");
  return operators.join("\n");
}

function toRuns(text, language) {
  const runs = [];
  for (const character of text) {
    if (character.length > 1) throw new Error(`"${character}" lies outside the characters of UCS-2: write it differently`);
    const code = winAnsiCode(character, language);
    const latin = code !== undefined;
    if (runs.at(-1)?.latin !== latin) runs.push({ latin, text: "", codes: [] });
    const run = runs.at(-1);
    run.text += character;
    if (latin) run.codes.push(code);
  }
  return runs;
}

function literal(codes) {
  const escaped = codes.map((code) => {
    if (code === 0x28 || code === 0x29 || code === 0x5c) return `\\${String.fromCharCode(code)}`;
    return code < 0x7f ? String.fromCharCode(code) : `\\${code.toString(8)}`;
  });
  return `(${escaped.join("")})`;
}

function hex(text) {
  return `<${Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase()}>`;
}

function rule(from, to, y) {
  return `${RULE_WIDTH} w ${number(from)} ${number(y)} m ${number(to)} ${number(y)} l S`;
}

function number(value) {
  return String(Math.round(value * 100) / 100);
}
