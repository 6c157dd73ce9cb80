import { open, rename, rm, stat } from "node:fs/promises";
import { InvalidOptionError } from "@espalier/core";
import { readPaths } from "@espalier/read";
import { Command } from "commander";
import { withContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

interface ReadCommandOptions {
  readonly out: string;
  readonly wholePages?: boolean;
  readonly ocr?: string;
}

/** `espalier read`: files and folders to a file of documents. */
export function readCommand(): Command {
  const command = new Command("read")
    .description("read files and folders into a JSONL file of documents; what cannot be read is listed with the reason (exit 3)")
    .argument("<paths...>", "files and folders")
    .requiredOption("--out <file>", "the JSONL file to write")
    .option("--whole-pages", "everything a web page shows, not only its main content")
    .option("--ocr <languages>", "recognise scans and pictures, such as eng,chi_sim (needs the package tesseract.js)");
  return withContext<ReadCommandOptions>(command, async (paths, { out, wholePages, ocr }, { terminal, json, signal }) => {
    // Said before anything is read: a folder cannot be replaced by the file.
    if ((await stat(out).catch(() => undefined))?.isDirectory() === true) throw new InvalidOptionError("--out", "a file", out);
    let documents = 0;
    const unreadable: { file: string; line?: number | undefined; reason: string; message: string }[] = [];
    await writeWhole(out, async (write) => {
      for await (const outcome of readPaths(paths, {
        mainContent: wholePages !== true,
        ocr: ocr === undefined ? undefined : { languages: ocr.split(",") },
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
        await write(`${JSON.stringify(outcome.document)}\n`);
      }
    });
    terminal.endProgress();
    for (const one of unreadable)
      terminal.warn(`set aside ${one.file}${one.line === undefined ? "" : `:${one.line}`} (${one.reason}): ${one.message}`);
    terminal.print(`${documents} documents written to ${out}, ${unreadable.length} inputs set aside`);
    if (json) terminal.printJson({ documents, out, setAside: unreadable });
    return unreadable.length > 0 ? exitCodes.setAside : exitCodes.done;
  });
}

/** The file appears when all of it is written; what an error or Ctrl-C leaves half done is removed. */
async function writeWhole(path: string, fill: (write: (text: string) => Promise<void>) => Promise<void>): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  const file = await open(temporary, "w");
  try {
    await fill((text) => file.writeFile(text));
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await file.close();
    await rm(temporary, { force: true });
    throw error;
  }
}
