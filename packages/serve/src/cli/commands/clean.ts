import { createHash } from "node:crypto";
import { fingerprintSources } from "@espalier/answer";
import { cleanToFolder, loadProfile } from "@espalier/clean";
import type { Document } from "@espalier/core";
import { readPaths } from "@espalier/read";
import { Command } from "commander";
import { withContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

interface CleanCommandOptions {
  readonly out: string;
  readonly profile: string;
  readonly dryRun?: boolean;
  readonly restart?: boolean;
}

/** `espalier clean`: dirty files to a clean corpus with a record of every change. */
export function cleanCommand(): Command {
  const command = new Command("clean")
    .description(
      "read and clean files; writes kept.jsonl, dropped.jsonl, changes.jsonl and report.json; an unfinished run resumes by itself",
    )
    .argument("<paths...>", "files and folders")
    .requiredOption("--out <folder>", "where the results go")
    .option("--profile <profile>", "the name of a profile or a path to a .json one", "web")
    .option("--dry-run", "say what would happen and write nothing")
    .option("--restart", "start over instead of resuming");
  return withContext<CleanCommandOptions>(command, async (paths, options, { terminal, json, signal }) => {
    const profile = await loadProfile(options.profile);
    const files = await fingerprintSources(paths);
    const inputs = createHash("sha256")
      .update(files.map((file) => file.sha256).join("\n"))
      .digest("hex");
    const setAside: { file: string; line?: number | undefined; reason: string; message: string }[] = [];
    async function* documents(): AsyncGenerator<Document> {
      for await (const outcome of readPaths(paths, {
        signal,
        onProgress: (p) => terminal.progress("read", p.files, p.totalFiles, "files"),
      })) {
        if (outcome.kind === "document") yield outcome.document;
        else setAside.push({ file: outcome.file, line: outcome.line, reason: outcome.reason, message: outcome.message });
      }
    }
    const report = await cleanToFolder(documents(), profile, {
      out: options.out,
      inputs,
      dryRun: options.dryRun ?? false,
      restart: options.restart ?? false,
      signal,
      onProgress: (p) => terminal.progress(p.stage, p.documents, undefined, "documents"),
    });
    terminal.endProgress();
    for (const one of setAside)
      terminal.warn(`set aside ${one.file}${one.line === undefined ? "" : `:${one.line}`} (${one.reason}): ${one.message}`);
    const { read, kept, dropped } = report.documents;
    terminal.print(
      `${options.dryRun === true ? "would write" : "written"} to ${options.out}: ${kept} of ${read} documents kept, ${dropped} dropped, ${setAside.length} inputs set aside`,
    );
    for (const step of report.steps) {
      if (step.changed === 0 && step.dropped === 0) continue;
      const changes = step.changes.map((change) => `${change.reason} ${change.count}`);
      const reasons = step.reasons.map((reason) => `${reason.reason} ${reason.count}`);
      terminal.print(`  ${step.step}: ${step.changed} documents changed, ${step.dropped} dropped (${[...changes, ...reasons].join("; ")})`);
    }
    if (json) terminal.printJson({ report, setAside });
    return setAside.length > 0 ? exitCodes.setAside : exitCodes.done;
  });
}
