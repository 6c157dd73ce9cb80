import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/clean-text.ts";
import { carryThrough } from "../testing/run-corpus.ts";
import { stripRepeatedLines } from "./strip-repeated-lines.ts";

const step = stripRepeatedLines({ minDocuments: 5, minShare: 0.3 });

async function clean(texts: readonly string[], sourceOf: (at: number) => string = (at) => `notices/${at}.txt`): Promise<string[]> {
  const documents = texts.map((text, at) => documentOf(text, { id: String(at), metadata: { source: sourceOf(at) } }));
  return (await carryThrough([step], documents)).map(({ document }) => document.text);
}

const of = (count: number, make: (at: number) => string): string[] => Array.from({ length: count }, (_, at) => make(at));

describe("strip-repeated-lines", () => {
  it("strips a line that five documents and a third of a source have", async () => {
    expect(await clean(of(6, (at) => `Lindenbrook — always at your side\n\nNotice ${at}.`))).toEqual(of(6, (at) => `Notice ${at}.`));
  });

  it("leaves a sentence or a figure in the first document that has it", async () => {
    const texts = await clean(of(6, (at) => `Notice ${at}.\n\n客服热线95588，欢迎来电`));
    expect(texts[0]).toBe("Notice 0.\n\n客服热线95588，欢迎来电");
    expect(texts.slice(1)).toEqual(of(5, (at) => `Notice ${at + 1}.`));
  });

  it("keeps a line of four documents, and one of a small share", async () => {
    const four = of(4, (at) => `Slogan\n\nNotice ${at}.`);
    expect(await clean(four)).toEqual(four);
    const rare = of(20, (at) => (at < 5 ? `Slogan\n\nNotice ${at}.` : `Notice ${at}.`));
    expect(await clean(rare)).toEqual(rare);
  });

  it("counts each source by itself: a host, or a folder", async () => {
    const texts = of(8, (at) => `Slogan\n\nNotice ${at}.`);
    expect(await clean(texts, (at) => (at % 2 === 0 ? `https://a.example/${at}` : `https://b.example/${at}`))).toEqual(texts);
    expect(await clean(texts, (at) => `https://a.example/${at}`)).toEqual(of(8, (at) => `Notice ${at}.`));
  });

  it("leaves headings, tables and code alone, and counts a line once in a document", async () => {
    const texts = of(6, (at) => `# Rates\n\n| Term | Rate |\n| --- | --- |\n| a | ${at} |\n\n\`\`\`\nreturn\n\`\`\``);
    expect(await clean(texts)).toEqual(texts);
    const twice = ["Slogan\n\nSlogan\n\nSlogan\n\nSlogan\n\nSlogan\n\na", ...of(4, (at) => `b ${at}`)];
    expect(await clean(twice)).toEqual(twice);
  });

  it("says how often the line stands", async () => {
    const [first] = await carryThrough(
      [step],
      of(6, (at) => `Slogan\n\nNotice ${at}.`).map((text, at) => documentOf(text, { id: String(at) })),
    );
    expect(first?.changes).toMatchObject([
      { step: "strip-repeated-lines", kind: "strip", reason: "repeated line: stands in 6 of 6 documents of its source" },
    ]);
  });
});
