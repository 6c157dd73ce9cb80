import { createHash } from "node:crypto";
import type { CallOptions, Embedder } from "@espalier/core";
import { z } from "zod";
import { languageGroupOf } from "../store/language-group.ts";
import type { LanguageGroup, Store } from "../store/store.ts";
import { measureReliability, mostQuestions, type Reliability } from "./measure-reliability.ts";

/** What was measured on the texts of a store, by language group. A group that could not be measured is missing. */
export interface StoreReliability {
  /** Chunks of the store when it was measured. */
  readonly chunks: number;
  readonly groups: Readonly<Partial<Record<LanguageGroup, Reliability>>>;
}

/** Texts of each language group that are looked at: some are of one sentence and cannot be asked about. */
const mostTexts = 2 * mostQuestions;

/** A store that has grown or shrunk by this factor is measured again. */
const grown = 2;

const group = z.object({ questions: z.number(), lexical: z.number(), vector: z.number(), weight: z.number() });
const schema = z.object({ chunks: z.number(), groups: z.object({ han: group.optional(), other: group.optional() }) });

function keyOf(embedderId: string): string {
  return `reliability/1/${embedderId}`;
}

/** What is known of an embedder on a store; undefined where it was not measured. */
export async function readReliability(store: Store, embedderId: string): Promise<StoreReliability | undefined> {
  const parsed = schema.safeParse(await store.getSetting(keyOf(embedderId)));
  if (!parsed.success) return undefined;
  const { chunks, groups } = parsed.data;
  return { chunks, groups: { ...(groups.han && { han: groups.han }), ...(groups.other && { other: groups.other }) } };
}

/**
 * Measures an embedder on the texts of a store, where that was not done yet or the store has changed much, and keeps the result in the
 * store's settings. Documents with `access` have no part in it: the scores of one asker must not depend on what another may see.
 *
 * @throws the embedder's errors, and the signal's reason after an abort.
 */
export async function updateReliability(store: Store, embedder: Embedder, options: CallOptions = {}): Promise<void> {
  const { chunks } = await store.stats();
  const known = await readReliability(store, embedder.id);
  if (known !== undefined && chunks < grown * known.chunks && grown * chunks > known.chunks) return;
  const texts = await sampleTexts(store, options);
  const groups: Partial<Record<LanguageGroup, Reliability>> = {};
  for (const [name, some] of texts) {
    const measured = await measureReliability(some, embedder, options);
    if (measured !== undefined) groups[name] = measured;
  }
  await store.putSetting(keyOf(embedder.id), {
    chunks,
    groups: Object.fromEntries(Object.entries(groups).map(([name, measured]) => [name, { ...measured }])),
  });
}

/** The middle chunk of the documents whose ids have the lowest hashes: the same ones every time, from everywhere. */
async function sampleTexts(store: Store, { signal }: CallOptions): Promise<Map<LanguageGroup, string[]>> {
  const entries: { readonly id: string; readonly hash: string }[] = [];
  for await (const { id, metadata, chunks } of store.listDocuments()) {
    signal?.throwIfAborted();
    if (metadata.access !== undefined || chunks === 0) continue;
    entries.push({ id, hash: createHash("sha256").update(id).digest("hex") });
    if (entries.length >= 16 * mostTexts) keepLowest(entries);
  }
  keepLowest(entries);
  const texts = new Map<LanguageGroup, string[]>();
  for (const { id } of entries) {
    signal?.throwIfAborted();
    const chunks = (await store.getDocument(id))?.chunks ?? [];
    const text = chunks[Math.floor(chunks.length / 2)]?.text;
    if (text === undefined) continue;
    const name = languageGroupOf(text);
    const some = texts.get(name) ?? [];
    texts.set(name, some);
    if (some.length < mostTexts) some.push(text);
  }
  return texts;
}

/** More than are asked about, because some are of another language or of one sentence. */
function keepLowest(entries: { readonly id: string; readonly hash: string }[]): void {
  entries.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  entries.length = Math.min(entries.length, 4 * mostTexts);
}
