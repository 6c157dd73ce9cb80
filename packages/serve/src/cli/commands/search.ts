import { InvalidOptionError } from "@espalier/core";
import { createRetriever } from "@espalier/retrieve";
import { Command } from "commander";
import { withContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { openSearchStore } from "../open-resources.ts";
import { parseDay, parseFilter, parseInteger, parseMode } from "../parse-options.ts";

interface SearchCommandOptions {
  readonly store: string;
  readonly mode: string;
  readonly k: string;
  readonly filter?: readonly string[];
  readonly asOf?: string;
  readonly explain?: boolean;
  readonly embedder?: string;
}

/** `espalier search`: hits with their scores and why they are here. */
export function searchCommand(): Command {
  const command = new Command("search")
    .description("search a store; shows the best passages with their places")
    .argument("<query>")
    .requiredOption("--store <folder>", "the store to search")
    .option("--mode <mode>", "hybrid, lexical or vector", "hybrid")
    .option("-k <n>", "how many hits", "5")
    .option("--filter <key=value...>", "only documents whose metadata has this value")
    .option("--as-of <date>", "only documents that were valid on this day (ISO 8601)")
    .option("--embedder <embedder>", "the embedder the store was made with", "built-in")
    .option("--explain", "show the rank and score in each ranking");
  return withContext<SearchCommandOptions>(command, async ([query = ""], options, { terminal, json, signal }) => {
    if (query.trim() === "") throw new InvalidOptionError("query", "a question or some words", query);
    const mode = parseMode(options.mode);
    const asOf = options.asOf === undefined ? undefined : parseDay("--as-of", options.asOf);
    await using opened = await openSearchStore(options.store, mode === "lexical" ? "none" : options.embedder);
    const retriever = createRetriever({ store: opened.store, embedder: opened.embedder });
    const result = await retriever.search(query, {
      mode,
      k: parseInteger("-k", options.k, 1, 1000),
      filter: parseFilter(options.filter ?? []),
      asOf,
      signal,
    });
    const { embedded, total } = result.coverage;
    if (result.mode !== "lexical" && embedded < total) terminal.note(`${embedded} of ${total} passages can be found by meaning so far`);
    if (result.hits.length === 0) terminal.print("nothing found");
    for (const [index, hit] of result.hits.entries()) {
      const { chunk, metadata } = hit;
      terminal.print(`${index + 1}. ${metadata.title ?? metadata.source}  [${metadata.source}, ${chunk.span.start}–${chunk.span.end}]`);
      if (options.explain === true)
        terminal.print(`   ${explained("lexical", hit.lexical)}; ${explained("vector", hit.vector)}; fused ${hit.score.toFixed(3)}`);
      terminal.print(`   ${[...chunk.headings, chunk.text.replace(/\s+/gu, " ").slice(0, 240)].join(" › ")}\n`);
    }
    if (json) terminal.printJson({ mode: result.mode, coverage: result.coverage, hits: result.hits });
    return exitCodes.done;
  });
}

function explained(name: string, ranked: { readonly rank: number; readonly score: number } | undefined): string {
  return ranked === undefined ? `${name}: not among its best` : `${name}: rank ${ranked.rank}, score ${ranked.score.toFixed(3)}`;
}
