import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { readEpub } from "./read-epub.ts";

const container = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>';
const item = (id: string, href: string, more = ""): string =>
  `<item id="${id}" href="${href}" media-type="application/xhtml+xml" ${more}/>`;
const page = (body: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;

async function bookOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("mimetype", "application/epub+zip");
  zip.file("META-INF/container.xml", container);
  for (const [name, content] of Object.entries(files)) zip.file(`OEBPS/${name}`, content);
  return zip.generateAsync({ type: "uint8array" });
}

const opf = `<package xmlns:dc="d"><metadata><dc:title>信贷 手册</dc:title><dc:creator>陈晨</dc:creator><dc:language>zh-Hans</dc:language><dc:date>2024-05-01T00:00:00Z</dc:date></metadata>
<manifest>${item("nav", "nav.xhtml", 'properties="nav"')}${item("b", "text/b.xhtml")}${item("a", "text/a%20a.xhtml")}${item("x", "text/missing.xhtml")}</manifest>
<spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/><itemref idref="x"/></spine></package>`;

describe("readEpub", () => {
  it("reads the chapters of the spine in order, with the headings of the contents where they have none", async () => {
    const bytes = await bookOf({
      "book.opf": opf,
      "nav.xhtml": page('<nav><a href="text/a%20a.xhtml">First</a><a href="text/b.xhtml#x">Second</a></nav>'),
      "text/a a.xhtml": page("<p>One<br/>line<script/>.</p>"),
      "text/b.xhtml": page("<h1>Own</h1><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"),
    });
    expect(await readEpub(bytes)).toMatchObject({
      text: "## First\n\nOne\nline.\n\n# Own\n\n| a | b |\n| --- | --- |\n| 1 | 2 |",
      title: "信贷 手册",
      metadata: { author: "陈晨", language: "zh-Hans", published: "2024-05-01", missingChapters: ["OEBPS/text/missing.xhtml"] },
    });
  });

  it("reads the contents of EPUB 2 too", async () => {
    const old = opf.replace(
      item("nav", "nav.xhtml", 'properties="nav"'),
      '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
    );
    const ncx = '<ncx><navMap><navPoint><navLabel><text>Eins</text></navLabel><content src="text/b.xhtml"/></navPoint></navMap></ncx>';
    expect(await readEpub(await bookOf({ "book.opf": old, "toc.ncx": ncx, "text/b.xhtml": page("<p>B</p>") }))).toMatchObject({
      text: "## Eins\n\nB",
    });
  });

  it("says what is wrong with a book without chapters, without text, or with protection", async () => {
    expect(await readEpub(await bookOf({ "book.opf": "<package/>" }))).toMatchObject({ reason: "damaged" });
    expect(await readEpub(await bookOf({ "book.opf": opf, "text/b.xhtml": page("") }))).toMatchObject({ reason: "no-text" });
    const zip = await JSZip.loadAsync(await bookOf({ "book.opf": opf }));
    zip.file("META-INF/rights.xml", "<rights/>");
    expect(await readEpub(await zip.generateAsync({ type: "uint8array" }))).toMatchObject({ reason: "encrypted" });
  });
});
