/**
 * Works on some items at a time and hands on the results in the order of the items. The next item is asked for when there is room for it,
 * so that a fast source never fills the memory.
 *
 * @param most - Items begun and not handed on.
 */
export async function inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  most: number,
  work: (item: T) => Promise<R>,
  hand: (result: R) => Promise<void> | void,
): Promise<void> {
  const begun: Promise<R>[] = [];
  const next = async (): Promise<void> => {
    const first = begun.shift();
    if (first !== undefined) await hand(await first);
  };
  for await (const item of items) {
    const result = work(item);
    // Told when its turn comes; until then it is no unhandled rejection.
    result.catch(() => {});
    begun.push(result);
    if (begun.length >= most) await next();
  }
  while (begun.length > 0) await next();
}
