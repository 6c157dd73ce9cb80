import { expect, it } from "vitest";
import { createBlindEmbedder } from "../testing/create-blind-embedder.ts";
import { createHashingEmbedder } from "../testing/create-hashing-embedder.ts";
import { makeTopics } from "../testing/make-topics.ts";
import { measureReliability } from "./measure-reliability.ts";

it("trusts an embedder that finds what the words find", async () => {
  const measured = await measureReliability(makeTopics(200), createHashingEmbedder(512));
  expect(measured).toMatchObject({ questions: 200, weight: 1 });
  expect(measured?.vector).toBeGreaterThan(0.9);
});

it("does not trust one whose vectors say nothing of what a text is about", async () => {
  const measured = await measureReliability(makeTopics(200), createBlindEmbedder(4));
  expect(measured?.lexical).toBeGreaterThan(0.9);
  expect(measured?.weight).toBe(0);
});

it("takes a ranking in which all are equal for one that found nothing", async () => {
  const equal = { id: "equal", dimensions: 2, embed: async (texts: readonly string[]) => texts.map(() => Float32Array.of(1, 0)) };
  const measured = await measureReliability(makeTopics(60), equal);
  expect(measured?.vector).toBeCloseTo(1 / 60, 10);
  expect(measured?.weight).toBe(0);
});

it("cannot tell from few texts, from texts of one sentence, or where the words find nothing either", async () => {
  const embedder = createHashingEmbedder();
  expect(await measureReliability(makeTopics(39), embedder)).toBeUndefined();
  expect(
    await measureReliability(
      makeTopics(200).map((text) => text.split(". ")[0] ?? ""),
      embedder,
    ),
  ).toBeUndefined();
  const unrelated = Array.from({ length: 100 }, (_, at) => `This one asks of q${at}x. That one tells of z${at}y instead.`);
  expect(await measureReliability(unrelated, embedder)).toBeUndefined();
});
