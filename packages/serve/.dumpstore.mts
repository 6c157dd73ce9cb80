import { createHash } from "node:crypto";
import { openStore, createRetriever } from "@espalier/retrieve";
const store = await openStore({ path: process.argv[2]!, readOnly: true });
const h = createHash("sha256"); let n = 0;
for await (const e of store.listDocuments()) { n++; const d = await store.getDocument(e.id); h.update(JSON.stringify([e, d])); }
const r = createRetriever({ store });
for (const q of ["treatment of asthma", "gene therapy trial", "which receptor does it bind", "heart failure drugs"]) h.update(JSON.stringify((await r.search(q, { k: 20, asOf: "2026-11-25" })).hits));
console.log(n, h.digest("hex"), JSON.stringify(await store.verify()));
await store.close();
