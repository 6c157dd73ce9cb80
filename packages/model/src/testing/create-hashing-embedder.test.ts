import { expect, it } from "vitest";
import { createHashingEmbedder } from "./create-hashing-embedder.ts";
import { testEmbedder } from "./test-embedder.ts";

testEmbedder("createHashingEmbedder", () => createHashingEmbedder());

it("puts texts that share words nearer than others, in both languages", async () => {
  const [a, b, c, d, e] = await createHashingEmbedder().embed(
    ["资产负债率", "公司的资产负债率上升", "debt ratio", "the debt ratio rose", "叶绿体"],
    "passage",
  );
  const dot = (x: Float32Array | undefined, y: Float32Array | undefined): number =>
    Array.from(x ?? []).reduce((sum, value, n) => sum + value * (y?.[n] ?? 0), 0);
  expect(dot(a, b)).toBeGreaterThan(dot(a, e) + 0.3);
  expect(dot(c, d)).toBeGreaterThan(dot(c, e) + 0.3);
});
