import type { Server } from "node:http";
import { EnvironmentError, type EspalierError } from "@espalier/core";
import { createAdaptorServer } from "@hono/node-server";
import type { createHttpApp } from "./create-http-app.ts";

/** Options of {@link startServer}. */
export interface StartServerOptions {
  /**
   * The address to listen on. With any other than a loopback address, everybody who reaches the machine can ask.
   *
   * @defaultValue "127.0.0.1"
   */
  readonly host?: string | undefined;
  /** 0 takes any free port. */
  readonly port: number;
}

/** A server that listens. */
export interface RunningServer {
  /** For a person on this machine, such as `http://127.0.0.1:4680`. */
  readonly url: string;
  readonly port: number;
  /**
   * Takes no new requests, waits for the open ones and then cuts them off. Does nothing when called again.
   *
   * @param graceMs - How long open requests may still take. Default 5000: half of the 10 s in which process
   * managers such as Docker expect a stopped program to end.
   */
  close(graceMs?: number): Promise<void>;
}

/** Against clients that send slowly on purpose: a request's head within 10 s, the whole of it within 60 s. */
const headersTimeoutMs = 10_000;
const requestTimeoutMs = 60_000;

/**
 * Serves an app on a port. On a loopback address it answers only to loopback names, so that a foreign page cannot
 * reach it through a name of its own.
 *
 * @throws {@link EnvironmentError} where the port is taken, not allowed, or the host is no address of this machine.
 */
export async function startServer(app: ReturnType<typeof createHttpApp>, options: StartServerOptions): Promise<RunningServer> {
  const { host = "127.0.0.1", port } = options;
  const server = createAdaptorServer({
    fetch: (request, bindings) => app.fetch(request, { ...bindings, boundHost: host }),
  }) as Server;
  server.headersTimeout = headersTimeoutMs;
  server.requestTimeout = requestTimeoutMs;
  await listen(server, host, port);
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${nameFor(host)}:${taken}`,
    port: taken,
    close: (graceMs = 5_000) => {
      closing ??= close(server, graceMs);
      return closing;
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => reject(explain(error, host, port));
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      // Such as too many open files on accept: that connection is lost, but the server must stay up.
      server.on("error", (error) => console.error(error));
      resolve();
    });
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): EspalierError {
  const cause = { cause: error };
  switch (error.code) {
    case "EADDRINUSE":
      return new EnvironmentError(
        `Port ${port} on ${host} is taken by another program.`,
        "Stop that program, or choose another port: --port 0 takes any free one.",
        cause,
      );
    case "EACCES":
      return new EnvironmentError(
        `This user may not listen on port ${port}.`,
        "Choose a port above 1023: --port 0 takes any free one.",
        cause,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new EnvironmentError(`"${host}" is no address of this machine.`, "Use --host 127.0.0.1, or 0.0.0.0 for every address.", cause);
    default:
      return new EnvironmentError(
        `The server cannot listen on ${host}:${port} (${error.code ?? error.message}).`,
        "Try another port: --port 0.",
        cause,
      );
  }
}

/** The address that a browser on this machine can open. */
function nameFor(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
}
