import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";
import type { ReadOutcome } from "./read-outcome.ts";
import { readPaths } from "./read-paths.ts";

/** Real public files for measuring, which stand beside the project where it is developed and nowhere else. */
const shared = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));
const isThere = existsSync(shared);
if (!isThere) console.log("skipped: the tests over ../shared/data, which is not here");

async function readAll(paths: readonly string[]): Promise<ReadonlyMap<string, readonly ReadOutcome[]>> {
  const found = new Map<string, ReadOutcome[]>();
  for await (const outcome of readPaths(paths.map((path) => shared + path))) {
    const name = outcome.file.slice(shared.length);
    found.set(name, [...(found.get(name) ?? []), outcome]);
  }
  return found;
}

const textOf = (outcomes: readonly ReadOutcome[] | undefined): string =>
  (outcomes ?? []).map((outcome) => (outcome.kind === "document" ? outcome.document.text : "")).join("\n");

/** The four that need seconds (bombs and deep nesting) run in bench/malformed.ts. */
const slow = /^(?:html-unclosed-200k|html-attr-100k|html-deep-50k|pdf-flate-bomb-92MB|pdf-10k-pages|xlsx-huge-dimension|zip-bomb)/u;

describe.skipIf(!isThere)("files made to break parsers", () => {
  it("get the verdict of their manifest", { timeout: 120_000 }, async () => {
    const folder = "security/malformed-files/";
    const manifest = JSON.parse(await readFile(`${shared + folder}manifest.json`, "utf8")) as { file: string; expect: string }[];
    const rows = manifest.filter((row) => !slow.test(row.file));
    const found = await readAll(rows.map((row) => folder + row.file));
    const wrong = rows.filter((row) => {
      const isRead = found.get(folder + row.file)?.some((outcome) => outcome.kind === "document") ?? false;
      if (row.expect === "reject") return isRead;
      return row.expect.startsWith("accept") && !isRead;
    });
    expect(wrong).toEqual([]);
    for (const [file, outcomes] of found) expect(outcomes.length, file).toBeGreaterThan(0);
    expect(textOf(found.get(`${folder}html-hidden-injection.html`))).toBe("Course notes.");
    expect(textOf(found.get(`${folder}docx-hidden-text-injection.docx`))).not.toContain("CANARY");
    expect(textOf(found.get(`${folder}docx-js-link.docx`))).toBe("click");
  });

  it("give an outcome for every damaged PDF of a sample", { timeout: 120_000 }, async () => {
    const names = ["bad1", "bad10", "bad16", "bad20", "append-xref-loop", "bad-encryption-length", "bad-jpeg", "bad-token-startxref"];
    const paths = names.map((name) => `security/malformed-pdf-qpdf/${name}.pdf`).filter((path) => existsSync(shared + path));
    const found = await readAll(paths);
    expect([...found.keys()].sort()).toEqual([...paths].sort());
  });
});

describe.skipIf(!isThere)("documents as they are", () => {
  it("give the words that stand in them, in each format", { timeout: 120_000 }, async () => {
    const folder = "cleaning/docs_parsing/";
    const wanted: Readonly<Record<string, string>> = {
      "unstructured/fake.docx": "Lorem ipsum",
      "unstructured/docx-tables.docx": "| --- |",
      "unstructured/stanley-cups.xlsx": "| Maple Leafs | TOR | 13 |",
      "unstructured/stanley-cups-utf-16.csv": "| Maple Leafs | TOR | 13 |",
      "unstructured/fake-text-utf-16-le.txt": "This is a test document to use for unit tests.",
      "unstructured/fake-text-utf-32.txt": "This is a test document to use for unit tests.",
      "docling/xlsx/xlsx_08_one_cell_anchor.xlsx": "| data3 | data4 |",
      "docling/pdf/2305.03393v1-pg9.pdf": "| 0.965 | 0.934 | 0.955 | 0.88 | 2.73 |",
      "zh_misc/MOSS_agreement.pdf": "MOSS",
    };
    const found = await readAll(Object.keys(wanted).map((name) => folder + name));
    for (const [name, text] of Object.entries(wanted)) expect(textOf(found.get(folder + name)), name).toContain(text);
  });

  it("are recognised where they are scanned, and that is turned on", { timeout: 120_000 }, async () => {
    const paths = ["unstructured/pdf/loremipsum-flat.pdf", "unstructured/img/chi_sim_image.jpeg"].map(
      (name) => `${shared}cleaning/docs_parsing/${name}`,
    );
    const outcomes: ReadOutcome[] = [];
    for await (const outcome of readPaths(paths, { ocr: { languages: ["chi_sim", "eng"] } })) outcomes.push(outcome);
    expect(textOf(outcomes.slice(0, 1))).toContain("Lorem ipsum dolor sit amet");
    expect(textOf(outcomes.slice(1))).toContain("适合任何肌肤");
  });

  it("are set aside where they have a password", { timeout: 60_000 }, async () => {
    const paths = ["unstructured/password_protected.xlsx", "unstructured/pdf/password.pdf"].map((name) => `cleaning/docs_parsing/${name}`);
    const reasons = [...(await readAll(paths)).values()].flat().map((outcome) => (outcome.kind === "unreadable" ? outcome.reason : "read"));
    expect(reasons).toEqual(["encrypted", "encrypted"]);
  });

  it("are decoded to the same text as by their true encoding, for Chinese at least 46 of 47", async () => {
    const folder = `${shared}cleaning/charset_files/`;
    const rows = (await readFile(`${folder}manifest.jsonl`, "utf8"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { file: string; encoding: string | null });
    const chinese = rows.filter((row) => row.encoding === "GB2312" || row.encoding === "Big5" || row.encoding === "EUC-TW");
    let same = 0;
    for (const { file, encoding } of chinese) {
      const bytes = await readFile(folder + file);
      const expected = encoding === "EUC-TW" ? undefined : new TextDecoder(encoding === "Big5" ? "big5" : "gb18030").decode(bytes);
      if (decodeText(bytes).text === expected) same += 1;
    }
    console.log(`Chinese files decoded to the same text: ${same} of ${chinese.length}`);
    expect(same).toBeGreaterThanOrEqual(46);
  });
});
