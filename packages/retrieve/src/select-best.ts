/**
 * The `k` best of the items, best first, through a heap of `k`: cheaper than sorting where many are scored.
 *
 * @param isBetter - A strict order of all items, ties broken, so that the result does not depend on the order they come in.
 */
export function selectBest(items: Iterable<number>, k: number, isBetter: (a: number, b: number) => boolean): number[] {
  const heap: number[] = [];
  if (k <= 0) return heap;
  for (const item of items) {
    if (heap.length < k) {
      heap.push(item);
      siftUp(heap, isBetter);
    } else if (isBetter(item, heap[0] as number)) {
      heap[0] = item;
      siftDown(heap, isBetter);
    }
  }
  return heap.sort((a, b) => (isBetter(a, b) ? -1 : 1));
}

/** The worst item stands at the top. */
function siftUp(heap: number[], isBetter: (a: number, b: number) => boolean): void {
  for (let at = heap.length - 1; at > 0; ) {
    const above = (at - 1) >> 1;
    if (!isBetter(heap[above] as number, heap[at] as number)) return;
    swap(heap, at, above);
    at = above;
  }
}

function siftDown(heap: number[], isBetter: (a: number, b: number) => boolean): void {
  for (let at = 0; ; ) {
    let worst = at;
    for (const below of [2 * at + 1, 2 * at + 2]) {
      if (below < heap.length && isBetter(heap[worst] as number, heap[below] as number)) worst = below;
    }
    if (worst === at) return;
    swap(heap, at, worst);
    at = worst;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a] as number;
  heap[a] = heap[b] as number;
  heap[b] = kept;
}
