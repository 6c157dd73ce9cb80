import { type CallOptions, type Embedder, type EmbeddingRole, ModelError } from "@espalier/core";
import { toUnitVector } from "../onnx/pool-vectors.ts";
import { createWatchdog, type Watchdog } from "./create-watchdog.ts";
import type { RemoteEmbedderSettings } from "./embedder-options.ts";
import type { Service } from "./service.ts";
import { toModelError } from "./to-model-error.ts";

/** One request: as many vectors as texts, in their order, of any length. */
export type EmbedBatch = (texts: readonly string[], watchdog: Watchdog) => Promise<readonly (readonly number[])[]>;

/**
 * Makes an embedder of a function that embeds one batch over the network: prefixes, batches, checks and unit
 * length. Its id names the model, the prefixes and the dimensions but not the server, so that a server may move
 * without a store being embedded again.
 *
 * @throws {@link ModelError} if the length of the vectors is not given and cannot be asked for.
 */
export async function createRemoteEmbedder(
  name: string,
  service: Service,
  settings: RemoteEmbedderSettings,
  embedBatch: EmbedBatch,
): Promise<Embedder> {
  const { prefixes, batchSize } = settings;

  const run = async (texts: readonly string[], { signal }: CallOptions = {}): Promise<readonly (readonly number[])[]> => {
    signal?.throwIfAborted();
    const watchdog = createWatchdog(signal);
    try {
      return await embedBatch(texts, watchdog);
    } catch (error) {
      throw toModelError(service, error, "unreachable", watchdog, signal);
    } finally {
      watchdog.end();
    }
  };

  const dimensions = settings.dimensions ?? (await run(["dimensions"]))[0]?.length ?? 0;
  if (dimensions === 0) throw invalid(service, "an empty vector");

  const toVector = (values: readonly number[]): Float32Array => {
    if (values.length !== dimensions) throw invalid(service, `a vector of ${values.length} dimensions instead of ${dimensions}`);
    const vector = toUnitVector(values);
    if (!vector.every(Number.isFinite) || vector.every((value) => value === 0)) throw invalid(service, "a vector without a direction");
    return vector;
  };

  return {
    id: `${name}/${prefixes.query.trim()}+${prefixes.passage.trim()}/${dimensions}`,
    dimensions,
    async embed(texts: readonly string[], role: EmbeddingRole, callOptions?: CallOptions) {
      const vectors: Float32Array[] = [];
      for (let from = 0; from < texts.length; from += batchSize) {
        // Servers refuse an empty text; a space means as little.
        const batch = texts.slice(from, from + batchSize).map((text) => prefixes[role] + text || " ");
        const rows = await run(batch, callOptions);
        if (rows.length !== batch.length) throw invalid(service, `${rows.length} vectors for ${batch.length} texts`);
        for (const row of rows) vectors.push(toVector(row));
      }
      return vectors;
    },
  };
}

function invalid({ id, host }: Service, detail: string): ModelError {
  return new ModelError("invalid-output", id, `${id}: ${host} gave ${detail}.`, "Check the model, its dimensions and the address.");
}
