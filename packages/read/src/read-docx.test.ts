import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import type { ParsedText } from "./parsed.ts";
import { readDocx } from "./read-docx.ts";

const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

async function makeDocx(body: string, footnote = "", core = "", more: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
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
      ["numbering", "numbering.xml"],
      ["chart", "charts/chart1.xml"],
    ]),
  );
  zip.file("word/document.xml", `<w:document ${space}><w:body>${body}</w:body></w:document>`);
  const style = (id: string, name: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  zip.file("word/styles.xml", `<w:styles ${space}>${style("Heading1", "heading 1")}${style("a3", "标题 2")}</w:styles>`);
  zip.file("word/footnotes.xml", `<w:footnotes ${space}><w:footnote w:id="2">${paragraph(footnote)}</w:footnote></w:footnotes>`);
  if (core !== "") zip.file("docProps/core.xml", core);
  for (const [name, content] of Object.entries(more)) zip.file(name, content);
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

  it("writes the automatic numbers of headings and lists as Word shows them", async () => {
    const level = (at: number, format: string, text: string, more = ""): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const clauses = `${level(0, "chineseCountingThousand", "第%1条")}${level(1, "decimal", "%1.%2", "<w:isLgl/>")}`;
    const letters = level(0, "lowerLetter", "(%1)");
    const numbering = `<w:numbering ${space}><w:abstractNum w:abstractNumId="0">${clauses}</w:abstractNum><w:abstractNum w:abstractNumId="1">${letters}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>`;
    const numbered = (text: string, id: number, at = 0, style = ""): string =>
      `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const body = [
      numbered("总则", 1, 0, "Heading1"),
      numbered("目的", 1, 1, "a3"),
      numbered("附则", 1, 0, "Heading1"),
      numbered("one", 2),
      numbered("two", 2),
      paragraph("between"),
      numbered("three", 2),
      numbered("other", 3),
    ].join("");
    const { text } = await read(await makeDocx(body, "", "", { "word/numbering.xml": numbering }));
    expect(text).toBe("# 第一条 总则\n\n## 1.1 目的\n\n# 第二条 附则\n\n(a) one\n(b) two\n\nbetween\n\n(c) three\n(d) other");
  });

  it("takes tracked changes as accepted: insertions and moves stand, deletions are gone", async () => {
    const changed = `<w:p>${run("The rate is ")}<w:del w:id="1"><w:r><w:delText>3</w:delText></w:r></w:del><w:ins w:id="2">${run("4")}</w:ins>${run("%")}</w:p>`;
    const moved = `<w:p><w:moveFrom w:id="3">${run("moved")}</w:moveFrom></w:p><w:p>${run("Here it is: ")}<w:moveTo w:id="4">${run("moved")}</w:moveTo></w:p>`;
    const restyled = `<w:p><w:pPr><w:pPrChange w:id="5"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange></w:pPr>${run("plain")}</w:p>`;
    expect((await read(await makeDocx(changed + moved + restyled))).text).toBe("The rate is 4%\n\nHere it is: moved\n\nplain");
  });

  it("writes a chart by its saved values, and the text of a text box", async () => {
    const points = (name: string, values: readonly string[]): string =>
      `<c:${name}>${values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join("")}</c:${name}>`;
    const chart = `<c:chartSpace xmlns:c="c"><c:chart><c:plotArea><c:ser>${points("tx", ["Sales"])}${points("cat", ["Q1", "Q2"])}${points("val", ["1", "2"])}</c:ser></c:plotArea></c:chart></c:chartSpace>`;
    const drawing = '<w:r><w:drawing><c:chart xmlns:c="c" r:id="rId4"/></w:drawing></w:r>';
    const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph("In the box")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const { text } = await read(
      await makeDocx(`${paragraph("Before")}<w:p>${drawing}</w:p>${box}`, "", "", { "word/charts/chart1.xml": chart }),
    );
    expect(text).toBe("Before\n\n|  | Sales |\n| --- | --- |\n| Q1 | 1 |\n| Q2 | 2 |\n\nIn the box");
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
