import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { readPaths } from "@espalier/read";
import { Command } from "commander";
import { withContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** `espalier read`: files and folders to a file of documents. */
export function readCommand(): Command {
  const command = new Command("read")
    .description("read files and folders into a JSONL file of documents; what cannot be read is listed with the reason (exit 3)")
    .argument("<paths...>", "files and folders")
    .requiredOption("--out <file>", "the JSONL file to write");
  return withContext<{ out: string }>(command, async (paths, { out }, { terminal, json, signal }) => {
    const temporary = `${out}.${process.pid}.tmp`;
    const file = createWriteStream(temporary);
    let documents = 0;
    const unreadable: { file: string; line?: number | undefined; reason: string; message: string }[] = [];
    for await (const outcome of readPaths(paths, {
      signal,
      onProgress: (p) => terminal.progress("read", p.files, p.totalFiles, "files"),
    })) {
      signal.throwIfAborted();
      if (outcome.kind === "unreadable") {
        const { file: where, line, reason, message } = outcome;
        unreadable.push({ file: where, line, reason, message });
        continue;
      }
      documents += 1;
      if (!file.write(`${JSON.stringify(outcome.document)}\n`)) await once(file, "drain");
    }
    file.end();
    await once(file, "finish");
    await rename(temporary, out);
    terminal.endProgress();
    for (const one of unreadable)
      terminal.warn(`set aside ${one.file}${one.line === undefined ? "" : `:${one.line}`} (${one.reason}): ${one.message}`);
    terminal.print(`${documents} documents written to ${out}, ${unreadable.length} inputs set aside`);
    if (json) terminal.printJson({ documents, out, setAside: unreadable });
    return unreadable.length > 0 ? exitCodes.setAside : exitCodes.done;
  });
}
