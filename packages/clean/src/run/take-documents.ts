import type { Document } from "@espalier/core";
import { type Carried, carry } from "./carried.ts";
import { createHashCounter } from "./hash-counter.ts";

/** Gives every document an id of its own: a second one of the same id becomes `id~2`, so that no record names two. */
export async function* takeDocuments(documents: AsyncIterable<Document> | Iterable<Document>): AsyncGenerator<Carried> {
  const seen = createHashCounter();
  for await (const document of documents) {
    let { id } = document;
    let count = seen.add(id);
    while (count > 1) {
      id = `${document.id}~${count}`;
      count = seen.add(id) === 1 ? 1 : count + 1;
    }
    yield carry(id === document.id ? document : { ...document, id });
  }
}

/**
 * A batch is what one thread works on at a time, and what a kill costs at most. 2^18 UTF-16 units of text are a tenth of a second's work;
 * a corpus of a few megabytes still gives each of several threads some.
 */
const batchLength = 1 << 18;
const batchDocuments = 512;

/** Cuts documents into batches, always the same for the same documents. */
export async function* inBatches(documents: AsyncIterable<Carried>): AsyncGenerator<Carried[]> {
  let batch: Carried[] = [];
  let length = 0;
  for await (const one of documents) {
    batch.push(one);
    length += one.document.text.length;
    if (length < batchLength && batch.length < batchDocuments) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}
