import { randomUUID } from "node:crypto";
import { isEspalierError } from "@espalier/core";
import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { describeRefusal } from "./describe-refusal.ts";
import { guardCallers } from "./guard-callers.ts";
import type { HttpEnv } from "./http-env.ts";
import type { HttpAppOptions, HttpContext } from "./http-options.ts";
import { HttpProblem } from "./http-problem.ts";
import { serveChat } from "./routes/serve-chat.ts";
import { serveDocuments } from "./routes/serve-documents.ts";
import { serveEmbeddings } from "./routes/serve-embeddings.ts";
import { serveHealth } from "./routes/serve-health.ts";
import { serveModels } from "./routes/serve-models.ts";
import { serveSearch } from "./routes/serve-search.ts";
import { serveWeb } from "./routes/serve-web.ts";
import { setSafeHeaders } from "./set-safe-headers.ts";
import { isServerFault, toProblem } from "./to-problem.ts";
import { whyNotServed } from "./why-not-served.ts";

/**
 * Makes the HTTP door of assistants: an OpenAI-compatible API, described at `/openapi.json` from the same schemas
 * that check the requests, and the web page.
 *
 * Without sign-in nobody has a role: documents that are restricted to roles cannot be seen through it. Every error
 * is a JSON object that says what to do next. Served through `startServer`, foreign web pages cannot use it.
 *
 * @param options - The assistants and what belongs to the server. The assistants are not closed with it.
 */
export function createHttpApp(options: HttpAppOptions): OpenAPIHono<HttpEnv> {
  const context: HttpContext = {
    ...options,
    maxBodyBytes: options.maxBodyBytes ?? 1_048_576,
    now: options.now ?? (() => new Date()),
    newId: options.newId ?? randomUUID,
    ready: options.ready ?? (() => true),
    onError: options.onError ?? ((error) => console.error(isEspalierError(error) ? error.line : error)),
  };
  const app = new OpenAPIHono<HttpEnv>({
    defaultHook: (result) => {
      if (!result.success) throw describeRefusal(result.target, result.error);
    },
  });

  app.onError((error, request) => {
    // Where the caller went away, the error is only the end of the work.
    if (isServerFault(error) && !request.req.raw.signal.aborted) context.onError(error);
    const { status, body } = toProblem(error);
    return request.json(body, status);
  });
  app.use(setSafeHeaders());
  app.use(guardCallers());
  app.use(
    bodyLimit({
      maxSize: context.maxBodyBytes,
      onError: () => {
        throw new HttpProblem(413, "body_too_large", `The body has more than ${context.maxBodyBytes} bytes.`, "Send less.");
      },
    }),
  );

  serveChat(app, context);
  serveEmbeddings(app, context);
  serveModels(app, context);
  serveSearch(app, context);
  serveDocuments(app, context);
  serveHealth(app, context);
  app.get("/openapi.json", (request) =>
    request.json(app.getOpenAPI31Document({ openapi: "3.1.0", info: { title: "Espalier", version: "0.1.0", description: about } })),
  );
  serveWeb(app, context);
  app.notFound((request) => {
    const { status, body } = toProblem(whyNotServed(request.req.method, request.req.path, app.routes));
    return request.json(body, status);
  });
  return app;
}

const about =
  "Answers with proof from one industry's documents. Compatible with OpenAI's API where it has the same endpoint; what is more stands in the field `espalier`.";
