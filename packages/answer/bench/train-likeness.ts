// Learns from the made questions in `pairs/` which directions of the built-in encoder's vectors tell an answer from a sentence about
// a neighbouring subject, and writes `src/extract/likeness-weights.ts`. The tuning questions take no part: they measure it.
// node --conditions=@espalier/source --import tsx packages/answer/bench/train-likeness.ts VECTORS.tsv
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createBuiltInEmbedder } from "@espalier/model";
import { cachedEmbedder } from "./cached-embedder.ts";
import { readPairs } from "./read-pairs.ts";

const folder = dirname(fileURLToPath(import.meta.url));
const width = 384;
const rank = 32;
const epochs = 12;
const batch = 8;
const fastest = 1e-3;
const decay = 0.1;
const dropped = 0.3;

/** Park and Miller's generator: the same weights on every run. */
let state = 20_240_601;
const random = (): number => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};
const normal = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
const dot = (a: Float32Array, b: Float32Array, from = 0): number => {
  let sum = 0;
  for (let at = 0; at < b.length; at += 1) sum += (a[from + at] ?? 0) * (b[at] ?? 0);
  return sum;
};

const builtIn = createBuiltInEmbedder();
const embedder = cachedEmbedder(builtIn, process.argv[2] ?? "vectors.tsv");
const pairs = readPairs(join(folder, "pairs"));
const queries = await embedder.embed(
  pairs.map((one) => one.question),
  "query",
);
const rows = [];
for (const [index, { pieces, answer }] of pairs.entries()) {
  const vectors = await embedder.embed([...pieces.map((one) => one.inContext), ...pieces.map((one) => one.text)], "passage");
  const query = queries[index] ?? new Float32Array(width);
  const inContext = vectors.slice(0, pieces.length);
  const alone = vectors.slice(pieces.length);
  rows.push({
    query,
    answer,
    cosines: inContext.map((one, at) => [20 * (dot(one, query) - 0.87), 20 * (dot(alone[at] ?? one, query) - 0.87)] as const),
    pieces: inContext.map((one, at) => one.map((value, d) => (value + (alone[at]?.[d] ?? 0)) / 2)),
  });
}
await builtIn.close?.();

// All weights in one array: both projections, which begin as one, the two cosines' and the constant.
const size = rank * width;
const weights = new Float32Array(2 * size + 3);
for (let at = 0; at < size; at += 1) weights[at] = weights[size + at] = 0.05 * normal();
weights.set([0.6, 0.4, -1], 2 * size);
const slopes = new Float32Array(weights.length);
const means = new Float32Array(weights.length);
const squares = new Float32Array(weights.length);
const thin = (vector: Float32Array): Float32Array => vector.map((value) => (random() < dropped ? 0 : (20 * value) / (1 - dropped)));
const project = (from: number, vector: Float32Array): Float32Array =>
  Float32Array.from({ length: rank }, (_, r) => dot(weights.subarray(from + r * width, from + (r + 1) * width), vector));
const add = (from: number, left: Float32Array, right: Float32Array, factor: number): void => {
  for (const [r, value] of left.entries()) {
    const step = factor * value;
    for (let at = 0; at < width; at += 1) slopes[from + r * width + at] = (slopes[from + r * width + at] ?? 0) + step * (right[at] ?? 0);
  }
};

const steps = Math.floor(rows.length / batch) * epochs;
let step = 0;
for (let epoch = 0; epoch < epochs; epoch += 1) {
  const order = rows.map((row) => ({ row, key: random() })).toSorted((a, b) => a.key - b.key);
  let loss = 0;
  for (let start = 0; start + batch <= order.length; start += batch) {
    slopes.fill(0);
    for (const { row } of order.slice(start, start + batch)) loss += learn(row);
    step += 1;
    const rate = fastest * Math.max(0.05, 1 - step / steps);
    for (let at = 0; at < weights.length; at += 1) {
      const slope = (slopes[at] ?? 0) / 4;
      means[at] = 0.9 * (means[at] ?? 0) + 0.1 * slope;
      squares[at] = 0.999 * (squares[at] ?? 0) + 0.001 * slope * slope;
      const moved = (means[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((squares[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      weights[at] = (weights[at] ?? 0) * (1 - rate * decay) - rate * moved;
    }
  }
  console.log(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(3)}`);
}

/** Adds the slopes of one question's losses: of every piece by itself, and of the choice among all pieces and none. */
function learn({ query, answer, cosines, pieces }: (typeof rows)[number]): number {
  const thinQuery = thin(query);
  const left = project(0, thinQuery);
  const right = pieces.map((piece) => {
    const thinPiece = thin(piece);
    return { thinPiece, projected: project(size, thinPiece) };
  });
  const scores = cosines.map(
    ([a, b], at) =>
      (weights[2 * size] ?? 0) * a +
      (weights[2 * size + 1] ?? 0) * b +
      (weights[2 * size + 2] ?? 0) +
      dot(left, right[at]?.projected ?? left) / 8,
  );
  const all = 1 + scores.reduce((sum, score) => sum + Math.exp(score), 0);
  let loss = Math.log(all) - (scores[answer] ?? 0);
  for (const [at, score] of scores.entries()) {
    const target = at === answer ? 1 : 0;
    const one = 1 / (1 + Math.exp(-score));
    loss -= (2 / scores.length) * Math.log(target === 1 ? one : 1 - one);
    const error = (2 / scores.length) * (one - target) + Math.exp(score) / all - target;
    const side = right[at];
    if (side === undefined) continue;
    add(0, side.projected, thinQuery, error / 8);
    add(size, left, side.thinPiece, error / 8);
    const cosine = cosines[at] ?? [0, 0];
    for (const [offset, value] of [cosine[0], cosine[1], 1].entries())
      slopes[2 * size + offset] = (slopes[2 * size + offset] ?? 0) + error * value;
  }
  return loss;
}

const largest = weights.subarray(0, 2 * size).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const bytes = Int8Array.from(weights.subarray(0, 2 * size), (value) => Math.round((127 * value) / largest));
// One step of a byte, the 20 of both sides and the eighth make one factor.
const scale = (largest / 127) ** 2 * 400 * (1 / 8);
const cosinesOf = [...weights.subarray(2 * size)].map((value) => Number(value.toFixed(4)));
writeFileSync(
  join(folder, "../src/extract/likeness-weights.ts"),
  `/** Made by \`bench/train-likeness.ts\` for vectors of the built-in encoder: two projections to ${rank} numbers, a byte each. */
export const likenessWeights = {
  rank: ${rank},
  width: ${width},
  scale: ${scale.toPrecision(6)},
  inContext: ${cosinesOf[0]},
  alone: ${cosinesOf[1]},
  constant: ${cosinesOf[2]},
  projections:
    "${Buffer.from(bytes.buffer).toString("base64")}",
};
`,
);
