import { request } from "node:http";
import { EnvironmentError } from "@espalier/core";
import { afterEach, describe, expect, it } from "vitest";
import { createHttpApp } from "./create-http-app.ts";
import type { ChatResponse } from "./schemas/chat.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { sampleAssistants } from "./testing/sample-assistants.ts";

const running: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close(0)));
});

async function start(host?: string) {
  const assistants = sampleAssistants();
  const errors: unknown[] = [];
  const server = await startServer(createHttpApp({ assistants, onError: (error) => errors.push(error) }), { host, port: 0 });
  running.push(server);
  return { assistants, errors, server };
}

/** Sends the headers as they are, which `fetch` would not. */
function send(
  port: number,
  headers: Record<string, string>,
  method = "GET",
  path = "/v1/models",
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (piece) => (body += piece));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on("error", reject);
    sent.end(method === "POST" ? JSON.stringify({ model: "finance", messages: [{ role: "user", content: "Fee?" }] }) : undefined);
  });
}

const json = { "Content-Type": "application/json" };
const chat = "/v1/chat/completions";
const question = (content: string, stream = true): RequestInit => ({
  method: "POST",
  body: JSON.stringify({ model: "finance", stream, messages: [{ role: "user", content }] }),
  headers: json,
});

describe("startServer", () => {
  it("tells its address and takes a free port when asked for port 0", async () => {
    const { server } = await start();
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect(server.port).toBeGreaterThan(0);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it("says in one line that a port is taken and what to do", async () => {
    const { server } = await start();
    const app = createHttpApp({ assistants: [] });
    const error = await startServer(app, { port: server.port }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EnvironmentError);
    expect((error as EnvironmentError).line).toBe(
      `Port ${server.port} on 127.0.0.1 is taken by another program. Stop that program, or choose another port: --port 0 takes any free one.`,
    );
  });

  it("says that a host is no address of this machine", async () => {
    const error = await startServer(createHttpApp({ assistants: [] }), { host: "192.0.2.1", port: 0 }).catch((reason: unknown) => reason);
    expect((error as EnvironmentError).line).toContain('"192.0.2.1" is no address of this machine.');
  });

  it("lets an open answer end before it closes, and cuts it off after the grace", async () => {
    const { server, assistants } = await start();
    const answer = fetch(server.url + chat, question("fee"));
    await (await answer).text();
    const hanging = await fetch(server.url + chat, question("hang"));
    await Promise.all([server.close(50), expect(hanging.text()).rejects.toThrow()]);
    await expect.poll(() => assistants[0].abandoned()).toBe(1);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });
});

describe("the callers of a server on the loopback address", () => {
  it("are answered under loopback names only", async () => {
    const { server, assistants } = await start();
    for (const name of ["localhost", "127.0.0.1", "[::1]"]) {
      expect((await send(server.port, { Host: `${name}:${server.port}` })).status).toBe(200);
      expect((await send(server.port, { Host: name })).status).toBe(200);
    }
    for (const name of ["evil.example", `evil.example:${server.port}`, "127.0.0.1.evil.example", "localhost.evil.example", "192.168.0.7"]) {
      const { status, body } = await send(server.port, { Host: name, ...json }, "POST", chat);
      expect([status, JSON.parse(body).error.code]).toEqual([403, "host_not_allowed"]);
      expect((await send(server.port, { Host: name })).status).toBe(403);
    }
    expect(assistants[0].questions).toEqual([]);
  });

  it("are refused when a browser sends them from another origin", async () => {
    const { server, assistants } = await start();
    const own = { Host: `127.0.0.1:${server.port}`, ...json };
    for (const foreign of [
      { Origin: "https://evil.example" },
      { Origin: "null" },
      { Origin: `http://127.0.0.1:${server.port + 1}` },
      { Origin: `http://localhost:${server.port}` },
      { "Sec-Fetch-Site": "cross-site" },
      { "Sec-Fetch-Site": "same-site" },
    ]) {
      const { status, body } = await send(server.port, { ...own, ...foreign } as Record<string, string>, "POST", chat);
      expect([status, JSON.parse(body).error.code]).toEqual([403, "origin_not_allowed"]);
    }
    expect(assistants[0].questions).toEqual([]);
    expect(
      (await send(server.port, { ...own, Origin: `http://127.0.0.1:${server.port}`, "Sec-Fetch-Site": "same-origin" }, "POST", chat))
        .status,
    ).toBe(200);
    expect((await send(server.port, own, "POST", chat)).status).toBe(200);
  });

  it("may use any name when the server is bound to all addresses, but no foreign origin", async () => {
    const { server } = await start("0.0.0.0");
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect((await send(server.port, { Host: "espalier.example" })).status).toBe(200);
    expect((await send(server.port, { Host: "espalier.example", Origin: "https://espalier.example", ...json }, "POST", chat)).status).toBe(
      200,
    );
    expect((await send(server.port, { Host: "espalier.example", Origin: "https://evil.example", ...json }, "POST", chat)).status).toBe(403);
  });
});

describe("a streamed answer", () => {
  const eventsOf = (text: string) =>
    text
      .split("\n\n")
      .filter((event) => event !== "")
      .map((event) => event.split("\n"));
  const chunksOf = (text: string) =>
    eventsOf(text).flatMap(([line = ""]) => (line.startsWith("data: {") ? [JSON.parse(line.slice(6))] : []));

  it("sends each verified sentence with its citations, and the proof last before [DONE]", async () => {
    const { server } = await start();
    const response = await fetch(server.url + chat, question("七日内赎回的费率？"));
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const text = await response.text();
    expect(text.endsWith("data: [DONE]\n\n")).toBe(true);
    const chunks = chunksOf(text);
    const plain = (await (await fetch(server.url + chat, question("七日内赎回的费率？", false))).json()) as ChatResponse;
    expect(chunks.map(({ choices }) => choices[0].delta.content ?? "").join("")).toBe(plain.choices[0]?.message.content);
    expect(chunks.map(({ espalier }) => Object.keys(espalier ?? {})[0])).toEqual([
      undefined,
      "searched",
      "sentence",
      "sentence",
      "struck",
      "struck",
      "sentence",
      "citations",
    ]);
    expect(chunks.at(-1).espalier).toEqual(plain.espalier);
    expect(chunks.map(({ choices }) => choices[0].finish_reason)).toEqual([...Array(7).fill(null), "stop"]);
    expect(new Set(chunks.map(({ id, model, object }) => `${id} ${model} ${object}`)).size).toBe(1);
    expect(text).not.toContain("建议立即买入");
  });

  it("ends with an error event and without [DONE] when the assistant fails or stops without an outcome", async () => {
    const { server, errors } = await start();
    const text = await (await fetch(server.url + chat, question("vanish"))).text();
    const [name, data] = eventsOf(text).at(-1) ?? [];
    expect(name).toBe("event: error");
    expect(JSON.parse(data?.slice(6) ?? "").error).toMatchObject({ type: "server_error", code: "model_broken_stream" });
    expect(text).not.toContain("[DONE]");
    expect(errors).toHaveLength(1);
  });

  it("stops the work when the caller goes away, streamed or not, without calling that an error", async () => {
    const { server, assistants, errors } = await start();
    const streamed = new AbortController();
    const response = await fetch(server.url + chat, { ...question("hang"), signal: streamed.signal });
    await response.body?.getReader().read();
    streamed.abort();
    await expect.poll(() => assistants[0].abandoned()).toBe(1);

    const plain = new AbortController();
    const pending = fetch(server.url + chat, { ...question("hang", false), signal: plain.signal }).catch(() => undefined);
    await expect.poll(() => assistants[0].questions.length).toBe(2);
    plain.abort();
    await pending;
    await expect.poll(() => assistants[0].abandoned()).toBe(2);
    expect(errors).toEqual([]);
  });
});
