import { expect, it } from "vitest";
import { pullAhead } from "./pull-ahead.ts";

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it("gives every item in order, and no more ahead than the bound", async () => {
  let made = 0;
  const make = async function* (): AsyncGenerator<number> {
    for (; made < 100; made += 1) yield made;
  };
  const ahead = pullAhead(make(), () => 1);
  await turn();
  expect(made).toBeLessThanOrEqual(16);
  const found: number[] = [];
  for await (const item of ahead) {
    found.push(item);
    await turn();
    expect(made).toBeLessThanOrEqual(item + 18);
  }
  expect(found).toEqual(Array.from({ length: 100 }, (_, at) => at));
});

it("holds little of large items", async () => {
  let made = 0;
  const make = async function* (): AsyncGenerator<number> {
    for (; made < 10; made += 1) yield made;
  };
  const ahead = pullAhead(make(), () => 3_000_000);
  await turn();
  expect(made).toBe(1);
  expect((await ahead.next()).value).toBe(0);
  await ahead.return(undefined);
});

it("passes an error on after the items before it, and ends its source when the caller leaves", async () => {
  let isEnded = false;
  const make = async function* (): AsyncGenerator<number> {
    try {
      yield 1;
      throw new RangeError("broken");
    } finally {
      isEnded = true;
    }
  };
  const ahead = pullAhead(make(), () => 1);
  expect((await ahead.next()).value).toBe(1);
  await expect(ahead.next()).rejects.toThrow("broken");
  expect(isEnded).toBe(true);
  const left = pullAhead(make(), () => 5_000_000);
  isEnded = false;
  for await (const _ of left) break;
  await turn();
  expect(isEnded).toBe(true);
});
