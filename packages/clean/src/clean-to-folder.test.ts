import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentSchema, InvalidOptionError } from "@espalier/core";
import { workerEntry } from "@espalier/core/node";
import { toOriginSpan } from "@espalier/text";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cleanToFolder } from "./clean-to-folder.ts";
import { profiles } from "./profiles/profiles.ts";
import { documentOf } from "./testing/clean-text.ts";
import { sampleDocuments } from "./testing/sample-documents.ts";

let out: string;
beforeEach(async () => {
  out = join(await mkdtemp(join(tmpdir(), "espalier-clean-test-")), "out");
});
afterEach(() => rm(join(out, ".."), { recursive: true }));

const jsonl = async (name: string): Promise<Record<string, unknown>[]> =>
  (await readFile(join(out, name), "utf8"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** All files of the folder as one text. */
const content = async (): Promise<string> => {
  const names = (await readdir(out)).sort();
  return JSON.stringify(await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), "utf8")])));
};

describe("cleanToFolder", () => {
  it("writes kept and dropped documents, every change, and a report that agrees with them", async () => {
    const documents = [
      documentOf("The rate is １.5%.\u00a0\n\nBack to top\n\nWrite to li@example.com.", { id: "a" }),
      documentOf("The rate is 1.5%.\n\nWrite to li@example.com.", { id: "b" }),
      documentOf("***", { id: "c" }),
    ];
    const report = await cleanToFolder(documents, profiles.web, { out, now: () => new Date(0) });
    const kept = await jsonl("kept.jsonl");
    expect(kept.map(({ id, text }) => [id, text])).toEqual([["a", "The rate is 1.5%.\n\nWrite to [EMAIL]."]]);
    expect(await jsonl("dropped.jsonl")).toMatchObject([
      { id: "b", step: "drop-exact-duplicates", reason: "duplicate: the same text as a", text: "The rate is 1.5%.\n\nWrite to [EMAIL]." },
      { id: "c", step: "drop-empty", measured: 0, threshold: 2, text: "***" },
    ]);
    const changes = await jsonl("changes.jsonl");
    expect(changes.filter(({ id }) => id === "a").map(({ step, kind }) => `${step} ${kind}`)).toEqual([
      "repair-text normalize",
      "normalize-width normalize",
      "strip-boilerplate-lines strip",
      "redact-personal-data redact",
    ]);
    expect(report).toMatchObject({
      documents: { read: 3, kept: 1, dropped: 2 },
      languages: { en: 1 },
      finished: "1970-01-01T00:00:00.000Z",
    });
    expect(JSON.parse(await readFile(join(out, "report.json"), "utf8"))).toEqual(report);
    for (const [name, { lines, sha256 }] of Object.entries(report.files)) {
      const bytes = await readFile(join(out, name));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
      expect(bytes.toString("utf8").split("\n").length - 1).toBe(lines);
    }
    expect(report.steps.reduce((sum, step) => sum + step.dropped, 0)).toBe(2);
    expect(report.steps.flatMap((step) => step.changes).reduce((sum, { count }) => sum + count, 0)).toBe(changes.length);
    expect((await readdir(out)).sort()).toEqual([
      "changes.jsonl",
      "dropped.jsonl",
      "kept.jsonl",
      "report.html",
      "report.json",
      "undo.jsonl",
    ]);
  });

  it("leads every kept sentence back to the text as it was read", async () => {
    const text = "\ufeffThe clientâ€™s fee is ５ euros.\r\n\r\n\r\nSkip to content\r\n\r\nIt is paid\u00a0monthly.";
    await cleanToFolder([documentOf(text)], profiles.web, { out });
    const [kept] = (await jsonl("kept.jsonl")).map((line) => documentSchema.parse(line));
    const at = kept?.text.indexOf("monthly") ?? -1;
    const origin = toOriginSpan(kept?.origin ?? { changes: [] }, { start: at, end: at + 7 });
    expect(text.slice(origin.start, origin.end)).toBe("monthly");
  });

  it("gives the same bytes twice, over an earlier run as well", async () => {
    await cleanToFolder(sampleDocuments(60), profiles.web, { out });
    const first = await content();
    await cleanToFolder(sampleDocuments(60), profiles.web, { out });
    expect(await content()).toBe(first);
  });

  it("writes nothing on a dry run and reports the same", async () => {
    const dry = await cleanToFolder(sampleDocuments(60), profiles.web, { out, dryRun: true });
    await expect(readdir(out)).rejects.toThrow("ENOENT");
    const wet = await cleanToFolder(sampleDocuments(60), profiles.web, { out });
    expect({ ...dry, files: undefined }).toEqual({ ...wet, files: undefined });
  });

  it("refuses a folder that holds something else, and leaves it as it is", async () => {
    await mkdir(out);
    await writeFile(join(out, "thesis.txt"), "ten years of work");
    await expect(cleanToFolder([], profiles.web, { out })).rejects.toThrow(InvalidOptionError);
    expect(await readdir(out)).toEqual(["thesis.txt"]);
  });

  it("refuses a profile with an unknown step before it touches the folder", async () => {
    const profile = { name: "x", version: "1", steps: [{ step: "drop-everything" }] };
    await expect(cleanToFolder([], profile, { out })).rejects.toThrow(/one of repair-encoding, /u);
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  });

  it("ends an interrupted run as an uninterrupted one would, and says that it goes on", async () => {
    await cleanToFolder(sampleDocuments(300), profiles.web, { out, inputs: "same" });
    const whole = await content();
    await rm(out, { recursive: true });
    for (const stage of ["strip-repeated-lines", "drop-exact-duplicates", "drop-near-duplicates", "write"]) {
      const controller = new AbortController();
      const onProgress = (progress: { stage: string }): void => {
        if (progress.stage === stage) controller.abort();
      };
      await expect(
        cleanToFolder(sampleDocuments(300), profiles.web, { out, inputs: "same", signal: controller.signal, onProgress }),
      ).rejects.toThrow("abort");
      const notices: string[] = [];
      await cleanToFolder(sampleDocuments(300), profiles.web, { out, inputs: "same", onNotice: (notice) => notices.push(notice) });
      expect(notices).toEqual(["An unfinished run of the same inputs and profile goes on."]);
      expect(await content()).toBe(whole);
      await rm(out, { recursive: true });
    }
  });

  it("begins anew for other inputs, and where nothing tells that they are the same", async () => {
    const controller = new AbortController();
    const interrupted = { out, inputs: "old", signal: controller.signal, onProgress: () => controller.abort() };
    await expect(cleanToFolder(sampleDocuments(100), profiles.web, interrupted)).rejects.toThrow("abort");
    const copy = `${out}-copy`;
    await cp(out, copy, { recursive: true });
    const notices: string[] = [];
    const onNotice = (notice: string): number => notices.push(notice);
    expect((await cleanToFolder(sampleDocuments(10), profiles.web, { out, inputs: "new", onNotice })).documents.read).toBe(10);
    expect((await cleanToFolder(sampleDocuments(10), profiles.web, { out: copy, onNotice })).documents.read).toBe(10);
    expect(notices).toEqual([expect.stringMatching(/other inputs/u), expect.stringMatching(/without a fingerprint/u)]);
  });

  it("survives kills at any moment: the resumed run has the same bytes", async () => {
    await cleanToFolder(sampleDocuments(1500), profiles.web, { out, inputs: "same" });
    const whole = await content();
    await rm(out, { recursive: true });
    let kills = 0;
    for (const delay of [900, 1400, 2000, 2800]) {
      if (await runInProcess(out, 1500, delay)) kills += 1;
    }
    await cleanToFolder(sampleDocuments(1500), profiles.web, { out, inputs: "same" });
    expect(await content()).toBe(whole);
    expect(kills).toBeGreaterThan(0);
  }, 60_000);
});

/** Runs the same cleaning in a process of its own and kills it after a while; whether it was still running then. */
async function runInProcess(folder: string, count: number, killAfterMs: number): Promise<boolean> {
  const { file, execArgv } = workerEntry(import.meta.url, "./testing/clean-process");
  const child = spawn(process.execPath, [...execArgv, file, folder, String(count)], { stdio: "ignore" });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once("exit", (_, signal) => resolve(signal)));
  const timer = setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  const signal = await ended;
  clearTimeout(timer);
  return signal === "SIGKILL";
}
