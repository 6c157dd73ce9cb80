/** Ends a call that has been silent for too long, or that its caller gave up. */
export interface Watchdog {
  /** Aborted by the caller's signal and by the clock. */
  readonly signal: AbortSignal;
  /** Starts the clock again: silence of `ms` from now on is too long. */
  set(ms: number): void;
  /** Stops the clock. */
  clear(): void;
  /** Stops the clock and whatever still runs, such as a connection that nobody reads any more. */
  end(): void;
  /** How long the silence was that ended the call. */
  readonly expiredAfterMs: number | undefined;
}

export function createWatchdog(caller: AbortSignal | undefined): Watchdog {
  const clock = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let expiredAfterMs: number | undefined;
  return {
    signal: caller ? AbortSignal.any([caller, clock.signal]) : clock.signal,
    set(ms) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        expiredAfterMs = ms;
        clock.abort();
      }, ms);
    },
    clear: () => clearTimeout(timer),
    end() {
      clearTimeout(timer);
      clock.abort();
    },
    get expiredAfterMs() {
      return expiredAfterMs;
    },
  };
}
