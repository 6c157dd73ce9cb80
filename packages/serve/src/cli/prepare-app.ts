import { existsSync } from "node:fs";
import { type AssistantDefinition, type IngestReport, ingest } from "@espalier/answer";
import { StoreError } from "@espalier/core";
import { openStore } from "@espalier/retrieve";
import { defaultStore, definitionOf, openEmbedder, type ResourceOptions } from "./open-resources.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Brings an app's store up to date with its sources: read, clean, index. Where nothing changed this takes no time; vectors are
 * left to the background. An app whose sources are not here is served from its store as it is.
 *
 * @returns Undefined where there was nothing to prepare.
 */
export async function prepareApp(
  options: ResourceOptions & { readonly app: string },
  terminal: Terminal,
  signal: AbortSignal,
): Promise<IngestReport | undefined> {
  const definition = await definitionOf(options);
  if (definition.sources.length === 0 || !definition.sources.every(existsSync)) return undefined;
  try {
    return await ingestInto(definition, options.store ?? defaultStore(definition), options.embedder ?? "built-in", terminal, signal);
  } catch (error) {
    if (!(error instanceof StoreError) || error.problem !== "locked") throw error;
    terminal.note(`${definition.id}: the store is in use by another process and is taken as it is`);
    return undefined;
  }
}

async function ingestInto(
  definition: AssistantDefinition,
  path: string,
  embedderSpec: string,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<IngestReport> {
  const embedder = await openEmbedder(embedderSpec);
  const store = await openStore({ path, embedder: embedder?.id, create: true });
  try {
    const report = await ingest({
      store,
      name: definition.id,
      paths: definition.sources,
      profile: definition.profile,
      describe: definition.describe,
      signal,
      onProgress: (p) => terminal.progress(`${definition.id}: ${p.stage}`, p.done, p.total, p.unit),
    });
    terminal.endProgress();
    if (!report.unchangedSources) terminal.note(summaryLine(definition.id, report));
    return report;
  } finally {
    await store.close();
    await embedder?.close?.();
  }
}

/** One line on what a run did. */
export function summaryLine(name: string, report: IngestReport): string {
  const { added, unchanged, removed, dropped, unreadable } = report;
  return `${name}: ${added} documents indexed, ${unchanged} unchanged, ${removed} removed, ${dropped.length} dropped by cleaning, ${unreadable.length} inputs set aside`;
}
