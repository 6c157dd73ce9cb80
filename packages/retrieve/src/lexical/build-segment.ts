import { decodeTerms } from "./encode-terms.ts";

/**
 * An immutable piece of the inverted index over the slots `first` to `first + lengths.length`. The postings of the
 * term `terms[n]` stand at `offsets[n]` to `offsets[n + 1]`, by ascending slot.
 */
export interface Segment {
  readonly first: number;
  readonly terms: Uint32Array;
  readonly offsets: Uint32Array;
  readonly slots: Uint32Array;
  readonly counts: Uint8Array;
  /** Words of each slot. */
  readonly lengths: Uint32Array;
}

/**
 * Builds a segment from the encoded terms of consecutive slots, in two passes and flat arrays: no object per term or posting.
 */
export function buildSegment(first: number, encoded: readonly Uint8Array[]): Segment {
  let highest = 0;
  let postings = 0;
  const lengths = new Uint32Array(encoded.length);
  encoded.forEach((bytes, index) => {
    lengths[index] = decodeTerms(bytes, (term) => {
      if (term > highest) highest = term;
      postings += 1;
    });
  });
  const places = new Uint32Array(highest + 2);
  for (const bytes of encoded) decodeTerms(bytes, (term) => bump(places, term + 1));
  const terms = presentTerms(places);
  for (let term = 1; term < places.length; term += 1) places[term] = at(places, term) + at(places, term - 1);
  const offsets = new Uint32Array(terms.length + 1);
  terms.forEach((term, index) => {
    offsets[index] = at(places, term);
  });
  offsets[terms.length] = postings;
  const slots = new Uint32Array(postings);
  const counts = new Uint8Array(postings);
  encoded.forEach((bytes, index) => {
    decodeTerms(bytes, (term, count) => {
      const place = at(places, term);
      places[term] = place + 1;
      slots[place] = first + index;
      counts[place] = count;
    });
  });
  return { first, terms, offsets, slots, counts, lengths };
}

function at(array: Uint32Array, index: number): number {
  return array[index] ?? 0;
}

function bump(array: Uint32Array, index: number): void {
  array[index] = at(array, index) + 1;
}

function presentTerms(counts: Uint32Array): Uint32Array {
  const terms: number[] = [];
  for (let term = 0; term + 1 < counts.length; term += 1) if (at(counts, term + 1) > 0) terms.push(term);
  return Uint32Array.from(terms);
}

/** Where the postings of a term stand in a segment; undefined where it has none. */
export function findPostings(segment: Segment, term: number): readonly [from: number, to: number] | undefined {
  let low = 0;
  let high = segment.terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = at(segment.terms, middle);
    if (found === term) return [at(segment.offsets, middle), at(segment.offsets, middle + 1)];
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
