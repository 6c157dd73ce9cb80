import type { Document } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/clean-text.ts";
import { carryThrough } from "../testing/run-corpus.ts";
import { stripRepeatedParagraphs, stripRepeatedParagraphsOptions } from "./strip-repeated-paragraphs.ts";

type Given = Partial<Parameters<typeof stripRepeatedParagraphs>[0]>;

const through = (documents: readonly Document[], given: Given = {}) =>
  carryThrough([stripRepeatedParagraphs({ ...stripRepeatedParagraphsOptions.parse({}), ...given })], documents);

async function clean(texts: readonly string[], given: Given = {}): Promise<string[]> {
  const documents = texts.map((text, at) => documentOf(text, { id: String(at), metadata: { source: `${at}.txt` } }));
  return (await through(documents, given)).map(({ document }) => document.text);
}

const english = "The bank may change the rate of this account at any time, and tells the customer 60 days before.";
const chinese = "借款人申请提前还款的，应当提前30个自然日向贷款经办网点提出书面申请。";

describe("strip-repeated-paragraphs", () => {
  it("leaves a paragraph in the first document that has it, in both languages, whatever its width, case and white space", async () => {
    const texts = [
      `a\n\n${english}`,
      `b\n\n${english.toUpperCase().replace(" rate ", "\nrate  ")}\n\nc`,
      `${chinese}\n\nd`,
      `${chinese.replace("30", "３０")}\n\ne`,
    ];
    expect(await clean(texts)).toEqual([texts[0], "b\n\nc", texts[2], "e"]);
  });

  it("takes another figure, another sign or another word for another paragraph", async () => {
    const texts = [english, english.replace("60", "90"), english.replace("time,", "time;"), chinese, chinese.replace("30", "15")];
    expect(await clean(texts)).toEqual(texts);
  });

  it("strips what a document says twice, unless it may", async () => {
    const texts = [`${english}\n\nb\n\n${english}\n\n${english}`];
    expect(await clean(texts)).toEqual([`${english}\n\nb`]);
    expect(await clean(texts, { withinDocument: false })).toEqual(texts);
  });

  it("leaves short paragraphs, headings, tables and code alone", async () => {
    const same = `# ${english}\n\nYes.\n\n| ${english} | b |\n| --- | --- |\n| ${english} | ${chinese} |\n\n\`\`\`\n${english}\n\`\`\``;
    expect(await clean([same, same])).toEqual([same, same]);
  });

  it("compares lines where the profile says so", async () => {
    const texts = [`${english}\n${chinese}`, `${chinese}\nMore is said here.`];
    expect(await clean(texts)).toEqual(texts);
    expect(await clean(texts, { unit: "line" })).toEqual([texts[0], "More is said here."]);
  });

  it("never takes a paragraph from readers who may not see the other document", async () => {
    const documents = [["staff"], undefined, undefined].map((access, at) =>
      documentOf(english, { id: String(at), metadata: { source: "a", ...(access !== undefined && { access }) } }),
    );
    expect((await through(documents)).map(({ document }) => document.text)).toEqual([english, english, ""]);
  });

  it("says where the paragraph stands and how often", async () => {
    const documents = ["a", "b", "c"].map((id) => documentOf(english, { id }));
    const [, , last] = await through(documents);
    expect(last?.changes).toMatchObject([{ kind: "strip", reason: "repeated paragraph: stands in a, 3 times in all" }]);
  });

  it.each([2, 3])("strips what a map of all paragraphs says, on random corpora (at least %i times)", async (minTimes) => {
    let state = 5 + minTimes;
    const pick = (most: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state >>> 8) % most;
    };
    const pool = Array.from({ length: 40 }, (_, at) => `${at % 2 === 0 ? english : chinese} No. ${at}`);
    const corpus = Array.from({ length: 60 }, () => Array.from({ length: 1 + pick(4) }, () => pool[pick(pool.length)] ?? ""));
    const times = new Map<string, number>();
    for (const paragraph of corpus.flat()) times.set(paragraph, (times.get(paragraph) ?? 0) + 1);
    const seen = new Set<string>();
    const expected = corpus.map((paragraphs) =>
      paragraphs
        .filter((paragraph) => {
          const isFirst = !seen.has(paragraph);
          seen.add(paragraph);
          return isFirst || (times.get(paragraph) ?? 0) < minTimes;
        })
        .join("\n\n"),
    );
    expect(
      await clean(
        corpus.map((paragraphs) => paragraphs.join("\n\n")),
        { minTimes },
      ),
    ).toEqual(expected);
  });
});
