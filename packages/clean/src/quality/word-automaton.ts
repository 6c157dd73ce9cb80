import type { Span } from "@espalier/core";

/** A word of a list at its place; `word` is its number in the list. */
export interface FoundWord extends Span {
  readonly word: number;
}

/** Finds every word of a list in one pass over a text. */
export type WordAutomaton = (text: string) => FoundWord[];

/**
 * Makes an automaton that finds all words of a list at once, however long the list is, overlapping ones too.
 *
 * Method: Aho and Corasick, "Efficient string matching" (1975).
 */
export function createWordAutomaton(words: readonly string[]): WordAutomaton {
  // One map for all edges: state × 65,536 + unit. Lists of words have some ten thousand edges at most.
  const edges = new Map<number, number>();
  const fails = [0];
  const ends: number[][] = [[]];
  const children: [unit: number, state: number][][] = [[]];
  for (const [word, text] of words.entries()) {
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      let next = edges.get(state * 0x10000 + unit);
      if (next === undefined) {
        next = fails.length;
        edges.set(state * 0x10000 + unit, next);
        fails.push(0);
        ends.push([]);
        children.push([]);
        children[state]?.push([unit, next]);
      }
      state = next;
    }
    if (state > 0) ends[state]?.push(word);
  }
  const step = (from: number, unit: number): number => {
    for (let state = from; ; state = fails[state] ?? 0) {
      const next = edges.get(state * 0x10000 + unit);
      if (next !== undefined) return next;
      if (state === 0) return 0;
    }
  };
  // Breadth first, so that the state to fall back to is complete before it is needed.
  const queue = (children[0] ?? []).map(([, state]) => state);
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] ?? 0;
    for (const [unit, child] of children[state] ?? []) {
      fails[child] = step(fails[state] ?? 0, unit);
      ends[child]?.push(...(ends[fails[child] ?? 0] ?? []));
      queue.push(child);
    }
  }
  const starts = new Uint8Array(0x10000);
  for (const [unit] of children[0] ?? []) starts[unit] = 1;
  return (text) => {
    const found: FoundWord[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (state === 0 && starts[unit] === 0) continue;
      state = step(state, unit);
      for (const word of ends[state] ?? []) found.push({ word, start: at + 1 - (words[word]?.length ?? 0), end: at + 1 });
    }
    return found;
  };
}
