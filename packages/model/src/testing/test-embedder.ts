import type { Embedder } from "@espalier/core";
import { describe, expect, it } from "vitest";

/**
 * The conformance suite of the {@link Embedder} contract, to be called in a test file. `create` gives the
 * embedder; it is made once, before the first test, and closed after the last.
 */
export function testEmbedder(name: string, create: () => Embedder | Promise<Embedder>): void {
  describe(`${name} keeps the contract of an embedder`, () => {
    let made: Promise<Embedder> | undefined;
    const embedder = (): Promise<Embedder> => {
      made ??= Promise.resolve(create());
      return made;
    };
    const texts = ["What is a debt ratio?", "什么是资产负债率？", "", "| a | b |\n| --- | --- |\n| 1 | 2 |", "x".repeat(50_000)];

    it("gives one vector of unit length and of its dimensions for each text", async () => {
      const { dimensions, embed } = await embedder();
      const vectors = await embed(texts, "passage");
      expect(vectors).toHaveLength(texts.length);
      for (const vector of vectors) {
        expect(vector).toBeInstanceOf(Float32Array);
        expect(vector).toHaveLength(dimensions);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
      }
    });

    it("gives the vectors in the order of the texts, the same bytes alone or beside others", async () => {
      const { embed } = await embedder();
      const together = await embed(texts, "passage");
      const backwards = await embed([...texts].reverse(), "passage");
      expect([...backwards].reverse()).toEqual(together);
      const [alone] = await embed(texts.slice(1, 2), "passage");
      expect(alone).toEqual(together[1]);
    });

    it("gives the same vectors again", async () => {
      const { embed } = await embedder();
      expect(await embed(texts.slice(0, 2), "query")).toEqual(await embed(texts.slice(0, 2), "query"));
    });

    it("gives nothing for no texts", async () => {
      expect(await (await embedder()).embed([], "passage")).toEqual([]);
    });

    it("puts a text nearer to itself than to another one", async () => {
      const { embed } = await embedder();
      const [a, b] = await embed(["The bank raised its interest rate.", "Photosynthesis happens in chloroplasts."], "passage");
      const [again] = await embed(["The bank raised its interest rate."], "passage");
      expect(cosine(again, a)).toBeGreaterThan(cosine(again, b));
    });

    it("stops with the signal's reason", async () => {
      const { embed } = await embedder();
      const reason = new Error("the person left");
      await expect(embed(["never"], "query", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      const controller = new AbortController();
      const running = embed(
        Array.from({ length: 200 }, (_, n) => `text ${n}`),
        "passage",
        { signal: controller.signal },
      );
      controller.abort(reason);
      await expect(running).rejects.toBe(reason);
      expect(await embed(["after"], "query")).toHaveLength(1);
    });

    it("names itself, and closes twice without a complaint", async () => {
      const made = await embedder();
      expect(made.id).not.toBe("");
      await made.close?.();
      await made.close?.();
    });
  });
}

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return Array.from(a ?? []).reduce((sum, value, d) => sum + value * (b?.[d] ?? 0), 0);
}
