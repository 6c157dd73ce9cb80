import { createBuiltInEmbedder } from "@espalier/model";
import { afterAll, describe, expect, it } from "vitest";
import { learnedLikeness } from "./learned-likeness.ts";

const embedder = createBuiltInEmbedder();
afterAll(() => embedder.close?.());

async function likenessOf(question: string, pieces: readonly string[]): Promise<number[]> {
  const [query = new Float32Array(0)] = await embedder.embed([question], "query");
  const vectors = await embedder.embed(pieces, "passage");
  const learn = learnedLikeness(embedder.id, query);
  return vectors.map((vector) => learn?.(vector, vector) ?? Number.NaN);
}

describe("learnedLikeness", () => {
  it("gives an answer more than a sentence about something else, in both languages", async () => {
    const [answer = 0, other = 0] = await likenessOf("How long may I keep a borrowed drill?", [
      "Tools are lent for five days.",
      "The workshop has a new roof.",
    ]);
    expect(answer).toBeGreaterThan(other);
    const [回答 = 0, 别的 = 0] = await likenessOf("借来的电钻几天要还？", ["工具借期为五天。", "车间新盖了屋顶。"]);
    expect(回答).toBeGreaterThan(别的);
  });

  it("gives nothing for vectors of another encoder", () => {
    expect(learnedLikeness("other-encoder", new Float32Array(384))).toBeUndefined();
    expect(learnedLikeness("e5-small-en-zh/q4/query:+passage:/512", new Float32Array(3))).toBeUndefined();
  });
});
