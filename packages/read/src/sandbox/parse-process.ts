import { expandFile } from "../expand/expand-file.ts";
import { failedPart, type Part } from "../expand/part.ts";
import { failure } from "../parsed.ts";
import { forbidNetwork } from "./forbid-network.ts";
import { loadInput } from "./load-input.ts";
import { loadPackagesUntransformed } from "./load-packages-untransformed.ts";
import type { ParseReply, ParseRequest } from "./messages.ts";

/** The parser process: parses one file after the other, part by part as its parent asks, and ends with its parent. */
loadPackagesUntransformed();
forbidNetwork();
// Ctrl-C reaches the whole group of processes; the parent decides what becomes of a file that is being read.
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit());
let parts: AsyncGenerator<Part> | undefined;
let begin: () => void = () => undefined;
process.on("message", (request: ParseRequest) => {
  void answer(request);
});
reply({ type: "ready" });

async function answer(request: ParseRequest): Promise<void> {
  const { id } = request;
  if (request.type === "open") {
    // The caller of the last file may have left before its end.
    parts?.return(undefined).catch(() => undefined);
    parts = openFile(request);
    for (let passed = 0; passed < request.skip; passed += 1) await parts.next();
  }
  const next = await parts?.next();
  if (next === undefined || next.done) {
    parts = undefined;
    reply({ type: "end", id, residentMb: residentMb() });
    return;
  }
  const { source, name, isMember } = next.value;
  begin = () => reply({ type: "begin", id, source, name, isMember });
  begin();
  const parsed = await next.value.parse();
  reply({ type: "part", id, source, name, parsed, isLast: !isMember, residentMb: residentMb() });
}

async function* openFile({ job, limits }: ParseRequest & { readonly type: "open" }): AsyncGenerator<Part> {
  try {
    yield* expandFile(await loadInput(job), limits, job.settings, () => begin());
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    yield failedPart(job, failure("unreadable", `The file cannot be read (${code ?? message}).`), false);
  }
}

function residentMb(): number {
  return Math.round(process.memoryUsage.rss() / 1_048_576);
}

function reply(message: ParseReply): void {
  process.send?.(message);
}
