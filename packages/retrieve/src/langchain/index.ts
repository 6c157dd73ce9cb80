export { createLangChainRetriever, type LangChainRetrieverOptions } from "./create-langchain-retriever.ts";
