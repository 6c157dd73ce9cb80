import { readFile } from "node:fs/promises";
import { parseBytes } from "../parse-bytes.ts";
import { failure, type Parsed } from "../parsed.ts";
import { forbidNetwork } from "./forbid-network.ts";
import { loadPackagesUntransformed } from "./load-packages-untransformed.ts";
import type { ParseReply, ParseRequest } from "./messages.ts";

/** The parser process: parses one file after the other as its parent asks, and ends with its parent. */
loadPackagesUntransformed();
forbidNetwork();
// Ctrl-C reaches the whole group of processes; the parent decides what becomes of a file that is being read.
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit());
process.on("message", (request: ParseRequest) => {
  void answer(request);
});
reply({ type: "ready" });

async function answer({ id, job, limits }: ParseRequest): Promise<void> {
  let parsed: Parsed;
  try {
    const bytes = job.bytes ?? (await readFile(job.file ?? ""));
    parsed = await parseBytes({ bytes, name: job.name, source: job.source }, limits);
  } catch (error) {
    parsed = failure("unreadable", `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`);
  }
  reply({ type: "parsed", id, parsed, residentMb: Math.round(process.memoryUsage.rss() / 1_048_576) });
}

function reply(message: ParseReply): void {
  process.send?.(message);
}
