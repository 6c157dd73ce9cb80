import { describe, expect, it } from "vitest";
import { readApiKey } from "./read-api-key.ts";

describe("readApiKey", () => {
  const env = { OPENAI_API_KEY: " common " };

  it("takes the key of the service over HTTPS and on this machine", () => {
    expect(readApiKey(env, "OPENAI_API_KEY", "https://api.openai.com/v1")).toBe("common");
    expect(readApiKey(env, "OPENAI_API_KEY", "http://127.0.0.1:8080/v1")).toBe("common");
    expect(readApiKey(env, "OPENAI_API_KEY", "http://[::1]:8080/v1")).toBe("common");
  });

  it("does not send it in clear text to another machine", () => {
    expect(readApiKey(env, "OPENAI_API_KEY", "http://10.0.0.5:8000/v1")).toBeUndefined();
    expect(readApiKey(env, "OPENAI_API_KEY", "http://127.0.0.1.evil.example/v1")).toBeUndefined();
  });

  it("prefers the key that was set for Espalier, wherever it goes", () => {
    const both = { ...env, ESPALIER_API_KEY: "own" };
    expect(readApiKey(both, "OPENAI_API_KEY", "https://api.openai.com/v1")).toBe("own");
    expect(readApiKey(both, "OPENAI_API_KEY", "http://10.0.0.5:8000/v1")).toBe("own");
  });

  it("takes an empty key for none", () => {
    expect(readApiKey({ HF_TOKEN: " ", ESPALIER_API_KEY: "" }, "HF_TOKEN", "https://router.huggingface.co")).toBeUndefined();
  });
});
