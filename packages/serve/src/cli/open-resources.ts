import { type Assistant, type AssistantDefinition, openAssistant } from "@espalier/answer";
import type { Embedder, Model } from "@espalier/core";
import { createEmbedder, createModel } from "@espalier/model";
import { openStore, type Store } from "@espalier/retrieve";
import { loadApp } from "./load-app.ts";
import { plainAssistant } from "./plain-assistant.ts";
import { readConfig } from "./read-config.ts";

/** Where an app keeps its store when none is named: beside the other files of the working folder that can be made again. */
export function defaultStore(definition: AssistantDefinition): string {
  return `.espalier/${definition.id}`;
}

/** The model of a `--model`, as the configuration file describes it; undefined for `extractive`, which needs none. */
export async function openModel(spec: string): Promise<Model | undefined> {
  if (spec === "extractive") return undefined;
  return await createModel(spec, (await readConfig()).models[spec]);
}

/** The embedder of an `--embedder`, as the configuration file describes it; undefined for `none`. */
export async function openEmbedder(spec: string): Promise<Embedder | undefined> {
  return await createEmbedder(spec, (await readConfig()).embedders[spec]);
}

/** What `--app`, `--store`, `--embedder` and `--model` name. */
export interface ResourceOptions {
  readonly app?: string | undefined;
  readonly store?: string | undefined;
  readonly embedder?: string | undefined;
  readonly model?: string | undefined;
}

/** A store that is open for searching, with the embedder it was made with. */
export interface OpenedStore extends AsyncDisposable {
  readonly store: Store;
  readonly embedder: Embedder | undefined;
}

/** Opens a store and the embedder that it asks for: the one named, else the built-in one, none where it holds no vectors. */
export async function openSearchStore(path: string, spec = "built-in"): Promise<OpenedStore> {
  const embedder = await openEmbedder(spec);
  const store = await openStore({ path, embedder: embedder?.id, readOnly: true });
  const used = store.embedderId === undefined ? undefined : embedder;
  return {
    store,
    embedder: used,
    async [Symbol.asyncDispose]() {
      await store.close();
      await embedder?.close?.();
    },
  };
}

/** The definition that `--app` names, or one without an industry for a store of one's own. */
export async function definitionOf({ app }: ResourceOptions): Promise<AssistantDefinition> {
  return app === undefined ? plainAssistant : await loadApp(app);
}

/** Opens one assistant with the resources that its options name. */
export async function openOne(options: ResourceOptions & { readonly embedInBackground?: boolean }): Promise<Assistant & AsyncDisposable> {
  const definition = await definitionOf(options);
  const embedder = await openEmbedder(options.embedder ?? "built-in");
  const model = await openModel(options.model ?? "extractive");
  const assistant = await openAssistant({
    definition,
    storePath: options.store ?? defaultStore(definition),
    embedder,
    model,
    embedInBackground: options.embedInBackground ?? false,
  });
  return {
    ...assistant,
    async [Symbol.asyncDispose]() {
      await assistant.close();
      await embedder?.close?.();
    },
  };
}
