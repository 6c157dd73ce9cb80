// Measures retrieval on BEIR folders through the package itself, in one or more modes.
// --embedder names the module that has createBuiltInEmbedder: another package, which this one does not know.
// npx tsx --conditions=@espalier/source packages/retrieve/bench/retrieval.mjs FOLDER… [--modes lexical,vector,hybrid --embedder packages/model/src/index.ts] [--queries 400] [--keep DIR] [--max-tokens N] [--json]
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { evaluateRetrieval } from "@espalier/retrieve";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    modes: { type: "string", default: "lexical" },
    queries: { type: "string", default: "400" },
    embedder: { type: "string" },
    keep: { type: "string" },
    "max-tokens": { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const modes = values.modes.split(",");
const needsEmbedder = modes.some((mode) => mode !== "lexical");
const { createBuiltInEmbedder } = needsEmbedder ? await import(pathToFileURL(resolve(values.embedder ?? "")).href) : {};
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
