import type { Assistant } from "@espalier/answer";
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { HttpEnv } from "../http-env.ts";
import type { HttpContext } from "../http-options.ts";
import { modelListSchema, type WireModel } from "../schemas/models.ts";
import { problemResponses } from "../schemas/problem-responses.ts";
import { toProblem } from "../to-problem.ts";

const route = createRoute({
  method: "get",
  path: "/v1/models",
  summary: "List the assistants",
  responses: {
    200: { description: "One model per assistant", content: { "application/json": { schema: modelListSchema } } },
    ...problemResponses(403, 500),
  },
});

/** `GET /v1/models`: an assistant whose store fails is listed with the reason, and the others with their status. */
export function serveModels(app: OpenAPIHono<HttpEnv>, { assistants, now, onError }: HttpContext): void {
  const created = Math.floor(now().getTime() / 1000);
  app.openapi(route, async (context) => {
    const data = await Promise.all(assistants.map((assistant) => toModel(assistant, created, onError)));
    return context.json({ object: "list" as const, data }, 200);
  });
}

async function toModel(assistant: Assistant, created: number, onError: (error: unknown) => void): Promise<WireModel> {
  const { id, name, description, disclosure, examples } = assistant.definition;
  const about = { name, description, disclosure, examples };
  const entry = { id, object: "model" as const, created, owned_by: "espalier" as const };
  try {
    return { ...entry, espalier: { ...about, status: await assistant.status() } };
  } catch (error) {
    onError(error);
    return { ...entry, espalier: { ...about, problem: toProblem(error).body.error.message } };
  }
}
