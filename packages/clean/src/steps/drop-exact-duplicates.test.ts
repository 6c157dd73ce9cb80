import type { Metadata } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/clean-text.ts";
import { carryThrough, runCorpus } from "../testing/run-corpus.ts";
import { dropExactDuplicates, dropExactDuplicatesOptions } from "./drop-exact-duplicates.ts";

const options = dropExactDuplicatesOptions.parse({});

const drops = (texts: readonly string[], access: readonly (string[] | undefined)[] = []) =>
  runCorpus([dropExactDuplicates(options)], texts, access);

describe("drop-exact-duplicates", () => {
  it("keeps the first and names it", async () => {
    expect(await drops(["a b", "c", "a\n b ", "a b"])).toEqual([
      undefined,
      undefined,
      "duplicate: the same text as 0",
      "duplicate: the same text as 0",
    ]);
  });

  it("takes another case, width, script or figure for another text", async () => {
    expect(await drops(["Rate 1", "rate 1", "Rate 2", "Rate １", "利率資產", "利率资产"])).toEqual(Array(6).fill(undefined));
  });

  it("keeps the original rather than its backup, wherever it stands", async () => {
    const document = (source: string) => documentOf("The fee is 5 euros.", { id: source, metadata: { source } });
    const sources = ["archive/fees (1).pdf", "archive/fees-backup.docx", "fees/fees.docx", "fees/fees-more.docx", "转发/fees.txt"];
    const carried = await carryThrough([dropExactDuplicates(options)], sources.map(document));
    expect(carried.filter(({ drop }) => drop === undefined).map(({ document: { id } }) => id)).toEqual(["fees/fees.docx"]);
    for (const { drop } of carried) if (drop !== undefined) expect(drop.reason).toBe("duplicate: the same text as fees/fees.docx");
  });

  it("never drops a copy that other people may read", async () => {
    expect(await drops(["a b", "a b", "a b"], [["staff"], undefined, ["staff"]])).toEqual([
      undefined,
      undefined,
      "duplicate: the same text as 0",
    ]);
  });

  it("keeps the document of the more trusted source, of better quality, and the latest where versions may go", async () => {
    const kept = async (given: Partial<typeof options>, ...metadata: Partial<Metadata>[]): Promise<number[]> => {
      const documents = metadata.map((one, at) =>
        documentOf("The fee is 5 euros.", { id: String(at), metadata: { source: `${at}.txt`, ...one } }),
      );
      const carried = await carryThrough([dropExactDuplicates({ ...options, ...given })], documents);
      return carried.flatMap(({ drop }, at) => (drop === undefined ? [at] : []));
    };
    const sources = ["laws/", "notices/"];
    expect(await kept({ sources }, { source: "web/a" }, { source: "notices/a", quality: 1 }, { source: "laws/a (1).pdf" })).toEqual([2]);
    expect(await kept({}, { quality: 0.2 }, { quality: 0.9 }, {})).toEqual([1]);
    expect(await kept({}, { published: "2023" }, { published: "2024" })).toEqual([0]);
    const versions = [
      { validFrom: "2023-01-01" },
      { validFrom: "2024-01-01", published: "2023" },
      { validFrom: "2024-01-01", published: "2024" },
    ];
    expect(await kept({}, ...versions)).toEqual([0, 1]);
    expect(await kept({ keepVersions: false }, ...versions)).toEqual([2]);
    expect(await kept({ keepVersions: false }, { validFrom: "2023" }, { validFrom: "2023", supersedes: "x" })).toEqual([1]);
  });

  it("drops what a map of all texts says, on a random corpus", async () => {
    let state = 9;
    const texts = Array.from({ length: 3000 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return `text ${(state >>> 8) % 2000}`;
    });
    const firsts = new Map<string, number>();
    const expected = texts.map((text, at) => {
      const first = firsts.get(text);
      if (first === undefined) firsts.set(text, at);
      return first === undefined ? undefined : `duplicate: the same text as ${first}`;
    });
    expect(await drops(texts)).toEqual(expected);
  });
});
