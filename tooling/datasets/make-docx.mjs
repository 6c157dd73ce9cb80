import { parseMarkdown } from "./parse-markdown.mjs";
import { zipFiles } from "./zip-files.mjs";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PARTS = ["styles", "numbering", "footnotes"];
const BULLETS = 1;

/** Makes a Word document with real heading styles, numbered and bulleted lists, tables and footnotes. */
export async function makeDocx(markdown, language) {
  const { blocks, notes } = parseMarkdown(markdown);
  const numbers = new Map([...notes.keys()].map((name, at) => [name, at + 1]));
  const { body, orderedLists } = toBody(blocks, numbers);
  const used = new Set(Array.from(markdown.matchAll(/\[\^([^\]]+)\](?!:)/g), (match) => match[1]));
  for (const name of notes.keys()) if (!used.has(name)) throw new Error(`the footnote [^${name}] is never referred to`);
  const title = blocks.find((block) => block.kind === "heading")?.text ?? "";
  return zipFiles([
    ["[Content_Types].xml", contentTypes()],
    [
      "_rels/.rels",
      relations(
        [["officeDocument", "word/document.xml"]],
        '<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
      ),
    ],
    ["docProps/core.xml", core(title, language)],
    ["word/_rels/document.xml.rels", relations(PARTS.map((part) => [part, `${part}.xml`]))],
    [
      "word/document.xml",
      `${HEAD}<w:document ${W}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ],
    ["word/styles.xml", styles(language)],
    ["word/numbering.xml", numbering(orderedLists)],
    ["word/footnotes.xml", footnotes(notes, numbers)],
  ]);
}

function toBody(blocks, numbers) {
  const body = [];
  let orderedLists = 0;
  let inOrderedList = false;
  for (const block of blocks) {
    const ordered = block.kind === "item" && block.ordered;
    if (ordered && !inOrderedList) orderedLists += 1;
    inOrderedList = ordered;
    if (block.kind === "heading") body.push(paragraph(block.text, numbers, `<w:pStyle w:val="Heading${block.level}"/>`));
    else if (block.kind === "paragraph") body.push(paragraph(block.text, numbers, ""));
    else if (block.kind === "item") {
      const list = ordered ? BULLETS + orderedLists : BULLETS;
      body.push(
        paragraph(block.text, numbers, `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`),
      );
    } else body.push(table(block.rows, numbers), "<w:p/>");
  }
  return { body: body.join(""), orderedLists };
}

function paragraph(text, numbers, properties) {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${runs(text, numbers)}</w:p>`;
}

function runs(text, numbers) {
  return text
    .split(/(\*\*.+?\*\*|\[\^[^\]]+\])/)
    .filter((part) => part !== "")
    .map((part) => {
      const bold = /^\*\*(.+)\*\*$/.exec(part);
      const note = /^\[\^([^\]]+)\]$/.exec(part);
      if (note) {
        if (!numbers.has(note[1])) throw new Error(`the footnote [^${note[1]}] is referred to but not written`);
        return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${numbers.get(note[1])}"/></w:r>`;
      }
      return run(bold ? bold[1] : part, bold ? "<w:rPr><w:b/></w:rPr>" : "");
    })
    .join("");
}

function run(text, properties) {
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function table(rows, numbers) {
  const width = Math.floor(9026 / rows[0].length);
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`,
  );
  const grid = rows[0].map(() => `<w:gridCol w:w="${width}"/>`);
  const body = rows.map((row, at) => {
    const cells = row.map(
      (cell) =>
        `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(at === 0 ? `**${cell}**` : cell, numbers, "")}</w:tc>`,
    );
    return `<w:tr>${at === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders.join("")}</w:tblBorders></w:tblPr><w:tblGrid>${grid.join("")}</w:tblGrid>${body.join("")}</w:tbl>`;
}

function contentTypes() {
  const parts = PARTS.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${TYPES}.${part}+xml"/>`);
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>${parts.join("")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
}

function relations(targets, more = "") {
  const list = targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}${more}</Relationships>`;
}

function core(title, language) {
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;
}

function styles(language) {
  const headings = [1, 2, 3, 4].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${36 - level * 4}"/></w:rPr></w:style>`,
  );
  const eastAsian = language === "zh-Hant" ? "PMingLiU" : "SimSun";
  return `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="${eastAsian}"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${headings.join("")}<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/></w:rPr></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>`;
}

function numbering(orderedLists) {
  const level = (format, text) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>`;
  const lists = Array.from(
    { length: orderedLists },
    (_, at) =>
      `<w:num w:numId="${BULLETS + at + 1}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level("bullet", "•")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level("decimal", "%1.")}</w:abstractNum><w:num w:numId="${BULLETS}"><w:abstractNumId w:val="0"/></w:num>${lists.join("")}</w:numbering>`;
}

function footnotes(notes, numbers) {
  const list = [...notes].map(
    ([name, text]) =>
      `<w:footnote w:id="${numbers.get(name)}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run(` ${text}`, "")}</w:p></w:footnote>`,
  );
  const separators = `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`;
  return `${HEAD}<w:footnotes ${W}>${separators}${list.join("")}</w:footnotes>`;
}

function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
