// Measures the evidence features of questions and writes them as JSON lines, for `fit-evidence.ts`.
// node --conditions=@espalier/source --import tsx packages/answer/bench/measure-evidence.ts OUT.jsonl VECTORS.tsv apps/finance …
// QUESTIONS names the file in each data set (tuning.jsonl); HALF takes one half of it. The stores must be indexed and embedded.
import { writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { spansOverlap } from "@espalier/core";
import { createBuiltInEmbedder } from "@espalier/model";
import { createRetriever, openStore } from "@espalier/retrieve";
import { locateGold } from "../src/evaluate/locate-gold.ts";
import { halfOf, readQuestions } from "../src/evaluate/read-questions.ts";
import { evidenceFeatures } from "../src/evidence-features.ts";
import { chooseShown } from "../src/extract/choose-shown.ts";
import { findCandidates } from "../src/extract/find-candidates.ts";
import { scoreCandidates } from "../src/extract/score-candidates.ts";
import { toCitedPassage } from "../src/verify/cited-passage.ts";
import { weighWords } from "../src/weigh-words.ts";
import { cachedEmbedder } from "./cached-embedder.ts";

const [out = "", vectors = "", ...apps] = process.argv.slice(2);
const file = process.env.QUESTIONS ?? "tuning.jsonl";
const builtIn = createBuiltInEmbedder();
const embedder = cachedEmbedder(builtIn, vectors);
const lines: string[] = [];
for (const app of apps) {
  const name = basename(app);
  const { assistant } = await import(pathToFileURL(resolve(app, "src/index.ts")).href);
  const store = await openStore({ path: `.espalier/${assistant.id}`, embedder: embedder.id, readOnly: true });
  const retriever = createRetriever({ store, embedder });
  for (const question of await readQuestions(`datasets/${name}/${file}`)) {
    if (question.kind === "refuse" || (process.env.HALF !== undefined && halfOf(question.id) !== process.env.HALF)) continue;
    const { hits } = await retriever.search(question.question, { k: 16, asOf: question.asOf });
    const passages = [];
    for (const hit of hits) {
      const stored = await store.getDocument(hit.chunk.documentId);
      if (stored !== undefined) passages.push(toCitedPassage(hit, stored.document));
    }
    const candidates = passages.flatMap((passage, index) => findCandidates(index + 1, passage));
    const scored = await scoreCandidates(question.question, candidates, { embedder, weightOf: weighWords(passages) });
    const isGold = ({ candidate }: (typeof scored)[number]) =>
      question.gold.some(
        (gold) =>
          gold.source === candidate.passage.document.metadata.source &&
          locateGold(candidate.passage.document.text, gold).some((span) => candidate.spans.some((place) => spansOverlap(place, span))),
      );
    const shown = chooseShown(scored);
    lines.push(
      JSON.stringify({
        id: question.id,
        app: name,
        language: question.language,
        answerable: question.kind === "answerable",
        features: evidenceFeatures(question.question, scored, passages),
        goldRank: scored.findIndex(isGold) + 1,
        goldShown: shown.some(isGold),
        shown: shown.map(({ candidate }) => candidate.text),
        hit5: question.gold.some((gold) => hits.slice(0, 5).some((hit) => hit.metadata.source === gold.source)),
      }),
    );
  }
  await store.close();
}
await builtIn.close?.();
writeFileSync(out, `${lines.join("\n")}\n`);
console.log(`${lines.length} questions measured`);
