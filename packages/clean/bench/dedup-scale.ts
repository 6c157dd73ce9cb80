/**
 * Sorts and groups made signatures on disk and says what memory and time that took:
 * `npx tsx --conditions=@espalier/source packages/clean/bench/dedup-scale.ts [documents] [folder] [seed]`; 10 million documents need 7 GB of disk.
 *
 * Of ten documents seven are alone, two are copies of an earlier one, and one shares 5 to 24 of its 25 keys and nine tenths of its words
 * with an earlier one, as near duplicates do. All copies and all near ones must be found, for the count to be the one printed beside it.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { groupSignatures } from "../src/dedup/group-signatures.ts";
import { createSectionFile } from "../src/dedup/section-file.ts";
import { writeKeys } from "../src/dedup/sign-documents.ts";
import { bytesOf, documentRecord, parametersHash, signatureSections as sections, signatureFile } from "../src/dedup/signature-file.ts";
import { createKeySorter } from "../src/dedup/sort-keys.ts";
import { createSpool } from "../src/dedup/spool.ts";
import { bands } from "../src/duplicates/band-keys.ts";
import { mix } from "../src/duplicates/hash.ts";

const [given = "10000000", root = tmpdir(), seed = "7"] = process.argv.slice(2);
const count = Number(given);
const words = 40;
const folder = mkdtempSync(join(root, "espalier-scale-"));
const base = process.resourceUsage().maxRSS;

/** Number `at` of a fixed sequence. */
function number(at: number, salt: number): number {
  return mix(mix(at ^ Math.imul(Number(seed), 0x9e3779b1)) ^ mix(Math.imul(salt, 0x85ebca6b)));
}

/** The document that another one is made from: itself, or one that is alone. */
function originOf(at: number): number {
  const kind = at % 10;
  if (kind < 7) return at;
  const origin = number(at, 1) % at;
  return origin - Math.max(0, (origin % 10) - 6);
}

function keysOf(at: number): Uint32Array {
  const keys = new Uint32Array(2 * bands);
  const origin = originOf(at);
  const shared = at % 10 === 9 ? 5 + (number(at, 2) % 20) : bands;
  for (let band = 0; band < bands; band += 1) {
    const from = (band + at) % bands < shared ? origin : at;
    keys[2 * band] = number(from, 10 + band);
    keys[2 * band + 1] = number(from, 50 + band);
  }
  return keys;
}

function tokensOf(at: number): Uint32Array {
  const origin = originOf(at);
  const tokens = Uint32Array.from({ length: words }, (_, place) => number(origin, 100 + place) & ~7);
  // One word of the beginning is another one.
  if (at % 10 === 9) tokens[2] = number(at, 3) & ~7;
  return tokens;
}

async function timed<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - wall) / 1000;
  const rss = process.resourceUsage().maxRSS;
  console.log(
    `${name}: ${seconds.toFixed(0)} s, ${((user + system) / 1e6).toFixed(0)} s of CPU; peak ${(rss / 1024).toFixed(0)} MiB, ${(((rss - base) * 1024) / count).toFixed(0)} bytes a document`,
  );
  return result;
}

async function sign(): Promise<void> {
  mkdirSync(join(folder, "signed"));
  const writer = createSectionFile(join(folder, "signed", "0001-of-0001.sign"), signatureFile);
  const [records, ids, sorter] = [createSpool(folder), createSpool(folder), createKeySorter({ folder })];
  for (let at = 0; at < count; at += 1) {
    const tokens = tokensOf(at);
    sorter.add(at, keysOf(at));
    writer.append(sections.tokens, bytesOf(tokens));
    const preference = { source: 0, copy: false, quality: 0, version: 0, published: 0, figures: 0, words };
    records.append(bytesOf(documentRecord(`made-${at}`, { keys: tokens, tokens, preference })));
    ids.append(Buffer.from(`made-${at}`));
  }
  records.drainTo((bytes) => writer.append(sections.documents, bytes));
  ids.drainTo((bytes) => writer.append(sections.ids, bytes));
  const about = { shard: { index: 0, count: 1 }, method: "confirmed", files: [{ path: "made", bytes: 0, documents: count }] };
  writer.append(sections.about, Buffer.from(JSON.stringify(about)));
  await writeKeys(sorter, (bytes) => writer.append(sections.keys, bytes));
  await writer.finish(parametersHash({ made: seed }));
  for (const one of [records, ids, sorter]) one.close();
}

try {
  await timed(`${count} made signatures of ${bands} keys, sorted`, sign);
  const size = statSync(join(folder, "signed", "0001-of-0001.sign")).size;
  const report = await timed("grouped", () => groupSignatures([join(folder, "signed")], { out: join(folder, "groups") }));
  console.log(
    `${(size / 1e9).toFixed(2)} GB of signatures; ${report.candidates} candidates; removed ${report.removed} of ${Math.floor((count * 3) / 10)} made so`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
