import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CorpusStep, Document } from "@espalier/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { documentOf } from "../testing/clean-text.ts";
import type { AnyStep } from "./any-step.ts";
import { openBatchFolder } from "./batch-folder.ts";
import { createTaskJudge } from "./judge-task.ts";
import { createOwnJudges } from "./judges.ts";
import { runStages } from "./run-stages.ts";
import { takeDocuments } from "./take-documents.ts";

let path: string;
beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), "espalier-clean-test-"));
});
afterEach(() => rm(path, { recursive: true }));

/** Drops every document whose text another one has; counts how often it is asked. */
function dropCopies(): CorpusStep<string, ReadonlySet<string>> & { observed: number; concluded: number } {
  return {
    name: "drop-copies",
    observed: 0,
    concluded: 0,
    observe({ text }) {
      this.observed += 1;
      return text;
    },
    async conclude(observations) {
      this.concluded += 1;
      const seen = new Set<string>();
      const copies = new Set<string>();
      for await (const { id, observation } of observations)
        (seen.has(observation) ? copies : seen).add(seen.has(observation) ? id : observation);
      return copies;
    },
    judge: ({ id }, copies) => (copies.has(id) ? { keep: false, reason: "copy" } : { keep: true }),
  };
}

/** 1,300 documents in three batches. */
const documents: Document[] = Array.from({ length: 1300 }, (_, at) => documentOf(`text ${at % 700}`, { id: `d${at}` }));

async function run(steps: readonly AnyStep[], onProgress?: () => void): Promise<string> {
  const folder = openBatchFolder(path);
  const judge = createTaskJudge(steps, 0, folder, { compression: "none" });
  const last = judge.stages.length - 1;
  let kept = "";
  const onBatch = async (batch: number): Promise<void> => {
    kept += Buffer.from((await folder.readLines(last, batch)).blocks["kept.jsonl"] ?? []).toString("utf8");
  };
  await runStages(takeDocuments(documents), { stages: judge.stages, folder, judges: createOwnJudges(judge), onBatch, onProgress });
  return kept;
}

describe("runStages", () => {
  it("goes on with the batches that miss, and does not do the others again", async () => {
    const stopped = dropCopies();
    let batches = 0;
    const stop = (): void => {
      batches += 1;
      if (batches === 2) throw new Error("stop");
    };
    await expect(run([stopped], stop)).rejects.toThrow("stop");
    expect(stopped.observed).toBe(1024);
    const again = dropCopies();
    const kept = await run([again]);
    expect(again.observed).toBe(1300 - 1024);
    await rm(path, { recursive: true });
    expect(await run([dropCopies()])).toBe(kept);
    expect(kept.split("\n").length - 1).toBe(700);
  });

  it("takes a batch that a power cut damaged for missing", async () => {
    const stop = (): void => {
      throw new Error("stop");
    };
    await expect(run([dropCopies()], stop)).rejects.toThrow("stop");
    const file = join(path, "pass-0", "000000.seen");
    const content = await readFile(file);
    for (const length of [0, 3, 20, content.length - 1]) {
      await writeFile(file, content);
      await truncate(file, length);
      const again = dropCopies();
      await expect(run([again], stop)).rejects.toThrow("stop");
      expect(again.observed).toBe(512);
    }
  });

  it("concludes again after a stop in the second pass, and does not observe again", async () => {
    let batches = 0;
    const stop = (): void => {
      batches += 1;
      if (batches === 4) throw new Error("stop");
    };
    await expect(run([dropCopies()], stop)).rejects.toThrow("stop");
    const again = dropCopies();
    const kept = await run([again]);
    expect([again.observed, again.concluded]).toEqual([0, 1]);
    expect(kept.split("\n").length - 1).toBe(700);
  });

  it("says that a finished pass is damaged, by the file", async () => {
    let batches = 0;
    const stop = (): void => {
      batches += 1;
      if (batches === 4) throw new Error("stop");
    };
    await expect(run([dropCopies()], stop)).rejects.toThrow("stop");
    for (const name of await readdir(join(path, "pass-0"))) await truncate(join(path, "pass-0", name), 5);
    await expect(run([dropCopies()])).rejects.toThrow(/000000\.seen: a batch of an earlier run is damaged or gone/u);
  });
});
