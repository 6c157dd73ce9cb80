// Compares the approximate index with comparing all vectors: made-up vectors in clusters, as embeddings lie (48 latent dimensions and noise).
// npx tsx --conditions=@espalier/source packages/retrieve/bench/approximate.mjs [--vectors 100000] [--dimensions 384] [--queries 200]
import { parseArgs } from "node:util";
import { createRandom } from "../src/testing/random.ts";
import { buildHnswIndex } from "../src/vector/hnsw-index.ts";
import { quantizeVector, restoreVector } from "../src/vector/quantize-vector.ts";
import { createVectorPages } from "../src/vector/vector-pages.ts";

const { values } = parseArgs({
  options: {
    vectors: { type: "string", default: "100000" },
    dimensions: { type: "string", default: "384" },
    queries: { type: "string", default: "200" },
  },
});
const [count, dimensions, queries] = [Number(values.vectors), Number(values.dimensions), Number(values.queries)];
const random = createRandom(1);
const normal = () => random() + random() + random() + random() - 2;
const latent = 48;
const projection = Float32Array.from({ length: latent * dimensions }, normal);
const centres = Array.from({ length: 200 }, () => Float32Array.from({ length: latent }, normal));
function makeVector() {
  const centre = centres[Math.floor(random() * centres.length)];
  const code = centre.map((value) => value + 0.6 * normal());
  const raw = new Float32Array(dimensions);
  for (let to = 0; to < dimensions; to += 1) {
    let sum = normal();
    for (let from = 0; from < latent; from += 1) sum += code[from] * projection[from * dimensions + to];
    raw[to] = sum;
  }
  const length = Math.hypot(...raw);
  return raw.map((value) => value / length);
}

const pages = createVectorPages();
const stored = Array.from({ length: count }, (_, slot) => {
  const bytes = quantizeVector(makeVector());
  pages.set(slot, bytes);
  return bytes;
});
function* entries() {
  for (const [key, bytes] of stored.entries()) yield { key, vector: restoreVector(bytes) };
}
const start = performance.now();
const index = buildHnswIndex(entries(), { dimensions, capacity: count });
const buildSeconds = Math.round(performance.now() - start) / 1000;
const asked = Array.from({ length: queries }, makeVector);
const time = (work) => {
  const times = asked.map((query) => {
    const from = performance.now();
    work(query);
    return performance.now() - from;
  });
  times.sort((a, b) => a - b);
  return { p50: Math.round(times[queries >> 1] * 100) / 100, p95: Math.round(times[Math.floor(queries * 0.95)] * 100) / 100 };
};
const exact = (query) => {
  const scores = Float64Array.from({ length: count }, (_, slot) => pages.score(slot, query));
  return [...scores.keys()].sort((a, b) => scores[b] - scores[a]);
};
const recalls = [10, 1000].map((k) => {
  const mean = asked.slice(0, 50).reduce((sum, query) => {
    const expected = new Set(exact(query).slice(0, k));
    return sum + index.search(query, k).filter(({ key }) => expected.has(key)).length / k;
  }, 0);
  return [`recall@${k}`, Math.round((mean / 50) * 1e4) / 1e4];
});
const all = time((query) => Float64Array.from({ length: count }, (_, slot) => pages.score(slot, query)));
console.log(
  JSON.stringify({
    vectors: count,
    dimensions,
    buildSeconds,
    ...Object.fromEntries(recalls),
    search10Ms: time((query) => index.search(query, 10)),
    search1000Ms: time((query) => index.search(query, 1000)),
    compareAllMs: all,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
