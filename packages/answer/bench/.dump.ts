import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createBuiltInEmbedder } from "@espalier/model";
import { createRetriever, openStore } from "@espalier/retrieve";
import { spansOverlap } from "@espalier/core";
import { findFigures, foldForMatching, toSimplified } from "@espalier/text";
import { locateGold } from "../src/evaluate/locate-gold.ts";
import { halfOf, readQuestions } from "../src/evaluate/read-questions.ts";
import { findCandidates } from "../src/extract/find-candidates.ts";
import { expectsFigure } from "../src/extract/expects-figure.ts";
import { toCitedPassage } from "../src/verify/cited-passage.ts";
import { contentWords } from "../src/verify/content-words.ts";
const require = createRequire("/work/main/packages/text/package.json");
const { Jieba } = require("@node-rs/jieba"); const { dict } = require("@node-rs/jieba/dict");
const jieba = Jieba.withDict(dict);
const embedder = createBuiltInEmbedder();
for (const app of ["finance", "education", "healthcare"]) {
  const store = await openStore({ path: `.espalier/${app}`, embedder: embedder.id, readOnly: true });
  const retriever = createRetriever({ store, embedder });
  const docs: any = {};
  const df: Record<string, number> = {}; let nchunks = 0;
  for await (const entry of store.listDocuments()) {
    const stored = await store.getDocument(entry.id); if (!stored) continue;
    docs[entry.id] = { source: entry.metadata.source, title: entry.metadata.title, language: entry.metadata.language };
    for (const c of stored.chunks) { nchunks++; for (const w of new Set(contentWords([entry.metadata.title ?? "", ...c.headings, c.tableHeader ?? "", c.text].join("\n")))) df[w] = (df[w] ?? 0) + 1; }
  }
  const out: any[] = [];
  for (const [file, set] of [["tuning", "t"], ["questions", "q"]] as const)
  for (const q of await readQuestions(`datasets/${app}/${file}.jsonl`)) {
    if (q.kind === "refuse") continue;
    if (set === "q" && halfOf(q.id) === "even") continue;
    const { hits, asOf } = await retriever.search(q.question, { k: 200, asOf: q.asOf });
    const passages: any[] = [];
    const goldIn = (doc: any, spans: any) => q.gold.some((g) => g.source === doc.metadata.source && locateGold(doc.text, g).some((s) => spans.some((p: any) => spansOverlap(p, s))));
    const cand: any[] = [];
    let n = 0;
    for (const hit of hits.slice(0, 16)) {
      const stored = await store.getDocument(hit.chunk.documentId); if (!stored) continue;
      n++;
      const p = toCitedPassage(hit, stored.document);
      passages.push({ number: n, source: hit.metadata.source, title: hit.metadata.title, headings: hit.chunk.headings, text: hit.chunk.text, th: hit.chunk.tableHeader, lex: hit.lexical, vec: hit.vector, score: hit.score, words: [...p.words], figs: p.figures.map((f) => f.value), gold: goldIn(stored.document, [hit.chunk.span]), doc: hit.chunk.documentId, language: hit.metadata.language });
      for (const c of findCandidates(n, p)) cand.push({ n, kind: c.kind, text: c.text, context: c.context, row: c.row, spans: c.spans, gold: goldIn(stored.document, c.spans), words: contentWords(c.text), figs: findFigures(c.text) });
    }
    out.push({ id: q.id, set, app, language: q.language, answerable: q.kind === "answerable", q: q.question, answer: q.answer, words: contentWords(q.question), figs: findFigures(q.question), exp: expectsFigure(q.question), tags: jieba.tag(toSimplified(q.question)), hitscores: hits.map((h) => [h.score, h.vector?.score, h.lexical?.score]), passages, cand });
  }
  writeFileSync(`/tmp/evidence/${app}.json`, JSON.stringify({ df, nchunks, docs, questions: out }));
  console.log(app, out.length, nchunks);
  await store.close();
}
await embedder.close?.();
