const length = 624;

/** The next 32 bits of a random sequence. */
export type NextWord = () => number;

/** MT19937 (Matsumoto & Nishimura 1998), seeded with one number as NumPy's `RandomState` is. */
export function createMersenneTwister(seed: number): NextWord {
  const state = new Uint32Array(length);
  state[0] = seed;
  for (let at = 1; at < length; at += 1) {
    const before = state[at - 1] as number;
    state[at] = Math.imul(before ^ (before >>> 30), 1812433253) + at;
  }
  let next = length;
  return () => {
    if (next === length) {
      twist(state);
      next = 0;
    }
    let word = state[next] as number;
    next += 1;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  };
}

function twist(state: Uint32Array): void {
  for (let at = 0; at < length; at += 1) {
    const bits = ((state[at] as number) & 0x80000000) | ((state[(at + 1) % length] as number) & 0x7fffffff);
    state[at] = (state[(at + 397) % length] as number) ^ (bits >>> 1) ^ ((bits & 1) === 0 ? 0 : 0x9908b0df);
  }
}
