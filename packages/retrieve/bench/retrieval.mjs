// Measures retrieval on BEIR folders through the package itself, in one or more modes.
// npx tsx --conditions=@espalier/source packages/retrieve/bench/retrieval.mjs FOLDER… [--modes lexical,vector,hybrid] [--queries 400] [--keep DIR] [--max-tokens N] [--json]
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { evaluateRetrieval } from "@espalier/retrieve";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    modes: { type: "string", default: "lexical" },
    queries: { type: "string", default: "400" },
    keep: { type: "string" },
    "max-tokens": { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const modes = values.modes.split(",");
const { createBuiltInEmbedder } = modes.some((mode) => mode !== "lexical") ? await import("../../model/src/index.ts") : {};
const embedder = createBuiltInEmbedder?.({ workers: 1 });
for (const folder of positionals) {
  const name = [basename(dirname(folder)), basename(folder)].join("/");
  for (const mode of modes) {
    const chunking = values["max-tokens"] === undefined ? {} : { maxTokens: Number(values["max-tokens"]) };
    const storePath = values.keep === undefined ? undefined : join(values.keep, name.replaceAll("/", "-"));
    const figures = await evaluateRetrieval(folder, {
      mode,
      embedder,
      queries: Number(values.queries),
      chunking,
      ...(storePath && { storePath }),
    });
    console.log(
      values.json
        ? JSON.stringify(figures)
        : [
            name.padEnd(32),
            mode.padEnd(8),
            JSON.stringify(figures.metrics),
            `chunks ${figures.chunks}`,
            JSON.stringify(figures.seconds),
            JSON.stringify(figures.searchMs),
          ].join(" "),
    );
  }
}
await embedder?.close?.();
