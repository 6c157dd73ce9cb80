import { embedPending } from "../embed-pending.ts";
import { indexDocuments } from "../index-documents.ts";
import { openStore } from "../store/open-store.ts";
import { createHashingEmbedder } from "./create-hashing-embedder.ts";
import { makeCorpus } from "./make-corpus.ts";

// Run as a process of its own, to be killed: indexes the made-up corpus into the store named first, then makes vectors, and
// writes a line for all that is durable. `exactBelow` is low, so that approximate indexes are built and swapped too.
const [path = "", documents = "400"] = process.argv.slice(2);
const embedder = createHashingEmbedder();
const store = await openStore({ path, create: true, embedder: embedder.id, exactBelow: 50 });
process.stdout.write("open\n");
await indexDocuments(store, makeCorpus(Number(documents)), {
  onProgress: ({ added, updated, unchanged }) => process.stdout.write(`documents ${added + updated + unchanged}\n`),
});
await embedPending(store, embedder, { batchSize: 16, onProgress: ({ embedded }) => process.stdout.write(`vectors ${embedded}\n`) });
await store.rebuild({ part: "vectors" });
process.stdout.write("done\n");
await store.close();
