import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cleanToFolder } from "./clean-to-folder.ts";
import { explainDocument } from "./explain-document.ts";
import type { Profile } from "./profiles/profile.ts";
import { documentOf } from "./testing/clean-text.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-clean-test-"));
});
afterEach(() => rm(folder, { recursive: true }));

const profile: Profile = {
  name: "small",
  version: "1",
  steps: [
    { step: "repair-text" },
    { step: "normalize-width" },
    { step: "strip-boilerplate-lines" },
    { step: "redact-personal-data" },
    { step: "drop-empty" },
    { step: "drop-exact-duplicates" },
  ],
};

const text = "The rate is １.5%.\u00a0\n\nBack to top\n\nWrite to li@example.com.";
const documents = [
  documentOf(text, { id: 'a"1' }),
  documentOf("***", { id: "b" }),
  documentOf("Plain.", { id: "c" }),
  documentOf(text, { id: "d" }),
];

describe("explainDocument", () => {
  it("shows the text as it came in beside the text as it is, with the steps between them", async () => {
    for (const compress of ["none", "gzip", "zstd"] as const) {
      await cleanToFolder(documents, profile, { out: folder, compress });
      const { outcome, traced = [] } = await explainDocument(folder, 'a"1');
      expect(outcome.kind).toBe("kept");
      expect(traced.map((part) => part.text).join("")).toBe("The rate is 1.5%.\n\nWrite to [EMAIL].");
      expect(traced.map((part) => (part.by.length === 0 ? part.text : (part.removed ?? ""))).join("")).toBe(text);
      expect(traced.filter(({ by }) => by.length > 0).map(({ removed, by }) => [removed, by.map(({ step }) => step)])).toEqual([
        ["１", ["normalize-width"]],
        ["\u00a0\n\nBack to top\n\n", ["repair-text", "strip-boilerplate-lines"]],
        ["li@example.com", ["redact-personal-data"]],
      ]);
    }
  });

  it("says why a document was dropped", async () => {
    await cleanToFolder(documents, profile, { out: folder });
    expect((await explainDocument(folder, "b")).outcome).toMatchObject({ kind: "dropped", step: "drop-empty", measured: 0, threshold: 2 });
    expect((await explainDocument(folder, "d")).outcome).toMatchObject({ kind: "dropped", reason: 'duplicate: the same text as a"1' });
  });

  it("shows a document that no step touched as it is", async () => {
    await cleanToFolder(documents, profile, { out: folder });
    expect(await explainDocument(folder, "c")).toMatchObject({
      outcome: { changes: [] },
      traced: [{ text: "Plain.", removed: "", by: [] }],
    });
  });

  it("knows the places of the changes where the record was deleted, and not what was removed", async () => {
    await cleanToFolder(documents, profile, { out: folder, undo: false });
    const { outcome, traced } = await explainDocument(folder, 'a"1');
    expect(traced).toBeUndefined();
    expect(outcome.changes.map(({ step, removed }) => `${step}:${removed}`)).toContain("redact-personal-data:");
  });

  it("says that there is no such document", async () => {
    await cleanToFolder(documents, profile, { out: folder });
    await expect(explainDocument(folder, "a")).rejects.toThrow(/holds no document "a"/u);
    await expect(explainDocument(join(folder, "none"), "a")).rejects.toThrow(/report\.json: cannot be read/u);
  });
});
