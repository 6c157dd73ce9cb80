import type { Embedder } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { pieceVectors } from "./piece-vectors.ts";

function counting() {
  const asked: string[] = [];
  const embedder: Embedder = {
    id: "counting",
    dimensions: 1,
    embed: async (texts) => {
      asked.push(...texts);
      return texts.map((text) => new Float32Array([text.length]));
    },
  };
  return { embedder, asked };
}

describe("pieceVectors", () => {
  it("gives a vector for every text in order and embeds each text once", async () => {
    const { embedder, asked } = counting();
    expect((await pieceVectors(embedder, ["a", "bbb", "a"])).map((vector) => vector[0])).toEqual([1, 3, 1]);
    expect((await pieceVectors(embedder, ["bbb", "cc"])).map((vector) => vector[0])).toEqual([3, 2]);
    expect(asked).toEqual(["a", "bbb", "cc"]);
  });

  it("keeps the vectors of two embedders apart", async () => {
    const one = counting();
    const two = counting();
    await pieceVectors(one.embedder, ["a"]);
    await pieceVectors(two.embedder, ["a"]);
    expect(two.asked).toEqual(["a"]);
  });
});
