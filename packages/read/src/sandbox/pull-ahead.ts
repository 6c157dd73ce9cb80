/** Chars of text that may wait for a caller, of one file. */
const mostWaitingChars = 4_000_000;

/** Parts that may wait. */
const mostWaiting = 16;

/**
 * Pulls the items of a generator before they are asked for, as far as a bound allows, so that its process works
 * while the caller does. Leaving early ends the generator.
 */
export function pullAhead<Item>(items: AsyncGenerator<Item>, sizeOf: (item: Item) => number): AsyncGenerator<Item> {
  const waiting: Item[] = [];
  let chars = 0;
  let isDone = false;
  let isPulling = false;
  let problem: unknown;
  let wake: (() => void) | undefined;
  const pull = async (): Promise<void> => {
    isPulling = true;
    try {
      while (!isDone && waiting.length < mostWaiting && chars < mostWaitingChars) {
        const next = await items.next();
        if (next.done) isDone = true;
        else {
          waiting.push(next.value);
          chars += sizeOf(next.value);
          wake?.();
        }
      }
    } catch (error) {
      problem = error;
      isDone = true;
    }
    isPulling = false;
    wake?.();
  };
  const start = (): void => {
    if (!isPulling && !isDone) void pull();
  };
  start();
  return (async function* () {
    try {
      for (;;) {
        const item = waiting.shift();
        if (item !== undefined) {
          chars -= sizeOf(item);
          start();
          yield item;
        } else if (isDone) {
          if (problem !== undefined) throw problem;
          return;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
            start();
          });
        }
      }
    } finally {
      isDone = true;
      // Not waited for: what is under way ends by itself or by the caller's signal.
      items.return(undefined).catch(() => undefined);
    }
  })();
}
