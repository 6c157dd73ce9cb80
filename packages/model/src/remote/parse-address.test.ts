import { InvalidOptionError } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { toOpenAiBase } from "./open-ai-base.ts";
import { parseAddress } from "./parse-address.ts";

describe("parseAddress", () => {
  it.each([
    ["qwen2.5:7b@http://127.0.0.1:11434/v1/", { model: "qwen2.5:7b", url: "http://127.0.0.1:11434/v1" }],
    ["@cf/meta/llama@https://host.example/ai/v1", { model: "@cf/meta/llama", url: "https://host.example/ai/v1" }],
    ["gpt-5", { model: "gpt-5", url: undefined }],
    ["org/model:fast", { model: "org/model:fast", url: undefined }],
  ])("reads %s", (rest, address) => {
    expect(parseAddress("model", `openai:${rest}`, rest)).toEqual(address);
  });

  it("refuses a password in the address without repeating it", () => {
    const read = (): unknown => parseAddress("model", "openai:a@https://me:secret@host/v1", "a@https://me:secret@host/v1");
    expect(read).toThrow(InvalidOptionError);
    expect(read).toThrow(/^(?!.*secret)/u);
  });

  it.each(["", "@http://127.0.0.1", "a@ftp://host", "a@http://"])("refuses %j", (rest) => {
    expect(() => parseAddress("model", `openai:${rest}`, rest)).toThrow(InvalidOptionError);
  });
});

describe("toOpenAiBase", () => {
  it.each([
    [undefined, "https://api.openai.com/v1"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080/v1"],
    ["http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1"],
    ["https://host.example/api/v3/chat/completions", "https://host.example/api/v3"],
    ["https://host.example/compatible-mode/v1", "https://host.example/compatible-mode/v1"],
  ])("makes %s into %s", (url, base) => {
    expect(toOpenAiBase(url)).toBe(base);
  });
});
