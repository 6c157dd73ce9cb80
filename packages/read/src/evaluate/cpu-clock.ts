/** Adds up the CPU time that calls take, so that reading and scoring files around them does not count. */
export interface CpuClock {
  /** Runs a call on the clock and gives what it returns. */
  time<Value>(call: () => Value): Value;
  /** CPU seconds of this process, user and system, in all calls so far. */
  seconds(): number;
}

/** Starts a clock at zero. */
export function createCpuClock(): CpuClock {
  let microseconds = 0;
  return {
    time(call) {
      const start = process.cpuUsage();
      const value = call();
      const used = process.cpuUsage(start);
      microseconds += used.user + used.system;
      return value;
    },
    seconds: () => microseconds / 1e6,
  };
}
