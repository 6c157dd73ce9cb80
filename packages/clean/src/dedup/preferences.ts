import type { Document } from "@espalier/core";
import { looksLikeCopy } from "../duplicates/looks-like-copy.ts";

/** What decides which of two documents that say the same stays. */
export interface Preference {
  /** Place of its source in the list of preferred sources; lower is better. */
  readonly source: number;
  readonly copy: boolean;
  /** The label `quality`, higher is better; 0 without one. */
  readonly quality: number;
  /** When it began to hold and whether it names what it supersedes; later is better, 0 unknown. */
  readonly version: number;
  readonly published: number;
  readonly figures: number;
  readonly words: number;
}

/** Sources in the order of preference are at most so many, since a place is kept in 7 bits. */
export const mostSources = 126;

/** What a document says of itself that decides whether it stays. */
export function preferenceOf(document: Document, sources: readonly string[]): Omit<Preference, "figures" | "words"> {
  const { source, quality, validFrom, supersedes, published } = document.metadata;
  const place = sources.findIndex((prefix) => source.startsWith(prefix));
  return {
    source: place === -1 ? Math.min(sources.length, mostSources) : place,
    copy: looksLikeCopy(document),
    quality: typeof quality === "number" && Number.isFinite(quality) ? Math.fround(quality) : 0,
    version: 2 * dayOf(validFrom) + (supersedes === undefined ? 0 : 1),
    published: dayOf(published),
  };
}

/** A number that grows with the date; a year alone is its beginning. */
function dayOf(date: string | undefined): number {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(date ?? "");
  return parts === null ? 0 : Number(parts[1]) * 372 + Number(parts[2] ?? 0) * 31 + Number(parts[3] ?? 0);
}

/** The preferences of many documents, 21 bytes each. */
export interface Preferences {
  set(at: number, preference: Preference, earlierRun: boolean): void;
  /** Below 0 where `a` is the better to keep; the earlier of equals is. */
  compare(a: number, b: number): number;
  /** Whether a document is of an earlier run and stays in any case. */
  isFixed(at: number): boolean;
}

/** Makes room for the preferences of `count` documents. */
export function createPreferences(count: number): Preferences {
  const place = new Uint8Array(count);
  const quality = new Float32Array(count);
  const [version, published, figures, words] = [0, 1, 2, 3].map(() => new Uint32Array(count)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  return {
    set(at, preference, earlierRun) {
      // What an earlier run kept stands before everything else.
      place[at] = earlierRun ? 0 : 1 + 2 * preference.source + Number(preference.copy);
      quality[at] = preference.quality;
      version[at] = preference.version;
      published[at] = preference.published;
      figures[at] = preference.figures;
      words[at] = preference.words;
    },
    compare: (a, b) =>
      (place[a] as number) - (place[b] as number) ||
      (quality[b] as number) - (quality[a] as number) ||
      (version[b] as number) - (version[a] as number) ||
      (figures[b] as number) - (figures[a] as number) ||
      (words[b] as number) - (words[a] as number) ||
      (published[b] as number) - (published[a] as number) ||
      a - b,
    isFixed: (at) => place[at] === 0,
  };
}
