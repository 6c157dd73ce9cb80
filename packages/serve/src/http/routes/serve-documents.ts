import type { Assistant } from "@espalier/answer";
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { findAssistant } from "../find-assistant.ts";
import type { HttpEnv } from "../http-env.ts";
import type { HttpContext } from "../http-options.ts";
import { HttpProblem } from "../http-problem.ts";
import { documentSchema, idParamsSchema, sourceSchema, whichModelSchema } from "../schemas/documents.ts";
import { citationSchema } from "../schemas/evidence.ts";
import { problemResponses } from "../schemas/problem-responses.ts";

/** Nobody has a role without sign-in. */
const noRoles: readonly string[] = [];

const request = { params: idParamsSchema, query: whichModelSchema };
const problems = problemResponses(400, 403, 404, 409, 500, 503);

const documentRoute = createRoute({
  method: "get",
  path: "/v1/documents/{id}",
  summary: "A document as it was cleaned, with its metadata",
  request,
  responses: {
    200: { description: "Cleaned text and metadata", content: { "application/json": { schema: documentSchema } } },
    ...problems,
  },
});

const sourceRoute = createRoute({
  method: "get",
  path: "/v1/documents/{id}/source",
  summary: "A document as it was read",
  request,
  responses: { 200: { description: "Text and pages", content: { "application/json": { schema: sourceSchema } } }, ...problems },
});

const citationRoute = createRoute({
  method: "get",
  path: "/v1/citations/{id}",
  summary: "Look a citation up",
  request,
  responses: { 200: { description: "The citation", content: { "application/json": { schema: citationSchema } } }, ...problems },
});

/** The three ways to look at what an answer rests on. What is restricted to a role answers exactly like what is missing. */
export function serveDocuments(app: OpenAPIHono<HttpEnv>, { assistants }: HttpContext): void {
  app.openapi(documentRoute, async (context) => {
    const { id } = context.req.valid("param");
    const found = await lookThrough(assistants, context.req.valid("query").model, (assistant) => assistant.document(id, noRoles));
    if (found === undefined) throw missing("document", id);
    const { text, metadata } = found.value;
    return context.json({ id, model: found.model, text, metadata: { ...metadata } }, 200);
  });

  app.openapi(sourceRoute, async (context) => {
    const { id } = context.req.valid("param");
    const found = await lookThrough(assistants, context.req.valid("query").model, (assistant) => assistant.source(id, noRoles));
    if (found === undefined) throw missing("document", id);
    const { source, title, language, text, pages } = found.value;
    return context.json({ id, model: found.model, source, title, language, text, pages }, 200);
  });

  app.openapi(citationRoute, async (context) => {
    const { id } = context.req.valid("param");
    const found = await lookThrough(assistants, context.req.valid("query").model, (assistant) => assistant.citation(id, noRoles));
    if (found === undefined) throw missing("citation", id);
    return context.json(found.value, 200);
  });
}

async function lookThrough<Value>(
  assistants: readonly Assistant[],
  model: string | undefined,
  look: (assistant: Assistant) => Promise<Value | undefined>,
): Promise<{ readonly value: Value; readonly model: string } | undefined> {
  for (const assistant of model === undefined ? assistants : [findAssistant(assistants, model)]) {
    const value = await look(assistant);
    if (value !== undefined) return { value, model: assistant.definition.id };
  }
  return undefined;
}

function missing(kind: "document" | "citation", id: string): HttpProblem {
  return new HttpProblem(404, `${kind}_not_found`, `There is no ${kind} "${id}".`, "Take its id from an answer or from POST /v1/search.");
}
