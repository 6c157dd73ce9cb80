import { expect, it } from "vitest";
import { documentOf } from "../testing/clean-text.ts";
import { chooseSample } from "./choose-sample.ts";
import { hashText } from "./hash-text.ts";

const documents = Array.from({ length: 500 }, (_, at) => documentOf("", { id: `d${at}` }));

async function idsOf(from: typeof documents, count: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of chooseSample(from, count)) ids.push(id);
  return ids;
}

it("chooses the documents of the lowest hashes, in their order", async () => {
  for (const count of [1, 2, 7, 64, 500, 900]) {
    const lowest = [...documents].sort((a, b) => hashText(a.id, 1).low - hashText(b.id, 1).low).slice(0, count);
    const chosen = new Set(lowest.map(({ id }) => id));
    expect(await idsOf(documents, count)).toEqual(documents.map(({ id }) => id).filter((id) => chosen.has(id)));
  }
});

it("chooses the same ones whatever their order", async () => {
  const turned = [...documents].reverse();
  expect((await idsOf(turned, 20)).sort()).toEqual((await idsOf(documents, 20)).sort());
});
