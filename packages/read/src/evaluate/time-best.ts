/** A value and the CPU time that it took. */
export interface Timed<Value> {
  readonly value: Value;
  /** CPU seconds of this process, user and system, of the quickest run. */
  readonly seconds: number;
}

/**
 * Times a call over several runs and keeps the quickest, as the shared benchmark does: the first run also compiles,
 * and other processes only ever make one slower.
 */
export function timeBest<Value>(runs: number, call: () => Value): Timed<Value> {
  let best: Timed<Value> | undefined;
  for (let run = 0; run < Math.max(1, runs); run += 1) {
    const start = process.cpuUsage();
    const value = call();
    const used = process.cpuUsage(start);
    const seconds = (used.user + used.system) / 1e6;
    if (best === undefined || seconds < best.seconds) best = { value, seconds };
  }
  return best ?? { value: call(), seconds: 0 };
}
