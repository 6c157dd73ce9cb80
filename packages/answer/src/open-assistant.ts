import type { CallOptions, Embedder, Model } from "@espalier/core";
import { createRetriever, embedPending, openStore, type Store } from "@espalier/retrieve";
import { answerQuestion } from "./answer-question.ts";
import type { Assistant, AssistantStatus, SourceView } from "./assistant.ts";
import type { AssistantDefinition } from "./define-assistant.ts";
import type { Question } from "./question.ts";
import { parseCitationId, toCitation } from "./verify/to-citation.ts";

/** Options of {@link openAssistant}. */
export interface OpenAssistantOptions {
  readonly definition: AssistantDefinition;
  /** The store that was filled by {@link ingest}. */
  readonly storePath: string;
  /** The embedder the store was made with; undefined searches by words only. It stays open when the assistant closes. */
  readonly embedder: Embedder | undefined;
  /** Left out: answers are sentences of the sources. */
  readonly model?: Model | undefined;
  /** Makes missing vectors while questions are answered. @defaultValue false */
  readonly embedInBackground?: boolean | undefined;
  /** Tells today. @defaultValue the clock of this machine */
  readonly now?: (() => Date) | undefined;
  /** Hears when the background work fails; search goes on with the vectors that are there. */
  readonly onBackgroundError?: ((error: unknown) => void) | undefined;
}

/**
 * Opens an assistant on its store.
 *
 * @throws {@link StoreError} if the store is missing, damaged, in use by a writer where vectors are to be made, or of another embedder.
 */
export async function openAssistant(options: OpenAssistantOptions): Promise<Assistant> {
  const {
    definition,
    storePath,
    embedder,
    model,
    embedInBackground = false,
    onBackgroundError = () => {},
    now = () => new Date(),
  } = options;
  const store = await openStore({ path: storePath, embedder: embedder?.id, readOnly: !embedInBackground });
  const retriever = createRetriever({ store, embedder, now });
  const background = new AbortController();
  const embedding =
    embedInBackground && embedder !== undefined
      ? embedPending(store, embedder, { signal: background.signal }).catch((error: unknown) => {
          if (!background.signal.aborted) onBackgroundError(error);
        })
      : undefined;
  const resources = { definition, store, retriever, embedder, model, now };
  const ask = (question: Question, call: CallOptions = {}) => answerQuestion(question, resources, call);
  return {
    definition,
    ask,
    async answer(question, call) {
      for await (const event of ask(question, call)) if (event.type === "outcome") return event.outcome;
      // The generator ends with an outcome or throws.
      throw new TypeError("the answer ended without an outcome");
    },
    search: (query, search) => retriever.search(query, search),
    async document(id, roles = []) {
      const stored = await store.getDocument(id);
      return stored !== undefined && maySee(stored.document.metadata.access, roles) ? stored.document : undefined;
    },
    source: (id, roles) => sourceOf(store, id, roles),
    async citation(id, roles = []) {
      const place = parseCitationId(id);
      const stored = place === undefined ? undefined : await store.getDocument(place.documentId);
      if (place === undefined || stored === undefined || !maySee(stored.document.metadata.access, roles)) return undefined;
      return place.span.end <= stored.document.text.length ? toCitation(stored.document, place.span) : undefined;
    },
    status: () => statusOf(store, embedder, model),
    async close() {
      background.abort();
      await embedding;
      await store.close();
    },
  };
}

function maySee(access: readonly string[] | undefined, roles: readonly string[]): boolean {
  return access === undefined || access.some((role) => roles.includes(role));
}

async function sourceOf(store: Store, id: string, roles: readonly string[] = []): Promise<SourceView | undefined> {
  const stored = await store.getDocument(id);
  if (stored === undefined || !maySee(stored.document.metadata.access, roles)) return undefined;
  const { metadata, origin } = stored.document;
  return {
    id,
    source: metadata.source,
    title: metadata.title ?? metadata.source,
    language: metadata.language,
    text: stored.originText,
    pages: origin.pages ?? [],
  };
}

async function statusOf(store: Store, embedder: Embedder | undefined, model: Model | undefined): Promise<AssistantStatus> {
  const [{ documents }, coverage] = await Promise.all([store.stats(), store.vectorCoverage({ roles: [] })]);
  // Passages are counted as a stranger may see them: the difference to all would tell that there are hidden ones.
  return { documents, chunks: coverage.total, coverage, embedder: embedder?.id, model: model?.id ?? "extractive" };
}
