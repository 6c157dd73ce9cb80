import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHttpApp } from "../http/create-http-app.ts";
import type { ChatResponse } from "../http/schemas/chat.ts";
import type { WireSource } from "../http/schemas/documents.ts";
import type { WireProof } from "../http/schemas/evidence.ts";
import { type RunningServer, startServer } from "../http/start-server.ts";
import { sampleAssistants } from "../http/testing/sample-assistants.ts";
import { buildWeb } from "../web-build/build-web.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const found = existsSync(executablePath);
if (!found) console.log(`browser test skipped: no Chromium found at ${executablePath} (set CHROMIUM_PATH, or apt-get install chromium)`);

/** What is asked, and of whom. Everything else in this file holds for any assistant. */
const industry = { id: "finance", en: "Finance", zh: "金融" };
const questions = {
  en: "What is the fee for redeeming the Qinghe fund within seven days?",
  zh: "清河货币基金七日内赎回的费率是多少？",
  refusedEn: "Which fund will rise most next month?",
  refusedZh: "明年哪只基金一定赚钱？",
};

async function serve(): Promise<RunningServer> {
  const assistants = sampleAssistants({ pauseMs: 60 });
  assistants[0].setCoverage(17, 20);
  return startServer(createHttpApp({ assistants, webFolder: await buildWeb() }), { port: 0 });
}

const screenshots = fileURLToPath(new URL("../../../../coverage/screenshots/", import.meta.url));
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

describe.skipIf(!found)("the web page", () => {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    server = await serve();
    // The first start of a browser on a busy machine takes long.
    browser = await chromium.launch({
      executablePath,
      timeout: 50_000,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic",
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close(0);
  });

  /** Opens the page and watches it: nothing may leave this machine, and nothing may go wrong unseen. */
  async function open(options: BrowserContextOptions & { readonly path?: string } = {}) {
    const context = await browser.newContext({ viewport: wide, locale: "en-US", reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const strangers: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== server.url && !request.url().startsWith("data:")) strangers.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(server.url + (options.path ?? "/"));
    await page.locator(".industry").first().waitFor();
    const end = async (): Promise<void> => {
      expect(strangers).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    };
    return { page, context, end };
  }

  /** Asks on the page, waits for the end, and gives what the API says to the very same request. */
  async function ask(page: Page, question: string): Promise<WireProof> {
    const sent = page.waitForRequest((one) => one.url().endsWith("/v1/chat/completions"));
    await page.locator("#question").fill(question);
    await page.locator("#question").press("Enter");
    const body = JSON.stringify({ ...(await sent).postDataJSON(), stream: false });
    await page.locator(".turn:last-of-type[aria-busy=false]").waitFor();
    const response = await fetch(`${server.url}/v1/chat/completions`, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json" },
    });
    return ((await response.json()) as ChatResponse).espalier;
  }

  const shoot = (page: Page, name: string) => page.screenshot({ path: `${screenshots}${name}.png` });

  it.each([
    ["en", "en-US", "light", wide],
    ["zh", "zh-CN", "light", wide],
    ["en", "en-US", "dark", phone],
    ["zh", "zh-CN", "dark", phone],
  ] as const)("lets a person pick an industry, ask and see a citation in its source (%s, %s, %s, %j)", async (language, locale, colorScheme, viewport) => {
    const { page, end } = await open({ locale, colorScheme, viewport, deviceScaleFactor: viewport === phone ? 2 : 1 });
    const name = `${language}-${viewport === wide ? "wide" : "phone"}-${colorScheme}`;
    expect(await page.locator("html").getAttribute("lang")).toBe(language === "zh" ? "zh-CN" : "en");
    await page.getByRole("radio", { name: language === "zh" ? "教育" : "Education" }).check();
    await page.getByRole("radio", { name: industry[language] }).check();
    await shoot(page, `${name}-start`);

    const proof = await ask(page, questions[language]);
    const answer = page.locator(".turn .answer");
    for (const { text } of proof.sentences) expect(await answer.innerText()).toContain(text.slice(0, 12));
    expect(await answer.locator(".sentence").count()).toBe(proof.sentences.length);
    expect(await answer.locator(".figure").count()).toBe(proof.numbers.length);
    expect(await page.locator(".source").count()).toBe(proof.citations.length);
    expect(await page.locator(".disclosure").innerText()).toContain(proof.disclosure ?? "");
    await shoot(page, `${name}-answer`);

    const [citation] = proof.citations;
    await answer.locator(".cite").first().click();
    const mark = page.locator(".panel mark");
    await mark.first().waitFor();
    const marked = (await mark.allTextContents()).join("");
    expect(marked).toBe(citation?.quote);
    const source = (await (await fetch(`${server.url}/v1/documents/${citation?.documentId}/source`)).json()) as WireSource;
    expect(await page.locator(".source-text").evaluate((element) => element.textContent)).toBe(source.text);
    expect(marked).toBe(source.text.slice(citation?.sourceSpan.start, citation?.sourceSpan.end));
    expect(await page.locator(".panel h2").innerText()).toBe(source.title);
    await expect.poll(() => page.locator(".panel mark:not(.hidden-mark)").first().isVisible()).toBe(true);
    await shoot(page, `${name}-source`);

    await page.keyboard.press("Escape");
    expect(await page.locator(".panel").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("cite");
    await end();
  });

  it("marks every citation of an answer exactly, also rows and cells of tables", async () => {
    const { page, end } = await open();
    for (const question of [questions.en, questions.zh]) {
      const proof = await ask(page, question);
      const turn = page.locator(".turn").last();
      for (const [place, citation] of proof.citations.entries()) {
        await turn.locator(".source").nth(place).click();
        await expect.poll(() => turn.locator(".source").nth(place).getAttribute("aria-current")).toBe("true");
        const source = (await (await fetch(`${server.url}/v1/documents/${citation.documentId}/source`)).json()) as WireSource;
        const expected = source.text.slice(citation.sourceSpan.start, citation.sourceSpan.end);
        await expect.poll(async () => (await page.locator(".panel mark").allTextContents()).join("")).toBe(expected);
        if (citation.page !== undefined) expect(await page.locator(".panel-page").innerText()).toBe(`page ${citation.page}`);
      }
    }
    expect(await page.locator(".turn").count()).toBe(2);
    await end();
  });

  it("says why sentences were struck, and shows a refusal with its reason and where to turn", async () => {
    const { page, end } = await open();
    await ask(page, questions.en);
    const struck = page.locator(".struck");
    expect(await struck.locator("summary").innerText()).toContain("2 sentences were struck: why?");
    await struck.locator("summary").click();
    expect(await struck.locator("li").allInnerTexts()).toEqual([
      "The figure 0.05% does not stand in the source it named.",
      "A rule of this industry kept it back (personal-advice).",
    ]);
    const { refusal } = await ask(page, questions.refusedEn);
    const card = page.locator(".refusal");
    expect(await card.innerText()).toContain(refusal?.message ?? "");
    expect(await card.innerText()).toContain(refusal?.refer ?? "");
    expect(await card.locator("h3").innerText()).toBe("Returns cannot be promised");
    await shoot(page, "en-wide-light-refusal");
    await page.getByRole("button", { name: "中文" }).click();
    await ask(page, questions.refusedZh);
    expect(await page.locator(".refusal h3").last().innerText()).toBe("收益无法保证");
    await shoot(page, "zh-wide-light-refusal");
    await end();
  });

  it("does not send when Enter ends a word of an input method, and starts a line with Shift and Enter", async () => {
    const { page, context, end } = await open();
    const area = page.locator("#question");
    await area.focus();
    await page.evaluate(() => {
      document.addEventListener("keydown", (event) => document.body.setAttribute("data-composing", String(event.isComposing)), true);
    });
    const devtools = await context.newCDPSession(page);
    await devtools.send("Input.imeSetComposition", { text: "ni hao", selectionStart: 6, selectionEnd: 6 });
    await page.keyboard.press("Enter");
    expect(await page.locator("body").getAttribute("data-composing")).toBe("true");
    expect(await page.locator(".turn").count()).toBe(0);
    await devtools.send("Input.insertText", { text: "费率" });
    await page.keyboard.press("Shift+Enter");
    expect(await page.locator(".turn").count()).toBe(0);
    expect(await area.inputValue()).toMatch(/费率\n+$/u);
    await page.keyboard.press("Enter");
    expect(await page.locator("body").getAttribute("data-composing")).toBe("false");
    await page.locator(".turn[aria-busy=false]").waitFor();
    expect(await area.inputValue()).toBe("");
    await end();
  });

  it("asks for the rules of a picked day, with the keyboard alone", async () => {
    const { page, end } = await open();
    await page.getByRole("button", { name: "Rules as of today" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("input[type=date]").fill("2024-02-29");
    const request = page.waitForRequest((one) => one.url().endsWith("/v1/chat/completions"));
    await page.locator("#question").fill(questions.en);
    await page.locator("#question").press("Enter");
    expect((await request).postDataJSON()).toMatchObject({ model: industry.id, stream: true, espalier: { asOf: "2024-02-29" } });
    await page.locator(".disclosure").waitFor();
    expect(await page.locator(".question").innerText()).toContain("as of 2024-02-29");
    await end();
  });

  it("keeps each industry's questions in view, and tells an assistant what was said before", async () => {
    const { page, end } = await open({ path: "/#healthcare" });
    expect(await page.getByRole("radio", { name: "Healthcare" }).isChecked()).toBe(true);
    await ask(page, "How do I get a copy of my medical record?");
    await page.getByRole("radio", { name: industry.en }).check();
    expect(await page.locator(".turn").count()).toBe(0);
    await ask(page, questions.en);
    const request = page.waitForRequest((one) => one.url().endsWith("/v1/chat/completions"));
    await ask(page, questions.zh);
    const { messages } = (await request).postDataJSON() as { messages: { role: string; content: string }[] };
    expect(messages.map(({ role }) => role)).toEqual(["user", "assistant", "user"]);
    expect(messages[0]?.content).toBe(questions.en);
    await page.getByRole("radio", { name: "Healthcare" }).check();
    expect(await page.locator(".turn").count()).toBe(1);
    await end();
  });

  it("shows markup in questions and sources as text", async () => {
    const { page, end } = await open({ path: "/#education" });
    await ask(page, "What does Newton say? <img src=x onerror=\"document.title='run'\">");
    expect(await page.locator(".question").innerText()).toContain("<img src=x onerror=");
    await page.locator(".cite").first().click();
    await page.locator(".panel mark").first().waitFor();
    expect(await page.locator(".source-text").innerText()).toContain("<script>document.title='run'</script>");
    expect(await page.locator("#page img, #page script").count()).toBe(0);
    expect(await page.title()).toContain("Espalier");
    await end();
  });

  it("shows how far the meaning index is", async () => {
    const { page, end } = await open();
    expect(await page.locator(".status").innerText()).toMatch(/^3 documents · 20 passages · \s*meaning index 85 % · extractive/u);
    await end();
  });

  it("stops an answer when it is told to", async () => {
    const { page, end } = await open();
    await page.locator("#question").fill("hang on");
    await page.locator("#question").press("Enter");
    await page.locator(".sentence").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    expect(await page.locator(".outcome").innerText()).toContain("Stopped.");
    expect(await page.getByRole("button", { name: "Send" }).isDisabled()).toBe(true);
    await end();
  });

  it("says that the server cannot be reached, keeps the question, and asks it again", async () => {
    const { page, context } = await open();
    await context.setOffline(true);
    await page.locator("#question").fill(questions.en);
    await page.locator("#question").press("Enter");
    const card = page.locator(".failure");
    await card.waitFor();
    expect(await card.innerText()).toContain("The server cannot be reached");
    await context.setOffline(false);
    await card.getByRole("button", { name: "Try again" }).click();
    await page.locator(".disclosure").waitFor();
    expect(await page.locator(".turn").count()).toBe(1);
    await context.close();
  });

  it("shows a broken stream as no whole answer", async () => {
    const { page, context } = await open();
    await page.locator("#question").fill("vanish");
    await page.locator("#question").press("Enter");
    expect(await page.locator(".failure").innerText()).toContain("stopped without an answer or a refusal");
    expect(await page.locator(".sources").count()).toBe(0);
    await context.close();
  });
});
