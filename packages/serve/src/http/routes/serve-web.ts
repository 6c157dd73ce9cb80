import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { HttpEnv } from "../http-env.ts";
import type { HttpContext } from "../http-options.ts";
import { HttpProblem } from "../http-problem.ts";

/** Nothing may be loaded but what this server serves, so that the page makes no request to anybody else. */
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

interface WebFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** `/` and the files of the built page. They are read once: what was not in the folder then can never be asked for. */
export function serveWeb(app: OpenAPIHono<HttpEnv>, { webFolder }: HttpContext): void {
  if (webFolder === undefined) {
    app.get("/", () => {
      throw new HttpProblem(404, "no_web_page", "The web page was not built.", "The API is described at /openapi.json.");
    });
    return;
  }
  for (const [path, file] of readWebFiles(webFolder)) {
    app.get(path, (context) => {
      if (context.req.header("if-none-match") === file.headers.ETag) return new Response(null, { status: 304, headers: file.headers });
      return new Response(file.body, { headers: file.headers });
    });
  }
}

function readWebFiles(folder: string): Map<string, WebFile> {
  const files = new Map<string, WebFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = mediaTypes[extname(entry.name)];
    if (!entry.isFile() || mediaType === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join("/")}`;
    const body = Uint8Array.from(readFileSync(file));
    const headers = {
      "Content-Type": mediaType,
      "Content-Security-Policy": pagePolicy,
      ETag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`,
      // The names in /assets/ carry a hash of their content.
      "Cache-Control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    };
    files.set(path === "/index.html" ? "/" : path, { body, headers });
  }
  return files;
}
