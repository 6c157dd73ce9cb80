import { expect, it } from "vitest";
import { createHashCounter } from "./hash-counter.ts";

it("counts as a map would, while its table grows", () => {
  const counter = createHashCounter(4);
  const oracle = new Map<string, number>();
  for (let at = 0; at < 50_000; at += 1) {
    const text = `id-${(at * 7919) % 20_011}`;
    oracle.set(text, (oracle.get(text) ?? 0) + 1);
    expect(counter.add(text)).toBe(oracle.get(text));
  }
  const sizes = new Map<number, number>();
  for (const count of oracle.values()) sizes.set(count, (sizes.get(count) ?? 0) + 1);
  expect(new Map([...counter.sizes()].sort())).toEqual(new Map([...sizes].sort()));
});
