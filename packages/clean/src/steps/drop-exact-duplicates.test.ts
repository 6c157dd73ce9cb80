import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/clean-text.ts";
import { carryThrough, runCorpus } from "../testing/run-corpus.ts";
import { dropExactDuplicates } from "./drop-exact-duplicates.ts";

const drops = (texts: readonly string[], access: readonly (string[] | undefined)[] = []) =>
  runCorpus([dropExactDuplicates()], texts, access);

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
    const carried = await carryThrough([dropExactDuplicates()], sources.map(document));
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
});
