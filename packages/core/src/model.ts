import type { CallOptions } from "./embedder.ts";

/** One message of a conversation with a model. */
export interface Message {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

/** What a model is asked. */
export interface ModelRequest {
  readonly messages: readonly Message[];
  /** Most tokens that it may write. */
  readonly maxTokens?: number | undefined;
  /** 0 asks for the most likely words. */
  readonly temperature?: number | undefined;
  readonly seed?: number | undefined;
  readonly stop?: readonly string[] | undefined;
}

/** The next piece of text. */
export interface TextDelta {
  readonly type: "text";
  readonly text: string;
}

/** The last event of a stream. */
export interface End {
  readonly type: "end";
  /** `length`: the limit of tokens cut the text off. */
  readonly reason: "stop" | "length" | "filter" | "unknown";
  readonly usage?: { readonly inputTokens: number; readonly outputTokens: number } | undefined;
}

/**
 * A generator. The stream ends with exactly one `end` event; a stream without it, or with no text at all,
 * is an error.
 */
export interface Model {
  readonly id: string;
  readonly abilities: { readonly contextTokens: number; readonly json: "schema" | "object" | "none" };
  generate(request: ModelRequest, options?: CallOptions): AsyncIterable<TextDelta | End>;
}
