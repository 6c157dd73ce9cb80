import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHttpApp } from "../create-http-app.ts";
import { type RunningServer, startServer } from "../start-server.ts";

describe("the files of the web page", () => {
  let folder: string;
  let server: RunningServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "espalier-page-"));
    await mkdir(join(folder, "web/assets"), { recursive: true });
    await writeFile(join(folder, "secret.html"), "secret");
    await writeFile(join(folder, "web/index.html"), "<!doctype html>");
    await writeFile(join(folder, "web/built-from.txt"), "digest");
    await writeFile(join(folder, "web/assets/a-1.js"), "1;");
    server = await startServer(createHttpApp({ assistants: [], webFolder: join(folder, "web") }), { port: 0 });
  });
  afterAll(async () => {
    await server.close(0);
    await rm(folder, { recursive: true, force: true });
  });

  it("forbid the browser everything but what this server serves", async () => {
    const response = await fetch(`${server.url}/`);
    expect([response.status, await response.text()]).toEqual([200, "<!doctype html>"]);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'/u,
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-frame-options")).toBe("DENY");
  });

  it("are kept where their name has a hash, and asked for again where it has none", async () => {
    const script = await fetch(`${server.url}/assets/a-1.js`);
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("cache-control")).toContain("immutable");
    const page = await fetch(`${server.url}/`);
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const again = await fetch(`${server.url}/`, { headers: { "If-None-Match": page.headers.get("etag") ?? "" } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("are all that can be asked for", async () => {
    for (const path of [
      "/../secret.html",
      "/%2e%2e/secret.html",
      "/assets/..%2f..%2fsecret.html",
      "/built-from.txt",
      "/index.html/",
      "/assets/",
    ]) {
      expect((await fetch(server.url + path)).status).toBe(404);
    }
  });
});
