import { type Assistant, openAssistant } from "@espalier/answer";
import { InvalidOptionError } from "@espalier/core";
import { Command } from "commander";
import { createHttpApp } from "../../http/create-http-app.ts";
import { startServer } from "../../http/start-server.ts";
import { buildWeb } from "../../web-build/build-web.ts";
import { withContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { defaultStore, definitionOf, openEmbedder, openModel } from "../open-resources.ts";
import { parseInteger } from "../parse-options.ts";
import { prepareApp } from "../prepare-app.ts";

interface ServeOptions {
  readonly app?: readonly string[];
  readonly store?: string;
  readonly port: string;
  readonly host: string;
  readonly model: string;
  readonly embedder: string;
}

/** `espalier serve`: the HTTP API and the web page. */
export function serveCommand(): Command {
  const command = new Command("serve")
    .description("serve assistants over HTTP with a web page; prepares the stores of the apps where their sources changed")
    .option("--app <app...>", "assistants: folders, modules or packages")
    .option("--store <folder>", "a store of your own documents (or the store of the one --app)")
    .option("--port <n>", "the port; 0 takes a free one", "4680")
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .option("--model <model>", "extractive, openai:<model>@<base url> or hf:<model>[@endpoint]", "extractive")
    .option("--embedder <embedder>", "the embedder of the stores", "built-in");
  return withContext<ServeOptions>(command, async (_, options, { terminal, json, signal }) => {
    const apps = options.app ?? [];
    if (apps.length === 0 && options.store === undefined)
      throw new InvalidOptionError("--app", "at least one assistant, or --store a folder", undefined);
    if (apps.length > 1 && options.store !== undefined)
      throw new InvalidOptionError("--store", "left out where several apps are served", options.store);
    const port = parseInteger("--port", options.port, 0, 65535);
    // Said before anything is prepared: nobody wants to wait for an index and then hear that the port is taken.
    if (port !== 0) await (await startServer(createHttpApp({ assistants: [] }), { host: options.host, port })).close(0);
    for (const app of apps) await prepareApp({ app, store: options.store, embedder: options.embedder }, terminal, signal);
    signal.throwIfAborted();

    const webFolder = await buildWeb({ onBuild: () => terminal.note("building the web page (once) …") });
    const embedder = await openEmbedder(options.embedder);
    const model = await openModel(options.model);
    const assistants: Assistant[] = [];
    try {
      for (const app of apps.length > 0 ? apps : [undefined]) {
        const definition = await definitionOf({ app });
        assistants.push(
          await openAssistant({
            definition,
            storePath: options.store ?? defaultStore(definition),
            embedder,
            model,
            embedInBackground: true,
          }),
        );
      }
      const server = await startServer(createHttpApp({ assistants, embedder, webFolder }), { host: options.host, port });
      terminal.print(`Espalier serves ${assistants.map((one) => one.definition.id).join(", ")} at ${server.url}`);
      if (json) terminal.printJson({ url: server.url, assistants: assistants.map((one) => one.definition.id) });
      if (!signal.aborted) await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
      await server.close();
    } finally {
      for (const assistant of assistants) await assistant.close();
      await embedder?.close?.();
    }
    return exitCodes.done;
  });
}
