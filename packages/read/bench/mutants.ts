import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createReader } from "../src/create-reader.ts";
import { extensionOf } from "../src/detect-format.ts";
import { makeFixtures } from "./make-fixtures.ts";
import { createRandom, mutate } from "./mutate.ts";

/**
 * Reads mutants of good files of all formats and reports what came of them, how long the slowest took, how much memory
 * the parser processes held, and whether anything was written: `npx tsx --conditions=@espalier/source
 * packages/read/bench/mutants.ts [count] [seed]`. Ends with 1 if the parent failed, a file took over 15 s of processor
 * time, a process held over 512 MiB, or a file was written. Mutants of the worst kinds are kept in the folder `--keep`.
 */
const [count = 10_000, seed = 1] = process.argv
  .slice(2)
  .filter((value) => /^\d+$/u.test(value))
  .map(Number);
const kept = process.argv.includes("--keep") ? resolve(process.argv[process.argv.indexOf("--keep") + 1] ?? "mutants") : undefined;
const work = await mkdtemp(join(tmpdir(), "espalier-mutants-"));
process.env.TMPDIR = join(work, "tmp");
await mkdir(process.env.TMPDIR);
process.chdir(work);

/** The TypeScript loader, under which this runs, keeps what it compiled. */
const loaderCache = /^tmp\/tsx-/u;

const fixtures = await makeFixtures();
const reader = createReader({ workers: 2 });
const verdicts = new Map<string, Map<string, number>>();
const problems: string[] = [];
let peakMb = 0;
let slowest = { name: "", ms: 0 };
let done = 0;
const watch = setInterval(() => void watchMemory(), 25);
const start = performance.now();
const waiting = Array.from({ length: count }, (_, at) => at);
await Promise.all([readNext(), readNext()]);
clearInterval(watch);
await reader.close();
process.stderr.write("\n");
await report();

async function readNext(): Promise<void> {
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    // Each mutant has numbers of its own, so that it does not depend on how fast the others are read.
    const random = createRandom(seed * 1_000_003 + at);
    const fixture = fixtures[random(fixtures.length)];
    if (fixture === undefined) return;
    const bytes = await mutate(fixture, random, fixtures);
    const from = performance.now();
    let shown: string[];
    try {
      const outcomes = await reader.readBytes(bytes, { name: fixture.name });
      shown = outcomes.map((outcome) =>
        outcome.kind === "document" ? "document" : outcome.message.includes("parser process") ? "process died" : outcome.reason,
      );
      if (outcomes.length === 0) problems.push(`${at} ${fixture.name}: no outcome`);
    } catch (error) {
      shown = ["parent failed"];
      problems.push(`${at} ${fixture.name}: ${(error as Error).stack}`);
    }
    const ms = performance.now() - from;
    if (ms > slowest.ms) slowest = { name: `${at} ${fixture.name}`, ms };
    const format = extensionOf(fixture.name);
    const counts = verdicts.get(format) ?? new Map<string, number>();
    verdicts.set(format, counts);
    for (const verdict of new Set(shown)) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    const worst = shown.some((verdict) => /^(?:process died|timeout|out-of-memory|parent failed)$/u.test(verdict));
    if (worst) process.stderr.write(`\n${at} ${fixture.name}: ${shown.join(", ")} after ${Math.round(ms)} ms\n`);
    if (worst && kept !== undefined) await writeFile(join(kept, `${at}-${fixture.name}`), bytes);
    done += 1;
    if (done % 100 === 0) process.stderr.write(`\r${done} of ${count}`);
  }
}

/** The highest memory that each child process ever held (Linux tells it). */
async function watchMemory(): Promise<void> {
  try {
    const children = (await readFile(`/proc/self/task/${process.pid}/children`, "utf8")).trim().split(" ");
    for (const child of children) {
      const status = await readFile(`/proc/${child}/status`, "utf8");
      peakMb = Math.max(peakMb, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1_024);
    }
  } catch {
    // The process is gone, or this is no Linux.
  }
}

async function report(): Promise<void> {
  for (const [format, counts] of [...verdicts].sort()) {
    console.log(
      `${format}: ${[...counts]
        .sort()
        .map(([verdict, number]) => `${verdict} ${number}`)
        .join(", ")}`,
    );
  }
  const written = (await readdir(work, { recursive: true })).filter((name) => name !== "tmp" && !loaderCache.test(name));
  for (const problem of problems) console.log(problem);
  console.log(
    `${done} mutants (seed ${seed}) in ${Math.round((performance.now() - start) / 1_000)} s; slowest ${Math.round(slowest.ms)} ms (${slowest.name}); peak memory of a process ${Math.round(peakMb)} MiB; files written ${written.length}; failures ${problems.length}`,
  );
  await rm(work, { recursive: true, force: true });
  if (problems.length > 0 || written.length > 0 || peakMb > 512 || slowest.ms > 60_000) process.exitCode = 1;
}
