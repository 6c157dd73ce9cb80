import { stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { ingest } from "@espalier/answer";
import { InvalidInputError, InvalidOptionError } from "@espalier/core";
import { embedPending, openStore } from "@espalier/retrieve";
import { Command } from "commander";
import { withContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { openEmbedder } from "../open-resources.ts";
import { summaryLine } from "../prepare-app.ts";

interface IndexOptions {
  readonly store: string;
  readonly profile: string;
  readonly embedder: string;
  readonly dryRun?: boolean;
  readonly keepMissing?: boolean;
  readonly reembed?: boolean;
}

/** `espalier index`: files into a store, all the way. */
export function indexCommand(): Command {
  const command = new Command("index")
    .description("read, clean, chunk, embed and index files into a store; only what changed is redone")
    .argument("<paths...>", "files and folders")
    .requiredOption("--store <folder>", "the store, made where it is missing")
    .option("--profile <profile>", "how to clean: a name, a path to a .json profile, or none", "archive")
    .option("--embedder <embedder>", "built-in, none, onnx:<folder>, openai:<model>@<base url> or hf:<model>[@endpoint]", "built-in")
    .option("--reembed", "where the store holds vectors of another embedder, make all of them again")
    .option("--keep-missing", "keep documents whose files are gone")
    .option("--dry-run", "say what would be indexed and change nothing");
  return withContext<IndexOptions>(command, async (paths, options, { terminal, json, signal }) => {
    // A mistyped path must not leave an empty store behind.
    for (const path of paths)
      if ((await stat(path).catch(() => undefined)) === undefined)
        throw new InvalidInputError(
          path,
          "there is no such file or folder.",
          "Check the path; it is taken from the folder in which the command runs.",
        );
    const inside = paths.find((path) => `${resolve(options.store)}${sep}`.startsWith(`${resolve(path)}${sep}`));
    if (inside !== undefined)
      throw new InvalidOptionError("--store", `a folder outside of ${inside}, or the index would read itself`, options.store);
    const embedder = await openEmbedder(options.embedder);
    const store = await openStore({ path: options.store, embedder: embedder?.id, create: true, reembed: options.reembed ?? false });
    try {
      const report = await ingest({
        store,
        paths,
        profile: options.profile === "none" ? undefined : options.profile,
        keepMissing: options.keepMissing ?? false,
        dryRun: options.dryRun ?? false,
        signal,
        onProgress: (p) => terminal.progress(p.stage, p.done, p.total, p.unit),
      });
      terminal.endProgress();
      for (const one of report.unreadable)
        terminal.warn(`set aside ${one.file}${one.line === undefined ? "" : `:${one.line}`} (${one.reason}): ${one.message}`);
      if (embedder !== undefined && options.dryRun !== true) {
        await embedPending(store, embedder, { signal, onProgress: (p) => terminal.progress("embed", p.embedded, p.total, "passages") });
        terminal.endProgress();
      }
      terminal.print(
        report.unchangedSources
          ? `nothing changed: ${report.unchanged} documents in ${options.store}`
          : `${options.dryRun === true ? "would be done in " : ""}${summaryLine(options.store, report)}`,
      );
      if (json) terminal.printJson({ ...report, coverage: await store.vectorCoverage() });
      return report.unreadable.length > 0 ? exitCodes.setAside : exitCodes.done;
    } finally {
      await store.close();
      await embedder?.close?.();
    }
  });
}
