import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { cleanToFolder } from "../../clean-to-folder.ts";
import { profiles } from "../../profiles/profiles.ts";
import { documentOf } from "../../testing/clean-text.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-page-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const hostile = '<script>alert(1)</script> "quoted" & \u202eturned\u202c <img src=x onerror=alert(2)>';
const prose = "The board heard the report of the auditors. It found that the reserves had grown faster than they had planned before.";

async function pageOf(texts: readonly string[]): Promise<string> {
  const documents = texts.map((text, at) => documentOf(text, { id: `doc-${at}${at === 1 ? hostile : ""}` }));
  await cleanToFolder(documents, profiles.web, { out: join(folder, "out") });
  return readFile(join(folder, "out", "report.html"), "utf8");
}

it("shows counts, samples, duplicates and the profile, and asks nothing of the network", async () => {
  const page = await pageOf([prose, prose, `${prose.replace("board", "ｂｏａｒｄ ２０２４")} Write to desk@example.org for the minutes.`]);
  for (const words of ["documents read", "drop-exact-duplicates", "normalize-width", "doc-0", "email", "strip-boilerplate-lines"])
    expect(page).toContain(words);
  expect(page).not.toMatch(/\b(?:src|href)="(?!#)/u);
  expect(page).not.toMatch(/https?:\/\//u);
  expect(page).not.toContain("desk@example.org");
});

it("lets nothing that a document says become part of the page", async () => {
  const page = await pageOf([`${prose} ${hostile} ｗｉｄｅ`, `${prose} ${hostile} ｗｉｄｅ`, `${hostile} ${"?".repeat(400)}`]);
  expect(page).not.toMatch(/<script|<img|\u202e/u);
  expect(page).toContain("Content-Security-Policy");
});

it("is bounded whatever the number of documents", async () => {
  const many = Array.from(
    { length: 600 },
    (_, at) => `${prose} Ｎｕｍｂｅｒ ${at * 7919} of the series is about ${"abcdefgh"[at % 8]} and item ${at}.`,
  );
  const small = (await pageOf(many.slice(0, 60))).length;
  await rm(join(folder, "out"), { recursive: true });
  expect((await pageOf(many)).length).toBeLessThan(2 * small);
});
