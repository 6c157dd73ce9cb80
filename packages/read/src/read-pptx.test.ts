import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import type { ParsedText } from "./parsed.ts";
import { readPptx } from "./read-pptx.ts";

const space =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relations(parts: readonly (readonly [string, string])[]): string {
  const list = parts.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${relation}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

const tree = (name: string, shapes: string, attributes = ""): string =>
  `<p:${name} ${space} ${attributes}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:${name}>`;
const shape = (placeholder: string, paragraphs: string): string =>
  `<p:sp><p:nvSpPr><p:nvPr>${placeholder && `<p:ph ${placeholder}/>`}</p:nvPr></p:nvSpPr><p:txBody>${paragraphs}</p:txBody></p:sp>`;
const line = (text: string, properties = ""): string => `<a:p>${properties}<a:r><a:t>${text}</a:t></a:r></a:p>`;
const cell = (text: string, attributes = ""): string => `<a:tc ${attributes}><a:txBody>${line(text)}</a:txBody></a:tc>`;

const layout = `<a:lstStyle><a:lvl1pPr><a:buChar char="•"/></a:lvl1pPr><a:lvl2pPr><a:buChar char="–"/></a:lvl2pPr></a:lstStyle>`;

/** Slides in the order in which they are shown; their parts are numbered the other way round. */
async function read(slides: readonly string[], notes = "", more: Readonly<Record<string, string>> = {}): Promise<ParsedText> {
  const zip = new JSZip();
  zip.file(
    "ppt/presentation.xml",
    `<p:presentation ${space}><p:sldIdLst>${slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 1}"/>`).join("")}</p:sldIdLst></p:presentation>`,
  );
  zip.file("ppt/_rels/presentation.xml.rels", relations(slides.map((_, at) => ["slide", `slides/slide${slides.length - at}.xml`])));
  zip.file("ppt/slideLayouts/slideLayout1.xml", tree("sldLayout", shape('type="body" idx="1"', layout)));
  for (const [at, slide] of slides.entries()) {
    const name = `slide${slides.length - at}.xml`;
    zip.file(`ppt/slides/${name}`, slide);
    zip.file(
      `ppt/slides/_rels/${name}.rels`,
      relations([
        ["slideLayout", "../slideLayouts/slideLayout1.xml"],
        ["chart", "../charts/chart1.xml"],
        ...(at === 0 && notes !== "" ? ([["notesSlide", "../notesSlides/notesSlide1.xml"]] as const) : []),
      ]),
    );
  }
  zip.file("ppt/notesSlides/notesSlide1.xml", notes);
  for (const [name, content] of Object.entries(more)) zip.file(name, content);
  const parsed = await readPptx(await zip.generateAsync({ type: "uint8array" }));
  if (parsed.kind !== "text") throw new TypeError(JSON.stringify(parsed));
  return parsed;
}

describe("readPptx", () => {
  it("reads the slides as they are shown, titles as headings, notes at the end, each slide as a page", async () => {
    const slides = [
      tree("sld", shape("", line("Free text")) + shape('type="ctrTitle"', line("资产负债")) + shape('type="sldNum"', line("1"))),
      tree("sld", shape('type="title"', line("Second")), 'show="0"'),
      tree("sld", shape('type="title"', line("Third"))),
    ];
    const notes = tree("notes", shape('type="body"', line("Say it.")) + shape('type="sldNum"', line("1")));
    const { text, title, pages, metadata } = await read(slides, notes);
    expect(text).toBe("## 资产负债\n\nFree text\n\nNotes: Say it.\n\n## Third");
    expect(title).toBe("资产负债");
    expect(pages?.map(({ page, start, end }) => [page, text.slice(start, end)])).toEqual([
      [1, "## 资产负债\n\nFree text\n\nNotes: Say it."],
      [3, "## Third"],
    ]);
    expect(metadata).toMatchObject({ pageCount: 3, hiddenSlides: [2] });
  });

  it("writes lists with the levels and marks that layout and paragraph give them", async () => {
    const body = [
      line("one"),
      line("one.a", '<a:pPr lvl="1"/>'),
      line("one.b", '<a:pPr lvl="1"><a:buAutoNum type="arabicPeriod" startAt="3"/></a:pPr>'),
      line("one.c", '<a:pPr lvl="1"><a:buAutoNum type="arabicPeriod" startAt="3"/></a:pPr>'),
      line("plain", "<a:pPr><a:buNone/></a:pPr>"),
      line("two &amp; three"),
    ].join("");
    const { text } = await read([tree("sld", shape('type="body" idx="1"', body))]);
    expect(text).toBe("- one\n  - one.a\n  3. one.b\n  4. one.c\n\nplain\n\n- two & three");
  });

  it("writes tables with merged cells, shapes of groups, and charts by their saved values", async () => {
    const table = `<a:tbl><a:tr>${cell("Term")}${cell("Rate", 'gridSpan="2"')}${cell("", 'hMerge="1"')}</a:tr><a:tr>${cell("", "")}${cell("low")}${cell("high")}</a:tr><a:tr>${cell("1 y")}${cell("1.1")}${cell("1.5")}</a:tr></a:tbl>`;
    const frame = (data: string): string =>
      `<p:graphicFrame><a:graphic><a:graphicData>${data}</a:graphicData></a:graphic></p:graphicFrame>`;
    const points = (values: readonly string[]): string =>
      values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join("");
    const chart = `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart><c:title><a:t>Sales</a:t></c:title><c:plotArea><c:ser><c:tx>${points(["East"])}</c:tx><c:cat>${points(["Q1", "Q2"])}</c:cat><c:val>${points(["4", "5"])}</c:val></c:ser></c:plotArea></c:chart></c:chartSpace>`;
    const slide = tree("sld", `<p:grpSp>${shape("", line("grouped"))}</p:grpSp>${frame(table)}${frame('<c:chart r:id="rId2"/>')}`);
    const { text } = await read([slide], "", { "ppt/charts/chart1.xml": chart });
    expect(text).toBe(
      "grouped\n\n| Term | Rate low | Rate high |\n| --- | --- | --- |\n| 1 y | 1.1 | 1.5 |\n\nSales\n\n|  | East |\n| --- | --- |\n| Q1 | 4 |\n| Q2 | 5 |",
    );
  });

  it("says that slides without text have none", async () => {
    await expect(read([tree("sld", "")])).rejects.toThrow("no-text");
  });
});
