import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Document, InvalidInputError, InvalidOptionError } from "@espalier/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cleanToFolder } from "./clean-to-folder.ts";
import type { Profile } from "./profiles/profile.ts";
import { web } from "./profiles/web.ts";
import { documentOf } from "./testing/clean-text.ts";
import { sampleDocuments } from "./testing/sample-documents.ts";
import { undoStep } from "./undo-step.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-clean-test-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** All that a run leaves but its report, which names the step that was undone. */
async function filesOf(path: string): Promise<string[]> {
  const names = ["kept.jsonl", "dropped.jsonl", "changes.jsonl", "undo.jsonl"];
  return Promise.all(names.map((name) => readFile(join(path, name), "utf8")));
}

const without = (profile: Profile, step: string): Profile => ({ ...profile, steps: profile.steps.filter((one) => one.step !== step) });

/** Documents that meet every kind of step, with an origin, a language and titles of their own. */
function* dirtyDocuments(): Generator<Document> {
  for (const document of sampleDocuments(120)) {
    const at = Number(document.id.slice(1));
    const title = at % 9 === 0 ? Buffer.from("Gebühren für Kunden", "utf8").toString("latin1") : undefined;
    const extra = { ...(at % 4 === 0 && { language: "en" }), ...(title !== undefined && { title }), shelf: at % 3 };
    const origin = at % 6 === 0 ? { changes: [[0, 1, 0, 4] as const] } : document.origin;
    yield { ...document, metadata: { ...document.metadata, ...extra }, origin };
  }
  yield documentOf("***", { id: "empty" });
  yield documentOf("Fee\u00a0１.5%\n\nBack to top\n\nSkip to content", { id: "short" });
}

/** Every step but those that cost seconds to build, which judge as the others do. */
const profile: Profile = { ...web, steps: web.steps.filter(({ step }) => step !== "drop-near-duplicates") };

describe("undoStep", () => {
  it("gives what a run without the step gives, byte for byte, for every step", async () => {
    const from = join(folder, "from");
    await cleanToFolder(dirtyDocuments(), profile, { out: from });
    for (const { step } of profile.steps) {
      const report = await undoStep({ from, step, out: join(folder, step) });
      expect(report.undone).toBe(step);
      const expected = await cleanToFolder(dirtyDocuments(), without(profile, step), { out: join(folder, `without-${step}`) });
      expect(await filesOf(join(folder, step)), step).toEqual(await filesOf(join(folder, `without-${step}`)));
      expect(report.documents).toEqual(expected.documents);
      expect(report.characters).toEqual(expected.characters);
      expect(report.steps).toEqual(expected.steps);
    }
  }, 120_000);

  it("undoes a step of what an undo left, from compressed files as well", async () => {
    const [from, one, two] = [join(folder, "from"), join(folder, "one"), join(folder, "two")];
    await cleanToFolder(dirtyDocuments(), profile, { out: from, compress: "zstd" });
    await undoStep({ from, step: "normalize-width", out: one, compress: "gzip" });
    await undoStep({ from: one, step: "repair-text", out: two });
    await cleanToFolder(dirtyDocuments(), without(without(profile, "normalize-width"), "repair-text"), { out: join(folder, "direct") });
    expect(await filesOf(two)).toEqual(await filesOf(join(folder, "direct")));
  }, 60_000);

  it("says what it cannot undo, and why", async () => {
    const from = join(folder, "from");
    const out = join(folder, "out");
    const small: Profile = { name: "small", version: "1", steps: [{ step: "repair-text" }] };
    await cleanToFolder([documentOf("a\u00a0b")], small, { out: from, undo: false });
    await expect(undoStep({ from, step: "join-lines", out })).rejects.toThrow(/one of repair-text, but is "join-lines"/u);
    await expect(undoStep({ from, step: "repair-text", out })).rejects.toThrow(InvalidOptionError);
    await expect(undoStep({ from: folder, step: "repair-text", out })).rejects.toThrow(InvalidInputError);
    const two: Profile = { ...small, steps: [{ step: "repair-text" }, { step: "drop-empty" }] };
    await cleanToFolder([documentOf("a\u00a0b")], two, { out: from, undo: false });
    await expect(undoStep({ from, step: "repair-text", out })).rejects.toThrow(/has no undo\.jsonl/u);
  });

  it("refuses files that do not belong together", async () => {
    const from = join(folder, "from");
    const two: Profile = { name: "two", version: "1", steps: [{ step: "repair-text" }, { step: "drop-empty" }] };
    await cleanToFolder([documentOf("a\u00a0b")], two, { out: from });
    await appendFile(join(from, "dropped.jsonl"), '{"id":"x","step":"drop-empty","reason":"r","text":"","metadata":{"source":""}}\n');
    await expect(undoStep({ from, step: "repair-text", out: join(folder, "out") })).rejects.toThrow(/do not belong together/u);
  });
});
