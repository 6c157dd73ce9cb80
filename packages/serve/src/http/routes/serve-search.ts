import type { Hit } from "@espalier/core";
import type { MetadataFilter, SearchOptions } from "@espalier/retrieve";
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { findAssistant } from "../find-assistant.ts";
import type { HttpEnv } from "../http-env.ts";
import type { HttpContext } from "../http-options.ts";
import { problemResponses } from "../schemas/problem-responses.ts";
import { searchRequestSchema, searchResponseSchema, type WireHit } from "../schemas/search.ts";

const route = createRoute({
  method: "post",
  path: "/v1/search",
  summary: "Search the documents of an assistant",
  request: { body: { required: true, content: { "application/json": { schema: searchRequestSchema } } } },
  responses: {
    200: { description: "The passages found, best first", content: { "application/json": { schema: searchResponseSchema } } },
    ...problemResponses(400, 403, 404, 409, 413, 415, 500, 502, 503),
  },
});

/** `POST /v1/search`, seen by somebody without a role. */
export function serveSearch(app: OpenAPIHono<HttpEnv>, { assistants }: HttpContext): void {
  app.openapi(route, async (context) => {
    const { query, model, mode, k, asOf, filter } = context.req.valid("json");
    const assistant = findAssistant(assistants, model);
    // JSON has no undefined, so that a limit which is named has a value.
    const options: SearchOptions = {
      mode,
      k,
      asOf,
      filter: filter as MetadataFilter | undefined,
      roles: [],
      signal: context.req.raw.signal,
    };
    const { hits, coverage, problem, ...used } = await assistant.search(query, options);
    const { embedded, total } = coverage;
    return context.json(
      {
        object: "list" as const,
        model: assistant.definition.id,
        mode: used.mode,
        asOf: used.asOf,
        coverage: { embedded, total },
        problem,
        data: hits.map(toWireHit),
      },
      200,
    );
  });
}

function toWireHit({ chunk, metadata, score, lexical, vector }: Hit): WireHit {
  const { id, documentId, text, span, headings, tableHeader } = chunk;
  const { source, title = source } = metadata;
  return { id, documentId, source, title, text, span, headings, tableHeader, score, lexical, vector };
}
