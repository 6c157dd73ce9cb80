import { Document } from "@langchain/core/documents";
import { BaseRetriever } from "@langchain/core/retrievers";
import type { Retriever, SearchOptions } from "../create-retriever.ts";

/** How a LangChain retriever searches: the options of every search, the signal left out. */
export type LangChainRetrieverOptions = Omit<SearchOptions, "signal">;

/**
 * Shows a retriever as one of LangChain's, to be put into its chains. Each document carries the chunk's text, its
 * document's metadata and, under `espalier`, the ids, the exact span, the headings and the score; its id is the chunk's.
 */
export function createLangChainRetriever(retriever: Retriever, options: LangChainRetrieverOptions = {}): BaseRetriever {
  return new EspalierRetriever(retriever, options);
}

/** LangChain wants a class here. */
class EspalierRetriever extends BaseRetriever {
  readonly lc_namespace = ["espalier", "retrieve"];
  readonly #retriever: Retriever;
  readonly #options: LangChainRetrieverOptions;

  constructor(retriever: Retriever, options: LangChainRetrieverOptions) {
    super();
    this.#retriever = retriever;
    this.#options = options;
  }

  override async _getRelevantDocuments(query: string): Promise<Document[]> {
    const { hits } = await this.#retriever.search(query, this.#options);
    return hits.map(({ chunk, metadata, score }) => {
      const { id, documentId, span, headings, text } = chunk;
      return new Document({ id, pageContent: text, metadata: { ...metadata, espalier: { documentId, span, headings, score } } });
    });
  }
}
