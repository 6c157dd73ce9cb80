import { createRequire } from "node:module";
import { isEspalierError } from "@espalier/core";
import { Command } from "commander";
import { withContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { openEmbedder, openModel } from "../open-resources.ts";

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
}

/** `espalier doctor`: what is installed, what is reachable, what is missing and how to get it. */
export function doctorCommand(): Command {
  const command = new Command("doctor")
    .description("check the machine: Node, native modules, the built-in encoder, and a model where one is named")
    .option("--model <model>", "also ask this model for one word")
    .option("--embedder <embedder>", "the embedder to try", "built-in");
  return withContext<{ model?: string; embedder: string }>(command, async (_, options, { terminal, json, signal }) => {
    const checks: Check[] = [
      {
        name: "node",
        ok: true,
        says: `${process.version} on ${process.platform} ${process.arch} (tested: Node 20 on Linux x64; others are untried)`,
      },
      nativeModule("better-sqlite3", "the store"),
      nativeModule("hnswlib-node", "the vector index"),
      nativeModule("onnxruntime-node", "the built-in encoder"),
      nativeModule("@node-rs/jieba", "Chinese words"),
      await attempt(`embedder ${options.embedder}`, async () => {
        const embedder = await openEmbedder(options.embedder);
        const [vector] = (await embedder?.embed(["one word 一个词"], "query", { signal })) ?? [];
        await embedder?.close?.();
        return embedder === undefined ? "none: search by words only" : `${embedder.id}: ${vector?.length ?? 0} dimensions`;
      }),
    ];
    const { model } = options;
    if (model !== undefined && model !== "extractive") {
      checks.push(
        await attempt(`model ${model}`, async () => {
          let text = "";
          const opened = await openModel(model);
          for await (const event of opened?.generate({ messages: [{ role: "user", content: "Say OK." }], maxTokens: 16 }, { signal }) ?? [])
            if (event.type === "text") text += event.text;
          return `answers: ${text.trim().slice(0, 60)}`;
        }),
      );
    }
    for (const check of checks) terminal.print(`${check.ok ? "ok     " : "MISSING"}  ${check.name}: ${check.says}`);
    if (json) terminal.printJson({ checks });
    return checks.every((check) => check.ok) ? exitCodes.done : exitCodes.failed;
  });
}

/** Loaded as the package that needs it would, so that a module built for another Node is noticed too. */
function nativeModule(name: string, use: string): Check {
  try {
    createRequire(import.meta.url)(name);
    return { name, ok: true, says: `loads (${use})` };
  } catch (error) {
    const cause = (error as Error).message.split("\n")[0] ?? "";
    return {
      name,
      ok: false,
      says: `does not load (${use}): ${cause}. Install a C++ compiler, make and Python 3 (Debian: apt-get install g++ make python3), then run \`npm ci\` again.`,
    };
  }
}

async function attempt(name: string, run: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, says: await run() };
  } catch (error) {
    return { name, ok: false, says: isEspalierError(error) ? error.line : (error as Error).message };
  }
}
