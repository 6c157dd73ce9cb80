import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { cleanDocuments, loadProfile, type Profile } from "@espalier/clean";
import type { Document, Metadata } from "@espalier/core";
import { type ReadOutcome, readPaths } from "@espalier/read";
import { indexDocuments, type JsonValue, type Store } from "@espalier/retrieve";
import { z } from "zod";
import { isCleanFolder, keptFile } from "./clean-folder.ts";
import { findValidity } from "./find-validity.ts";
import { fingerprintSources, type SourceFile } from "./fingerprint-sources.ts";
import { linkVersions, type Version } from "./link-versions.ts";
import { createTextSpool } from "./text-spool.ts";

/** How far a run is. `total` is left out where it is not known beforehand. */
export interface IngestProgress {
  readonly stage: "read" | "clean" | "index";
  readonly done: number;
  readonly total?: number | undefined;
  readonly unit: "files" | "documents";
}

/** Options of {@link ingest}. */
export interface IngestOptions {
  readonly store: Store;
  /** Files and folders. A folder that `espalier clean` wrote is taken as clean. */
  readonly paths: readonly string[];
  /** The name of a built-in profile, a path to one, or one's own; `undefined` indexes the documents as read. */
  readonly profile: string | Profile | undefined;
  /**
   * Names the run: a later one of the same name removes what it put and no longer finds, and leaves what other runs put.
   *
   * @defaultValue the paths
   */
  readonly name?: string | undefined;
  /** Adds to the metadata what only the caller's industry knows. */
  readonly describe?: ((document: Document) => Partial<Metadata>) | undefined;
  /** Keeps documents whose sources are no longer there. @defaultValue false */
  readonly keepMissing?: boolean;
  /** Says what would change and changes nothing. @defaultValue false */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
}

/** What a run did. */
export interface IngestReport {
  /** Nothing had changed since the last run. */
  readonly unchangedSources: boolean;
  readonly files: number;
  readonly unreadable: readonly { readonly file: string; readonly line?: number; readonly reason: string; readonly message: string }[];
  readonly dropped: readonly { readonly source: string; readonly step: string; readonly reason: string }[];
  readonly added: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** What a store remembers of each run, by the run's name. `ids` are the documents that it has put, or was about to put. */
const settingName = "ingest";
const remembered = z.record(
  z.string(),
  z.object({ fingerprint: z.string(), ids: z.array(z.string()), unreadable: z.array(z.unknown()), dropped: z.array(z.unknown()) }),
);
type Remembered = z.infer<typeof remembered>;

/**
 * Takes files all the way into a store: read, clean, describe, chunk, index. Only what changed is redone: with the
 * same files and settings nothing is read at all, and a document whose cleaned text is unchanged keeps its
 * chunks and vectors. What cannot be read or is dropped is reported, and the run goes on.
 *
 * @throws {@link InvalidInputError} if a path does not exist; {@link InvalidOptionError} for an unknown profile.
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const { store, paths, describe, keepMissing = false, dryRun = false, signal, onProgress = () => {} } = options;
  const profile = typeof options.profile === "string" ? await loadProfile(options.profile) : options.profile;
  const files = await fingerprintSources(paths);
  const fingerprint = fingerprintOf(files, profile, describe);
  const {
    name = [...paths]
      .map((path) => resolve(path))
      .toSorted()
      .join("\n"),
  } = options;
  const runs: Remembered = remembered.safeParse(await store.getSetting(settingName)).data ?? {};
  const last = runs[name];
  if (last?.fingerprint === fingerprint) return unchangedReport(files.length, last);

  const unreadable: IngestReport["unreadable"][number][] = [];
  const dropped: IngestReport["dropped"][number][] = [];
  await using originals = await createTextSpool();
  await using waiting = await createTextSpool();

  async function* read(from: readonly string[]): AsyncGenerator<Document> {
    for await (const outcome of readSources(from, { signal, onProgress })) {
      if (outcome.kind === "unreadable") {
        unreadable.push({
          file: outcome.file,
          ...(outcome.line === undefined ? {} : { line: outcome.line }),
          reason: outcome.reason,
          message: outcome.message,
        });
      } else {
        await originals.write(outcome.document.id, outcome.document.text);
        yield outcome.document;
      }
    }
  }

  async function* cleaned(): AsyncGenerator<Document> {
    if (profile === undefined) return yield* read(paths);
    const areClean = await Promise.all(paths.map(isCleanFolder));
    yield* read(paths.filter((_, index) => areClean[index]));
    const dirty = paths.filter((_, index) => !areClean[index]);
    const progress = (p: { documents: number }) => onProgress({ stage: "clean", done: p.documents, unit: "documents" });
    for await (const outcome of cleanDocuments(read(dirty), profile, { signal, onProgress: progress })) {
      if (outcome.kind === "kept") yield outcome.document;
      else dropped.push({ source: outcome.document.metadata.source, step: outcome.step, reason: outcome.reason });
    }
  }

  // Versions are linked over the whole corpus: until then the documents wait on disk, and only what linking needs in memory.
  const described: Version[] = [];
  for await (const document of cleaned()) {
    const known = withMetadata(document, { ...findValidity(document.text), ...describe?.(document) });
    await waiting.write(known.id, JSON.stringify(known));
    described.push({ id: known.id, metadata: known.metadata });
  }
  const links = linkVersions(described);
  async function* ready(): AsyncGenerator<{ document: Document; originText: string }> {
    for (const { id } of described) {
      const document = JSON.parse((await waiting.read(id)) ?? "") as Document;
      yield { document: withMetadata(document, { ...links.get(id) }), originText: (await originals.read(id)) ?? document.text };
    }
  }

  const remember = (run: Remembered[string]): Promise<void> => store.putSetting(settingName, { ...runs, [name]: run } as JsonValue);

  if (dryRun)
    return { unchangedSources: false, files: files.length, unreadable, dropped, added: described.length, unchanged: 0, removed: 0 };
  // Said before anything is put, so that a run that is killed here can still be tidied up after by the next one.
  const ids = described.map(({ id }) => id);
  const before = new Set(last?.ids ?? []);
  await remember({ fingerprint: "", ids: [...new Set([...before, ...ids])], unreadable, dropped });
  const others = new Set(Object.entries(runs).flatMap(([other, run]) => (other === name ? [] : run.ids)));
  const indexed = await indexDocuments(store, ready(), {
    signal,
    // Only what an earlier run over the same sources put, and nothing that another run put too.
    removeMissing: keepMissing ? false : ({ id }) => before.has(id) && !others.has(id),
    onProgress: (p) => onProgress({ stage: "index", done: p.added + p.updated + p.unchanged, total: described.length, unit: "documents" }),
  });
  await remember({ fingerprint, ids: keepMissing ? [...new Set([...before, ...ids])] : ids, unreadable, dropped });
  return {
    unchangedSources: false,
    files: files.length,
    unreadable,
    dropped,
    added: indexed.added + indexed.updated,
    unchanged: indexed.unchanged,
    removed: indexed.removed,
  };
}

/** A change of any of these makes another result: the bytes, the profile, the description, the version of the way. */
function fingerprintOf(files: readonly SourceFile[], profile: Profile | undefined, describe: IngestOptions["describe"]): string {
  const parts = { way: 1, files, profile: profile ?? null, describe: describe?.toString() ?? null };
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function unchangedReport(files: number, last: Remembered[string]): IngestReport {
  return {
    unchangedSources: true,
    files,
    unreadable: last.unreadable as IngestReport["unreadable"],
    dropped: last.dropped as IngestReport["dropped"],
    added: 0,
    unchanged: last.ids.length,
    removed: 0,
  };
}

async function* readSources(
  paths: readonly string[],
  { signal, onProgress }: { signal: AbortSignal | undefined; onProgress: (progress: IngestProgress) => void },
): AsyncGenerator<ReadOutcome> {
  for (const path of paths) {
    const target = (await isCleanFolder(path)) ? keptFile(path) : path;
    const progress = (p: { files: number; totalFiles: number }) =>
      onProgress({ stage: "read", done: p.files, total: p.totalFiles, unit: "files" });
    yield* readPaths([target], { ...(signal === undefined ? {} : { signal }), onProgress: progress });
  }
}

function withMetadata(document: Document, extra: Partial<Metadata>): Document {
  const known = Object.fromEntries(Object.entries(extra).filter(([, value]) => value !== undefined));
  // What a document's own record says stands above what was found in its text.
  return { ...document, metadata: { ...known, ...document.metadata, ...pick(known, "access") } };
}

function pick(extra: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  return key in extra ? { [key]: extra[key] } : {};
}
