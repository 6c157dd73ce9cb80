import type { Document } from "@espalier/core";
import { hashText } from "./hash-text.ts";

interface Ranked {
  readonly document: Document;
  readonly hash: number;
  readonly place: number;
}

/**
 * Chooses some of the documents by the hash of their id, and gives them in their order: the same ones on every run, and of a
 * corpus that grows mostly the same. Only the chosen ones are held in memory.
 */
export async function* chooseSample(documents: AsyncIterable<Document> | Iterable<Document>, count: number): AsyncGenerator<Document> {
  // A heap with the highest hash on top: the next to be given up.
  const heap: Ranked[] = [];
  let place = 0;
  for await (const document of documents) {
    const one = { document, hash: hashText(document.id, 1).low, place };
    place += 1;
    if (heap.length < count) {
      heap.push(one);
      rise(heap);
    } else if (isAbove(heap[0], one)) {
      heap[0] = one;
      sink(heap);
    }
  }
  heap.sort((a, b) => a.place - b.place);
  for (const { document } of heap) yield document;
}

function isAbove(a: Ranked | undefined, b: Ranked | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.hash > b.hash || (a.hash === b.hash && a.place > b.place);
}

function swap(heap: Ranked[], a: number, b: number): void {
  const [one, other] = [heap[a], heap[b]];
  if (one === undefined || other === undefined) return;
  heap[a] = other;
  heap[b] = one;
}

function rise(heap: Ranked[]): void {
  for (let at = heap.length - 1; at > 0; ) {
    const parent = (at - 1) >> 1;
    if (!isAbove(heap[at], heap[parent])) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink(heap: Ranked[]): void {
  for (let at = 0; ; ) {
    const left = 2 * at + 1;
    const child = isAbove(heap[left + 1], heap[left]) ? left + 1 : left;
    if (!isAbove(heap[child], heap[at])) return;
    swap(heap, at, child);
    at = child;
  }
}
