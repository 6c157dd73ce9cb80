import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { HttpEnv } from "../http-env.ts";
import type { HttpContext } from "../http-options.ts";

const stateSchema = z.object({ status: z.enum(["ok", "not ready"]) }).openapi("Health");
const state = (description: string) => ({ description, content: { "application/json": { schema: stateSchema } } });

const healthRoute = createRoute({
  method: "get",
  path: "/healthz",
  summary: "Is the process alive?",
  responses: { 200: state("It answers") },
});

const readyRoute = createRoute({
  method: "get",
  path: "/readyz",
  summary: "Can questions be asked?",
  responses: { 200: state("Yes"), 503: state("Not yet, or no longer") },
});

/** `GET /healthz` and `GET /readyz`. */
export function serveHealth(app: OpenAPIHono<HttpEnv>, { ready }: HttpContext): void {
  app.openapi(healthRoute, (context) => context.json({ status: "ok" as const }, 200));
  app.openapi(readyRoute, async (context) =>
    (await ready()) ? context.json({ status: "ok" as const }, 200) : context.json({ status: "not ready" as const }, 503),
  );
}
