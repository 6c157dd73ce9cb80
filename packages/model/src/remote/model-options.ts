import type { Model, ModelRequest } from "@espalier/core";
import { requireInteger } from "../require-integer.ts";
import { type RemoteOptions, type RemoteSettings, readRemoteOptions } from "./remote-options.ts";

/** Options of {@link createModel}. */
export interface ModelOptions extends RemoteOptions {
  /**
   * Tokens that the model can read and write together.
   *
   * @defaultValue 8192
   */
  readonly contextTokens?: number | undefined;

  /**
   * What the server can promise about JSON.
   *
   * @defaultValue "none"
   */
  readonly json?: Model["abilities"]["json"] | undefined;

  /**
   * The longest wait for the first piece of text or thought. A small model on a CPU reads a long prompt for
   * more than a minute.
   *
   * @defaultValue 120000
   */
  readonly firstTokenTimeoutMs?: number | undefined;

  /**
   * The longest silence after it.
   *
   * @defaultValue 30000
   */
  readonly betweenTokensTimeoutMs?: number | undefined;
}

/** {@link ModelOptions} with every default in its place. */
export interface ModelSettings extends RemoteSettings {
  readonly abilities: Model["abilities"];
  readonly firstTokenTimeoutMs: number;
  readonly betweenTokensTimeoutMs: number;
}

/** @throws {@link InvalidOptionError} if a number is out of its range. */
export function readModelOptions(options: ModelOptions): ModelSettings {
  const { contextTokens = 8_192, json = "none", firstTokenTimeoutMs = 120_000, betweenTokensTimeoutMs = 30_000 } = options;
  requireInteger("contextTokens", contextTokens, 1);
  requireInteger("firstTokenTimeoutMs", firstTokenTimeoutMs, 1);
  requireInteger("betweenTokensTimeoutMs", betweenTokensTimeoutMs, 1);
  return { ...readRemoteOptions(options), abilities: { contextTokens, json }, firstTokenTimeoutMs, betweenTokensTimeoutMs };
}

/** The fields of a chat completion for a request, in the names that every compatible server knows. */
export function toCompletionBody(
  model: string,
  request: ModelRequest,
  extraBody: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { messages, maxTokens, temperature, seed, stop } = request;
  return {
    model,
    messages,
    ...(maxTokens !== undefined && { max_tokens: maxTokens }),
    ...(temperature !== undefined && { temperature }),
    ...(seed !== undefined && { seed }),
    ...(stop !== undefined && stop.length > 0 && { stop }),
    stream: true,
    stream_options: { include_usage: true },
    ...extraBody,
  };
}
