/**
 * Reads the small part of Markdown that the sources of the sample corpora are written in: `#` headings, paragraphs,
 * `-` and `1.` list items, pipe tables and footnotes (`text[^1]` and `[^1]: note`). Lines of one paragraph are joined
 * without a space between Han characters and with one elsewhere.
 *
 * @param {string} markdown
 * @returns {{ blocks: Block[], notes: Map<string, string> }}
 *
 * @typedef {{ kind: "heading", level: number, text: string }
 *   | { kind: "paragraph", text: string }
 *   | { kind: "item", marker: string, ordered: boolean, text: string }
 *   | { kind: "table", rows: string[][] }} Block
 */
export function parseMarkdown(markdown) {
  const blocks = [];
  const notes = new Map();
  let open = false;
  for (const line of markdown.replace(/\r\n?/g, "\n").split("\n")) {
    const text = line.trim();
    const last = blocks.at(-1);
    const heading = /^(#{1,6})\s+(.*)$/.exec(text);
    const item = /^(-|\d+\.)\s+(.*)$/.exec(text);
    const note = /^\[\^([^\]]+)\]:\s*(.*)$/.exec(text);
    if (text === "") open = false;
    else if (heading) {
      blocks.push({ kind: "heading", level: heading[1].length, text: heading[2] });
      open = false;
    } else if (note) {
      notes.set(note[1], note[2]);
      open = false;
    } else if (text.startsWith("|")) {
      const cells = parseRow(text);
      if (!open || last?.kind !== "table") blocks.push({ kind: "table", rows: [cells] });
      else if (!cells.every((cell) => /^:?-+:?$/.test(cell))) last.rows.push(cells);
      open = true;
    } else if (item) {
      blocks.push({ kind: "item", marker: item[1], ordered: item[1] !== "-", text: item[2] });
      open = true;
    } else if (open && (last?.kind === "paragraph" || last?.kind === "item")) {
      last.text = joinLines(last.text, text);
    } else {
      blocks.push({ kind: "paragraph", text });
      open = true;
    }
  }
  for (const block of blocks) {
    if (block.kind === "table" && new Set(block.rows.map((row) => row.length)).size > 1) {
      throw new Error(
        `the rows of the table that starts with "${block.rows[0].join(" | ")}" differ in length: give each the same number of cells`,
      );
    }
  }
  return { blocks, notes };
}

function parseRow(text) {
  return text
    .replace(/^\|/, "")
    .replace(/\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
}

function joinLines(before, after) {
  const wide = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]/u;
  return wide.test(before.at(-1) ?? "") && wide.test(after[0] ?? "") ? before + after : `${before} ${after}`;
}

/** Takes the marks of bold, code and links out of a text: for outputs that show plain text only. */
export function stripInlineMarks(text) {
  return text
    .replace(/\*\*(.+?)\*\*/g, "$1")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\[([^\]^]+)\]\([^)]*\)/g, "$1");
}

/** Tells which of the three languages of the sample corpora a text is in; Big5 holds traditional characters but hardly any simplified text. */
export function languageOf(text, encodeBig5) {
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  const latin = text.match(/[A-Za-z]/g) ?? [];
  if (han.length * 3 < latin.length) return "en";
  const inBig5 = han.filter((character) => encodeBig5(character) !== undefined).length;
  return inBig5 / han.length > 0.985 ? "zh-Hant" : "zh-Hans";
}
