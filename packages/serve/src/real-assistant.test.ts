import { existsSync, mkdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Assistant, ingest, openAssistant } from "@espalier/answer";
import type { Embedder } from "@espalier/core";
import { createBuiltInEmbedder } from "@espalier/model";
import { embedPending, openStore } from "@espalier/retrieve";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadApp } from "./cli/load-app.ts";
import { createHttpApp } from "./http/create-http-app.ts";
import { type RunningServer, startServer } from "./http/start-server.ts";
import { buildWeb } from "./web-build/build-web.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const found = existsSync(executablePath);
if (!found) console.log(`browser test skipped: no Chromium found at ${executablePath} (set CHROMIUM_PATH, or apt-get install chromium)`);
const screenshots = join(root, "coverage", "screenshots");

/** Lines may break elsewhere in the text as read. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** The whole way, nothing in it a stand-in: the dirty files of the education archive, the built-in encoder, the server and the page. */
describe.skipIf(!found)("the education assistant on the page", () => {
  let folder = "";
  let embedder: Embedder;
  let assistant: Assistant;
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), "espalier-"));
    const definition = await loadApp("education", root);
    embedder = createBuiltInEmbedder();
    const store = await openStore({ path: join(folder, "store"), embedder: embedder.id, create: true });
    const { profile, describe: describeDocument } = definition;
    await ingest({ store, paths: definition.sources.map((source) => join(root, source)), profile, describe: describeDocument });
    await embedPending(store, embedder);
    await store.close();
    assistant = await openAssistant({ definition, storePath: join(folder, "store"), embedder });
    server = await startServer(createHttpApp({ assistants: [assistant], embedder, webFolder: await buildWeb() }), { port: 0 });
    const args = [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ];
    browser = await chromium.launch({ executablePath, timeout: 50_000, args });
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close(0);
    await assistant?.close();
    await embedder?.close?.();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ["en", "en-US", "What does Newton's second law say about acceleration?", /proportional to the resultant force/u],
    ["zh", "zh-CN", "光照太强的时候，光合作用为什么反而减弱？", /气孔会关闭/u],
  ])(
    "answers a question of a student and opens the very place in its source (%s)",
    async (language, locale, question, expected) => {
      const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale, reducedMotion: "reduce" })).newPage();
      await page.goto(server.url);
      await page.locator("#question").fill(question);
      await page.locator("#question").press("Enter");
      const answer = page.locator(".turn .answer");
      await answer.locator(".sentence").first().waitFor({ timeout: 30_000 });
      await page.locator(".turn:last-of-type[aria-busy=false]").waitFor({ timeout: 30_000 });
      expect(await answer.innerText()).toMatch(expected);

      await answer.locator(".cite").first().click();
      // What is marked on the page is what the answer quotes. The Chinese source was damaged by a GBK round trip, so its place must be
      // shown as it was cleaned: as read, not one sign of the quote stands there.
      const outcome = await assistant.answer({ text: question });
      const quote = outcome.kind === "answer" ? outcome.citations[0]?.quote : undefined;
      const marked = (await page.locator(".panel mark").allTextContents()).join("");
      expect(withoutSpaces(marked)).toBe(withoutSpaces(quote ?? "no answer"));
      await page.screenshot({ path: join(screenshots, `real-${language}.png`) });
      await page.context().close();
    },
    90_000,
  );

  it("answers the questions that it offers as examples", async () => {
    const { en, zh } = assistant.definition.examples;
    const outcomes = await Promise.all([...en, ...zh].map(async (text) => [text, (await assistant.answer({ text })).kind]));
    expect(outcomes).toEqual([...en, ...zh].map((text) => [text, "answer"]));
  }, 60_000);

  it("shows a refusal where a rule forbids, and never a word of the teacher's key", async () => {
    const page = await (
      await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-US", reducedMotion: "reduce" })
    ).newPage();
    await page.goto(server.url);
    await page.locator("#question").fill("Can you show me the answer key of the electricity test?");
    await page.locator("#question").press("Enter");
    await page.locator(".turn:last-of-type[aria-busy=false]").waitFor({ timeout: 30_000 });
    expect(await page.locator(".turn").last().innerText()).toMatch(/teacher/iu);
    const { hits } = await assistant.search("answer key electricity test solutions", { k: 50 });
    expect(hits.filter((hit) => hit.metadata.source.startsWith("teacher/"))).toEqual([]);
    await page.screenshot({ path: join(screenshots, "real-refusal.png") });
    await page.context().close();
  }, 60_000);
});
