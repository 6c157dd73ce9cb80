import type { Answer, CallOptions, Citation, Document, PageSpan, Refusal } from "@espalier/core";
import type { SearchOptions, SearchResult } from "@espalier/retrieve";
import type { AnswerEvent } from "./answer-event.ts";
import type { AssistantDefinition } from "./define-assistant.ts";
import type { Question } from "./question.ts";

/** A document as its source reads, to show a citation in its place. */
export interface SourceView {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly language: string | undefined;
  /** The text as it was read, before cleaning; `sourceSpan`s point into it. */
  readonly text: string;
  readonly pages: readonly PageSpan[];
}

/** How much there is to answer from, and who answers. */
export interface AssistantStatus {
  readonly documents: number;
  readonly chunks: number;
  /** Vectors are made in the background: `embedded` of `total` chunks can be found by meaning. */
  readonly coverage: { readonly embedded: number; readonly total: number };
  readonly embedder: string | undefined;
  readonly model: string;
}

/** An assistant at work on its store. */
export interface Assistant {
  readonly definition: AssistantDefinition;
  /** Answers a question step by step; every sentence is verified before it appears. */
  ask(question: Question, options?: CallOptions): AsyncIterable<AnswerEvent>;
  /** The outcome of {@link Assistant.ask}. */
  answer(question: Question, options?: CallOptions): Promise<Answer | Refusal>;
  search(query: string, options?: SearchOptions): Promise<SearchResult>;
  /** The cleaned document. Undefined where there is none, or none that these roles may see. */
  document(documentId: string, roles?: readonly string[]): Promise<Document | undefined>;
  /** Undefined where there is no such document, or none that these roles may see. */
  source(documentId: string, roles?: readonly string[]): Promise<SourceView | undefined>;
  /** Undefined where the id names no place of a document that these roles may see. */
  citation(id: string, roles?: readonly string[]): Promise<Citation | undefined>;
  status(): Promise<AssistantStatus>;
  /** Stops the background work and closes the store. */
  close(): Promise<void>;
}
