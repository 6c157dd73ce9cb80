import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import type { ParsedText } from "./parsed.ts";
import { readDocx } from "./read-docx.ts";

const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

async function makeDocx(body: string, footnote = "", core = ""): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="${types}.footnotes+xml"/></Types>`,
  );
  zip.file("_rels/.rels", relations([["officeDocument", "word/document.xml"]]));
  zip.file(
    "word/_rels/document.xml.rels",
    relations([
      ["styles", "styles.xml"],
      ["footnotes", "footnotes.xml"],
    ]),
  );
  zip.file("word/document.xml", `<w:document ${space}><w:body>${body}</w:body></w:document>`);
  const style = (id: string, name: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  zip.file("word/styles.xml", `<w:styles ${space}>${style("Heading1", "heading 1")}${style("a3", "标题 2")}</w:styles>`);
  zip.file("word/footnotes.xml", `<w:footnotes ${space}><w:footnote w:id="2">${paragraph(footnote)}</w:footnote></w:footnotes>`);
  if (core !== "") zip.file("docProps/core.xml", core);
  return zip.generateAsync({ type: "uint8array" });
}

function relations(parts: readonly (readonly [string, string])[]): string {
  const list = parts.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${relation}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

const run = (text: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, style = "", more = ""): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}${more}</w:p>`;
const row = (cells: readonly string[], isHeader = false): string =>
  `<w:tr>${isHeader ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`;

async function read(bytes: Uint8Array): Promise<ParsedText> {
  const parsed = await readDocx(bytes);
  if (parsed.kind !== "text") throw new TypeError(JSON.stringify(parsed));
  return parsed;
}

describe("readDocx", () => {
  it("keeps headings, also under Chinese style names, tables with their header, and footnotes at the end", async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = [
      paragraph("信用卡规则", "Heading1"),
      paragraph("一、利息", "a3"),
      paragraph("日利率为0.045%", "", note),
      `<w:tbl>${row(["期数", "费率"], true)}${row(["3期", "0.85%"])}</w:tbl>`,
    ].join("");
    const { text, title } = await read(await makeDocx(body, "按月计收复利。"));
    expect(text).toBe(
      "# 信用卡规则\n\n## 一、利息\n\n日利率为0.045%[^1]\n\n| 期数 | 费率 |\n| --- | --- |\n| 3期 | 0.85% |\n\n[^1]: 按月计收复利。",
    );
    expect(title).toBe("信用卡规则");
  });

  it("leaves out and counts hidden runs, keeps white text on a dark ground", async () => {
    const hidden = run("a", "<w:vanish/>") + run("bc", '<w:color w:val="FFFFFF"/><w:sz w:val="2"/>');
    const shown = run("kept", '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/>');
    const { text, metadata } = await read(await makeDocx(`<w:p>${run("Visible ")}${hidden}${shown}</w:p>`));
    expect(text).toBe("Visible kept");
    expect(metadata.hiddenCharacters).toBe(3);
  });

  it("keeps formulas, in their line and as paragraphs of their own", async () => {
    const formula = (value: string): string => `<m:oMath><m:r><m:t>${value}</m:t></m:r></m:oMath>`;
    const body = `<w:p>${run("With ")}${formula("a &lt; b")}${run(".")}</w:p><w:p><m:oMathPara><m:oMathParaPr/>${formula("c=d")}${formula("e=f")}</m:oMathPara></w:p>`;
    const { text } = await read(await makeDocx(body));
    expect(text).toBe("With a < b.\n\nc=d e=f");
  });

  it("takes author and, without a heading, title from the properties", async () => {
    const core =
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Rules &amp; fees</dc:title><dc:creator>J. Doe</dc:creator></cp:coreProperties>';
    expect(await read(await makeDocx(paragraph("Text."), "", core))).toMatchObject({
      title: "Rules & fees",
      metadata: { author: "J. Doe" },
    });
  });

  it("says that a document without text has none, and that a broken one is damaged", async () => {
    expect(await readDocx(await makeDocx("<w:p/>"))).toMatchObject({ reason: "no-text" });
    expect(await readDocx(await makeDocx("<w:p>"))).toMatchObject({ reason: "damaged" });
  });
});
