/**
 * Kills `espalier clean --workers 2` with `SIGKILL` at random moments, lets it go on, and compares the SHA-256 of what it ends with to an
 * uninterrupted run; then fills the disk, takes the right to read an input away, and feeds a step documents that it cannot live with:
 * `npx tsx --conditions=@espalier/source packages/clean/bench/durability.ts [--kills 200] [--seed 1] [--corpus F.jsonl | --documents 4000] [--folder DIR]`.
 *
 * Without a corpus it makes one. Moments are drawn evenly over the length of a whole run; every fourth kill waits for the moment at
 * which the result is put in place, and falls within it. Exit code 1 where anything differs.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cleanToFolder, type Profile } from "../src/index.ts";
import { sampleDocuments } from "../src/testing/sample-documents.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    corpus: { type: "string" },
    documents: { type: "string", default: "4000" },
    folder: { type: "string", default: tmpdir() },
  },
});
const bin = fileURLToPath(new URL("../../serve/bin/espalier.mjs", import.meta.url));
const root = mkdtempSync(join(values.folder, "espalier-durability-"));
const corpusNames = ["kept.jsonl", "dropped.jsonl", "changes.jsonl", "undo.jsonl"];
let failures = 0;

function check(what: string, holds: boolean, detail = ""): void {
  if (!holds) failures += 1;
  console.log(`${holds ? "ok  " : "FAIL"} ${what}${detail === "" ? "" : `: ${detail}`}`);
}

/** Mulberry32, Tommy Ettinger 2017: the moments are the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function begin(inputs: readonly string[], out: string, options: { readonly uid?: number } = {}): ChildProcess {
  return spawn(process.execPath, [bin, "clean", ...inputs, "--out", out, "--workers", "2", "--quiet"], {
    stdio: ["ignore", "ignore", "pipe"],
    ...options,
  });
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

function ended(child: ChildProcess): Promise<Ended> {
  let stderr = "";
  child.stderr?.on("data", (data) => {
    stderr += String(data);
  });
  return new Promise((resolve) => child.once("close", (code, signal) => resolve({ code, signal, stderr })));
}

function sums(out: string): string {
  return corpusNames
    .map((name) => {
      const file = join(out, name);
      return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "missing";
    })
    .join(" ");
}

/** Kills at the moment, or while the result is put in place. */
function killAt(child: ChildProcess, out: string, afterMs: number, atPublishing: boolean): () => void {
  if (!atPublishing) {
    const timer = setTimeout(() => child.kill("SIGKILL"), afterMs);
    return () => clearTimeout(timer);
  }
  mkdirSync(out, { recursive: true });
  const watcher = watch(out, (_, name) => {
    if (name === "kept.jsonl") setTimeout(() => child.kill("SIGKILL"), afterMs % 8);
  });
  return () => watcher.close();
}

/** How far the run had come, from what it left. */
function placeOf(out: string): string {
  const work = join(out, ".espalier-clean");
  if (!existsSync(work)) return existsSync(join(out, "report.json")) ? "done" : "start";
  if (existsSync(join(out, "kept.jsonl"))) return "publishing";
  const passes = existsSync(join(work, "passes")) ? readdirSync(join(work, "passes")).filter((name) => /^pass-\d+$/u.test(name)) : [];
  return passes.sort().at(-1) ?? "start";
}

async function surviveKills(corpus: string, kills: number): Promise<void> {
  const whole = join(root, "whole");
  const began = performance.now();
  const first = await ended(begin([corpus], whole));
  let wholeMs = performance.now() - began;
  const expected = sums(whole);
  check("the uninterrupted run ends well", first.code === 0 && !expected.includes("missing"), `${(wholeMs / 1000).toFixed(1)} s`);
  const random = createRandom(Number(values.seed));
  const places = new Map<string, number>();
  const out = join(root, "killed");
  let killed = 0;
  let compared = 0;
  let different = 0;
  let killedHere = 0;
  const compare = (): void => {
    if (killedHere > 0) compared += 1;
    if (sums(out) !== expected) different += 1;
    killedHere = 0;
    rmSync(out, { recursive: true, force: true });
  };
  while (killed < kills || existsSync(out)) {
    const from = performance.now();
    const child = begin([corpus], out);
    const isLast = killed >= kills;
    const release = isLast ? () => {} : killAt(child, out, random() * wholeMs, killed % 4 === 3);
    const { code, signal, stderr } = await ended(child);
    release();
    if (signal === "SIGKILL") {
      killed += 1;
      killedHere += 1;
      const place = placeOf(out);
      places.set(place, (places.get(place) ?? 0) + 1);
      if (killed % 20 === 0) console.log(`     ${killed} kills, ${compared} resumed runs compared`);
      if (place !== "done") continue;
    } else if (code !== 0) {
      check("a resumed run ends well", false, `exit ${code}: ${stderr.slice(0, 500)}`);
      break;
    }
    // The machine may be quieter than it was: moments past the end of a run kill nothing.
    if (killedHere === 0) wholeMs = Math.min(wholeMs, performance.now() - from);
    compare();
  }
  const where = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([place, count]) => `${place} ${count}`);
  check(
    `${killed} kills (${where.join(", ")})`,
    different === 0 && compared > 0,
    `${compared - different} of ${compared} resumed runs equal`,
  );
  if (Number(values.kills) >= 4) check("a kill fell while the result was put in place", (places.get("publishing") ?? 0) > 0);
}

/** A small disk where the system lets one be made, else a limit to the size of a file. */
async function surviveFullDisk(corpus: string): Promise<void> {
  const disk = join(root, "disk");
  mkdirSync(disk);
  const out = join(disk, "out");
  const whole = sums(join(root, "whole"));
  const size = corpusNames.reduce((total, name) => total + readFileSync(join(root, "whole", name)).length, 0);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${Math.ceil(size * 0.6)}`, "none", disk]).status === 0;
  try {
    const run = mounted ? begin([corpus], out) : beginLimited(corpus, out, Math.ceil((size * 0.2) / 512));
    const { code, stderr } = await ended(run);
    const said = stderr.trim().split("\n").at(-1) ?? "";
    check(
      `a full ${mounted ? "disk" : "file"} ends the run with what to do`,
      code !== 0 && /No room is left|no space is left/iu.test(stderr),
      said,
    );
    const published = existsSync(out) ? readdirSync(out).filter((name) => name !== ".espalier-clean") : [];
    check("nothing is half published", published.length === 0, published.join(", "));
    if (mounted) spawnSync("mount", ["-o", `remount,size=${size * 40}`, disk]);
    const again = await ended(begin([corpus], out));
    check("it goes on once there is room, to the same bytes", again.code === 0 && sums(out) === whole, again.stderr.trim().slice(0, 300));
  } finally {
    if (mounted) spawnSync("umount", [disk]);
  }
}

function beginLimited(corpus: string, out: string, blocks: number): ChildProcess {
  const command = `ulimit -f ${blocks} && exec "$@"`;
  const args = [process.execPath, bin, "clean", corpus, "--out", out, "--workers", "2", "--quiet"];
  return spawn("bash", ["-c", command, "bash", ...args], { stdio: ["ignore", "ignore", "pipe"] });
}

async function surviveUnreadable(): Promise<void> {
  const inputs = join(root, "inputs");
  mkdirSync(inputs);
  chmodSync(root, 0o777);
  const prose = "The board heard the report of the auditors. It found that the reserves had grown faster than they had planned before.";
  writeFileSync(join(inputs, "good.txt"), `${prose}\n`);
  writeFileSync(join(inputs, "secret.txt"), `${prose} Nobody may read it.\n`, { mode: 0o000 });
  const out = join(root, "unreadable");
  // Nothing is unreadable to the superuser.
  const { code, stderr } = await ended(begin([inputs], out, process.getuid?.() === 0 ? { uid: 65_534 } : {}));
  const kept = existsSync(join(out, "kept.jsonl")) ? readFileSync(join(out, "kept.jsonl"), "utf8").trim().split("\n").length : 0;
  check(
    "an unreadable file is named, and the others are kept",
    code === 3 && kept === 1 && stderr.includes("secret.txt"),
    `exit ${code}; ${stderr.trim().slice(0, 300)}`,
  );
}

/** A step of one's own that never ends on one document and asks for all memory on another. */
async function survivePoison(): Promise<void> {
  const module = join(root, "poison.mjs");
  writeFileSync(
    module,
    `export const poison = () => ({ name: "poison", judge({ id }) {
      if (id === "d7") for (;;);
      if (id === "d11") for (const all = [];;) all.push(new Array(1e6).fill(id));
      if (id === "d13") throw new Error("thirteen");
      return { keep: true };
    } });\n`,
  );
  const profile: Profile = { name: "poison", version: "1", steps: [{ step: "repair-text" }, { step: "poison", module }] };
  const out = join(root, "poisoned");
  const report = await cleanToFolder(sampleDocuments(200), profile, { out, workers: 2, limits: { timeoutMs: 2_000, maxHeapMb: 256 } });
  const dropped = readFileSync(join(out, "dropped.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; reason: string });
  const reasons = new Map(dropped.map(({ id, reason }) => [id, reason]));
  const isRight =
    report.documents.kept === 197 &&
    /longer than 2 s/u.test(reasons.get("d7") ?? "") &&
    /256 MiB/u.test(reasons.get("d11") ?? "") &&
    /thirteen/u.test(reasons.get("d13") ?? "");
  check("a document that a step cannot live with is dropped alone", isRight, dropped.map(({ id, reason }) => `${id} ${reason}`).join("; "));
}

function makeCorpus(): string {
  const file = join(root, "corpus.jsonl");
  writeFileSync(file, [...sampleDocuments(Number(values.documents))].map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(""));
  return file;
}

try {
  const corpus = values.corpus ?? makeCorpus();
  await surviveKills(corpus, Number(values.kills));
  await surviveFullDisk(corpus);
  await surviveUnreadable();
  await survivePoison();
} finally {
  rmSync(root, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;
