import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import JSZip from "jszip";
import tar from "tar-stream";

/** A good file of some format. */
export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of one format that are taken from the corpora of the project. */
const perFormat = 6;

/** Larger files only make a run longer. */
const mostBytes = 300_000;

const corpora = fileURLToPath(new URL("../../../datasets/", import.meta.url));

/** Good files over all formats: documents from the raw corpora of the project, and made ones for formats that they lack. */
export async function makeFixtures(): Promise<readonly Fixture[]> {
  const found = await fromCorpora();
  const [pdf, docx, csv] = [".pdf", ".docx", ".csv"].map((format) => found.find(({ name }) => name.endsWith(format)));
  const text = Buffer.from("Fees\n\nThe fee is 5.00 a month. 每月收费五元。\n");
  const mail = makeMail(pdf?.bytes ?? text);
  const members: Readonly<Record<string, Uint8Array>> = {
    "a/notes.txt": text,
    "page.html": Buffer.from("<title>Fees</title><h1>Fees</h1><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"),
    "mail.eml": mail,
    "rates.csv": csv?.bytes ?? text,
    "letter.docx": docx?.bytes ?? text,
  };
  const archive = await makeTar(members);
  return [
    ...found,
    { name: "mail.eml", bytes: mail },
    {
      name: "box.mbox",
      bytes: Buffer.concat(
        [1, 2, 3].flatMap((number) => [Buffer.from(`From a@example.com Wed May  ${number} 09:30:00 2024\n`), mail, Buffer.from("\n\n")]),
      ),
    },
    { name: "slides.pptx", bytes: await makeZip(slides) },
    { name: "book.epub", bytes: await makeZip(book) },
    { name: "archive.zip", bytes: await makeZip(members) },
    { name: "nested.zip", bytes: await makeZip({ "in.zip": await makeZip(members), "in.tar": archive }) },
    { name: "archive.tar", bytes: archive },
    { name: "archive.tgz", bytes: gzipSync(archive) },
    { name: "notes.txt.gz", bytes: gzipSync(text) },
    { name: "notes.txt.zst", bytes: Buffer.concat([Buffer.from("28b52ffd20", "hex"), Buffer.of(text.length), rawBlock(text)]) },
    { name: "rows.parquet", bytes: makeParquet() },
    { name: "records.jsonl", bytes: Buffer.from('{"text":"one","title":"t"}\n{"_id":"2","title":"x","text":"two"}\n'.repeat(20)) },
    { name: "records.json", bytes: Buffer.from(JSON.stringify([{ text: "one" }, { content: "two", tags: ["a", { b: 1 }] }])) },
  ];
}

async function fromCorpora(): Promise<Fixture[]> {
  const files = (await readdir(corpora, { recursive: true })).filter((name) => /(?:^|\/)raw\//u.test(name)).sort();
  const counts = new Map<string, number>();
  const fixtures: Fixture[] = [];
  for (const name of files) {
    const format = extname(name).toLowerCase();
    const count = counts.get(format) ?? 0;
    if (!/^\.(?:pdf|docx|xlsx|html?|md|txt|csv)$/u.test(format) || count >= perFormat) continue;
    const bytes = await readFile(join(corpora, name));
    if (bytes.length === 0 || bytes.length > mostBytes) continue;
    counts.set(format, count + 1);
    fixtures.push({ name: name.replaceAll("/", "_"), bytes });
  }
  return fixtures;
}

/** A block of Zstandard that is stored as it is, the last of its frame (RFC 8878, 3.1.1.2). */
function rawBlock(bytes: Uint8Array): Uint8Array {
  const head = (bytes.length << 3) | 1;
  return Buffer.concat([Buffer.of(head & 0xff, (head >> 8) & 0xff, (head >> 16) & 0xff), bytes]);
}

async function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content, { date: new Date("2024-05-01T00:00:00Z") });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

async function makeTar(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const pack = tar.pack();
  for (const [name, content] of Object.entries(files)) pack.entry({ name, mtime: new Date("2024-05-01T00:00:00Z") }, Buffer.from(content));
  pack.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of pack as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function makeMail(attachment: Uint8Array): Uint8Array {
  const encoded = Buffer.from(attachment).toString("base64").replace(/.{76}/gu, "$&\r\n");
  const lines = [
    "From: =?utf-8?B?6ZmI5pmo?= <chen@example.com>",
    "To: Desk <desk@example.com>",
    "Subject: Fees",
    "Date: Wed, 01 May 2024 09:30:00 +0800",
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=B",
    "",
    "--B",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<p>Agreed.</p><blockquote>Is it <b>right</b>?</blockquote>",
    "--B",
    'Content-Type: application/pdf; name="fees.pdf"',
    "Content-Transfer-Encoding: base64",
    "",
    encoded,
    "--B--",
    "",
  ];
  return Buffer.from(lines.join("\r\n"));
}

function makeParquet(): Uint8Array {
  const ids = Array.from({ length: 200 }, (_, at) => at);
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: "text", data: ids.map((at) => `Row ${at} says something.`) },
        { name: "score", data: ids.map((at) => at / 7) },
        { name: "tags", data: ids.map((at) => (at % 3 === 0 ? null : `t${at % 5}`)) },
      ],
      rowGroupSize: 80,
    }),
  );
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (parts: readonly (readonly [string, string])[]): string =>
  `<Relationships>${parts.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
const paragraph = (text: string): string => `<a:p><a:pPr lvl="1"><a:buChar char="-"/></a:pPr><a:r><a:t>${text}</a:t></a:r></a:p>`;
const shape = (type: string, text: string): string =>
  `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:txBody>${paragraph(text)}${paragraph("more")}</p:txBody></p:sp>`;
const cell = (text: string): string => `<a:tc><a:txBody>${paragraph(text)}</a:txBody></a:tc>`;
const slide = `<p:sld><p:cSld><p:spTree>${shape("title", "Fees")}${shape("body", "每月五元")}<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr>${cell("a")}${cell("b")}</a:tr><a:tr>${cell("1")}${cell("2")}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame></p:spTree></p:cSld></p:sld>`;

const slides: Readonly<Record<string, string>> = {
  "[Content_Types].xml": "<Types/>",
  "ppt/presentation.xml":
    '<p:presentation><p:sldIdLst><p:sldId id="256" r:id="rId1"/><p:sldId id="257" r:id="rId2"/></p:sldIdLst></p:presentation>',
  "ppt/_rels/presentation.xml.rels": relations([
    ["slide", "slides/slide1.xml"],
    ["slide", "slides/slide2.xml"],
  ]),
  "ppt/slides/slide1.xml": slide,
  "ppt/slides/slide2.xml": slide,
  "ppt/slides/_rels/slide1.xml.rels": relations([["notesSlide", "../notesSlides/notesSlide1.xml"]]),
  "ppt/notesSlides/notesSlide1.xml": `<p:notes><p:cSld><p:spTree>${shape("body", "Say it.")}</p:spTree></p:cSld></p:notes>`,
};

const book: Readonly<Record<string, string>> = {
  mimetype: "application/epub+zip",
  "META-INF/container.xml": '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
  "book.opf":
    '<package><metadata><dc:title>Fees</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
  "a.xhtml": "<html><body><h1>One</h1><p>Text of the chapter.</p></body></html>",
  "b.xhtml": "<html><body><h1>二</h1><ul><li>a<ul><li>b</li></ul></li></ul></body></html>",
};
