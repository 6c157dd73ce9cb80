import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanDocuments } from "./clean-documents.ts";
import type { CleanOutcome } from "./outcome.ts";
import { profiles } from "./profiles/profiles.ts";
import { documentOf } from "./testing/clean-text.ts";
import { sampleDocuments } from "./testing/sample-documents.ts";

async function clean(documents: Parameters<typeof cleanDocuments>[0], options = {}): Promise<CleanOutcome[]> {
  const outcomes: CleanOutcome[] = [];
  for await (const outcome of cleanDocuments(documents, profiles.web, options)) outcomes.push(outcome);
  return outcomes;
}

describe("cleanDocuments", () => {
  it("says of every document what became of it, in the order of the input", async () => {
    const outcomes = await clean(sampleDocuments(100));
    expect(outcomes.map(({ document }) => document.id)).toEqual(Array.from({ length: 100 }, (_, at) => `d${at}`));
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(["kept", "dropped"]));
  });

  it("keeps short notices of both languages", async () => {
    const notices = ["Closed on 1 May.", "五月一日休息。", "Office hours: 9 to 5", "Lab open. Bring goggles.", "开户请携带身份证。"];
    const outcomes = await clean(notices.map((text, at) => documentOf(text, { id: String(at) })));
    expect(outcomes.map((outcome) => (outcome.kind === "kept" ? outcome.document.text : outcome.reason))).toEqual(notices);
  });

  it("adds the language it found where the metadata name none", async () => {
    const [found, named] = await clean([
      documentOf("本行自五月一日起調整存款利率", { id: "a" }),
      documentOf("The rates of deposits change on the first of May.", { id: "b", metadata: { source: "b", language: "en-GB" } }),
    ]);
    expect(found?.document.metadata.language).toBe("zh-Hant");
    expect(named).toMatchObject({ document: { metadata: { language: "en-GB" } }, labels: { language: "en" } });
  });

  it("takes an asynchronous stream, and leaves nothing on disk, also when the caller stops early", async () => {
    const spoolDirectory = await mkdtemp(join(tmpdir(), "espalier-clean-test-"));
    async function* stream() {
      yield* sampleDocuments(20);
    }
    expect(await clean(stream(), { spoolDirectory })).toHaveLength(20);
    for await (const _ of cleanDocuments(stream(), profiles.web, { spoolDirectory })) break;
    expect(await readdir(spoolDirectory)).toEqual([]);
    await rm(spoolDirectory, { recursive: true });
  });

  it("answers for long runs of what rules look for, and for texts of one odd sign", async () => {
    const pieces =
      "a|\n|- |1-|1 |A-|(1)|a@|a.|Ã|â€|Ã¢â‚¬|浣犲ソ|鈥\ufffd|\ufffd|中\n|\u00a0|\u200b|e\u0301|\u3000|\u00ad\n|&amp;|#|```\n|手机1|首页 > |２．|\ud800|4111 1111 1111 1111 |..|“|+1 |tel: ".split(
        "|",
      );
    const documents = pieces.map((piece, at) => documentOf(piece.repeat(Math.ceil(30_000 / piece.length)), { id: String(at) }));
    const outcomes = await clean(documents);
    expect(outcomes).toHaveLength(pieces.length);
    for (const outcome of outcomes) expect(outcome.kind === "dropped" ? outcome.reason : "").not.toMatch(/^failure/u);
  });

  it("reports how far it is", async () => {
    const stages = new Set<string>();
    await clean(sampleDocuments(10), { onProgress: ({ stage }: { stage: string }) => stages.add(stage) });
    expect([...stages]).toEqual(["strip-repeated-lines", "drop-exact-duplicates", "drop-near-duplicates", "write"]);
  });
});
