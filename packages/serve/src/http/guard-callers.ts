import type { MiddlewareHandler } from "hono";
import type { HttpEnv } from "./http-env.ts";
import { HttpProblem } from "./http-problem.ts";

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/u;
const localNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Methods that change nothing; a foreign page may send them but, without CORS headers, cannot read what comes back. */
const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Keeps foreign web pages away from a server that has no sign-in.
 *
 * Bound to the loopback address, it answers only to loopback names: a page whose own name was rebound to 127.0.0.1
 * still sends that name as `Host`. Requests that do work are refused when a browser sends them from another origin
 * (`Origin`, and `Sec-Fetch-Site` where the browser has it). Programs send neither header and are served.
 */
export function guardCallers(): MiddlewareHandler<HttpEnv> {
  return async (context, next) => {
    const host = context.req.header("host");
    const bound: string | undefined = context.env?.boundHost;
    if (bound !== undefined && loopback.test(bound) && !isLocal(host, bound)) {
      throw new HttpProblem(
        403,
        "host_not_allowed",
        `This server listens on ${bound} and does not answer to the name "${host ?? ""}".`,
        "Open it as http://127.0.0.1 or http://localhost with its port, or start it with --host to serve other names.",
      );
    }
    if (!safeMethods.has(context.req.method) && isForeign(context.req.header("origin"), context.req.header("sec-fetch-site"), host)) {
      throw new HttpProblem(
        403,
        "origin_not_allowed",
        "This request was sent by a page of another origin.",
        "Call the API from a program, or from the page that this server serves itself.",
      );
    }
    await next();
  };
}

function isLocal(host: string | undefined, bound: string): boolean {
  if (host === undefined) return false;
  const name = host.replace(/:\d+$/u, "").toLowerCase();
  return localNames.has(name) || name === bound.toLowerCase();
}

function isForeign(origin: string | undefined, site: string | undefined, host: string | undefined): boolean {
  if (site === "cross-site" || site === "same-site") return true;
  if (origin === undefined) return false;
  // "null" is the origin of sandboxed frames and of files, which are foreign too.
  return !URL.canParse(origin) || new URL(origin).host !== withoutDefaultPort(origin, host);
}

/** A URL leaves its scheme's default port out, and so must the header that it is compared with. */
function withoutDefaultPort(origin: string, host: string | undefined): string | undefined {
  const address = `${new URL(origin).protocol}//${host ?? ""}`;
  return URL.canParse(address) ? new URL(address).host : undefined;
}
