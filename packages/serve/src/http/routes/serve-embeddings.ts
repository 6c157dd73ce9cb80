import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { HttpEnv } from "../http-env.ts";
import type { HttpContext } from "../http-options.ts";
import { HttpProblem } from "../http-problem.ts";
import { embeddingsRequestSchema, embeddingsResponseSchema } from "../schemas/embeddings.ts";
import { problemResponses } from "../schemas/problem-responses.ts";

/** The name that means the embedder of the server, whatever its full id is. */
const builtIn = "built-in";

const route = createRoute({
  method: "post",
  path: "/v1/embeddings",
  summary: "Texts to vectors",
  description: "Compatible with OpenAI's embeddings. Vectors have unit length and come in the order of the texts.",
  request: { body: { required: true, content: { "application/json": { schema: embeddingsRequestSchema } } } },
  responses: {
    200: { description: "The vectors", content: { "application/json": { schema: embeddingsResponseSchema } } },
    ...problemResponses(400, 403, 404, 413, 415, 500, 502),
  },
});

/** `POST /v1/embeddings`, where the server has an embedder. */
export function serveEmbeddings(app: OpenAPIHono<HttpEnv>, { embedder }: HttpContext): void {
  if (embedder === undefined) return;
  app.openapi(route, async (context) => {
    const { model, input, encoding_format, dimensions, espalier } = context.req.valid("json");
    if (model !== builtIn && model !== embedder.id) {
      throw new HttpProblem(404, "model_not_found", `There is no embedder "${model}".`, `Served is "${builtIn}" (${embedder.id}).`);
    }
    if (dimensions !== undefined && dimensions !== null && dimensions !== embedder.dimensions) {
      throw new HttpProblem(
        400,
        "dimensions_not_supported",
        `The vectors have ${embedder.dimensions} dimensions, not ${dimensions}.`,
        'Leave "dimensions" out.',
      );
    }
    const texts = typeof input === "string" ? [input] : input;
    const vectors = await embedder.embed(texts, espalier?.role ?? "passage", { signal: context.req.raw.signal });
    const data = vectors.map((vector, index) => ({
      object: "embedding" as const,
      index,
      embedding: encoding_format === "base64" ? toBase64(vector) : Array.from(vector),
    }));
    return context.json({ object: "list" as const, model: embedder.id, data }, 200);
  });
}

/** Little-endian on every machine, as clients of OpenAI's API decode it. */
function toBase64(vector: Float32Array): string {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [index, value] of vector.entries()) bytes.writeFloatLE(value, index * 4);
  return bytes.toString("base64");
}
