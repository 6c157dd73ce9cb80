import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { embedPending } from "../embed-pending.ts";
import { indexDocuments } from "../index-documents.ts";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import { createHashingEmbedder } from "./create-hashing-embedder.ts";
import { makeCorpus } from "./make-corpus.ts";
import { createRandom } from "./random.ts";
import { startProcess } from "./start-process.ts";

/** What a run with kills showed. */
interface CrashReport {
  readonly kills: number;
  /** Acknowledged documents and vectors at each kill, added up. */
  readonly acknowledged: number;
  /** Acknowledged, and gone after the kill. */
  readonly lost: number;
  readonly problems: readonly string[];
  /** Whether the finished store answers like one that was never interrupted. */
  readonly isSame: boolean;
}

const embedder = createHashingEmbedder();

/**
 * Lets a process index, embed and build into a store, kills it (SIGKILL) at random moments, checks after each kill that
 * everything acknowledged is there and sound, goes on until `kills` are reached, then finishes and compares with an
 * uninterrupted run.
 */
export async function killAndCheck(
  folder: string,
  options: { readonly kills: number; readonly seed: number; readonly documents: number; readonly longestMs: number },
): Promise<CrashReport> {
  const random = createRandom(options.seed);
  const [path, whole] = [join(folder, "killed"), join(folder, "whole")];
  const count = String(options.documents);
  const totals = { acknowledged: 0, lost: 0 };
  const problems: string[] = [];
  for (let kill = 0; kill < options.kills; kill += 1) {
    const acknowledged = { documents: 0, vectors: 0 };
    const writer = startProcess("write-forever", [path, count], (line) => {
      const [kind, number] = line.split(" ");
      if (kind === "documents" || kind === "vectors") acknowledged[kind] = Number(number);
    });
    await writer.waitFor("open");
    await new Promise((resolve) => setTimeout(resolve, random() * options.longestMs));
    writer.child.kill("SIGKILL");
    await writer.ended;
    const store = await openStore({ path, exactBelow: 50 });
    const { documents, vectors } = await store.stats();
    totals.acknowledged += acknowledged.documents + acknowledged.vectors;
    totals.lost += Math.max(0, acknowledged.documents - documents) + Math.max(0, acknowledged.vectors - vectors);
    problems.push(...(await store.verify()).problems);
    // A third of the time it starts over, so that the beginning is killed as often as the end.
    const startsOver = kill + 1 < options.kills && random() < 0.33;
    await store.close();
    if (startsOver) await rm(path, { recursive: true });
  }
  for (const place of [path, whole]) await finish(place, options.documents);
  return { kills: options.kills, ...totals, problems, isSame: (await digest(path)) === (await digest(whole)) };
}

async function finish(path: string, documents: number): Promise<void> {
  const store = await openStore({ path, create: true, embedder: embedder.id, exactBelow: 50 });
  await indexDocuments(store, makeCorpus(documents));
  await embedPending(store, embedder);
  await store.rebuild({ part: "vectors" });
  await store.close();
}

/** Everything that a user of the store can see: documents, chunks, answers of both rankings with their scores. */
async function digest(path: string): Promise<string> {
  const store = await openStore({ path, readOnly: true, exactBelow: 50 });
  const hash = createHash("sha256");
  for await (const { id } of store.listDocuments()) hash.update(JSON.stringify(await store.getDocument(id)));
  for (const query of ["loan rate", "存款利率", "early repayment 手续费", "part 3"])
    hash.update(JSON.stringify(await answers(store, query)));
  hash.update(JSON.stringify(await store.vectorCoverage()));
  await store.close();
  return hash.digest("hex");
}

async function answers(store: Store, query: string): Promise<unknown> {
  const [vector = new Float32Array(embedder.dimensions)] = await embedder.embed([query], "query");
  return [await store.searchLexical(query, { k: 50 }), await store.searchVectors(vector, { k: 50 })];
}
