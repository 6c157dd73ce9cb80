import type { Embedder } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { embedOnce } from "./embed-once.ts";

describe("embedOnce", () => {
  it("works on the same texts once, and on others or in another role again", async () => {
    const calls: string[] = [];
    const embedder: Embedder = {
      id: "counting",
      dimensions: 1,
      async embed(texts, role) {
        calls.push(`${role} ${texts.join()}`);
        return texts.map((text) => Float32Array.of(text.length));
      },
    };
    const once = embedOnce(embedder);
    expect(await once.embed(["abc"], "query")).toEqual(await once.embed(["abc"], "query"));
    await once.embed(["abc"], "passage");
    await once.embed(["ab"], "query");
    expect(calls).toEqual(["query abc", "passage abc", "query ab"]);
    expect(once.id).toBe("counting");
  });
});
