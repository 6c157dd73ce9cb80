import type { Metadata } from "@espalier/core";
import type { Population } from "../lexical/score-bm25.ts";
import { matchesFilter } from "../store/metadata-filter.ts";
import type { SearchScope } from "../store/store.ts";
import { liveSlots, type MemoryIndex } from "./memory-index.ts";

/** What a scope leaves. */
export interface Visible {
  /** What the asker may see: all statistics are made of this alone. */
  readonly population: Population;
  /** 1 for a slot that may be found: of the population, valid on the day, passed by the filter; undefined where all may. */
  readonly allowed: Uint8Array | undefined;
}

/** Works out what scopes leave, and remembers it until the index changes. */
interface VisibleSlots {
  of(index: MemoryIndex, scope: Omit<SearchScope, "k">): Visible;
}

const mostRemembered = 32;

/** Makes one with an empty memory. */
export function createVisibleSlots(): VisibleSlots {
  const remembered = new Map<string, Visible>();
  let version = -1;
  return {
    of(index, scope) {
      if (index.version !== version) remembered.clear();
      version = index.version;
      const { asOf, filter } = scope;
      const roles = [...new Set(scope.roles ?? [])].sort();
      const key = JSON.stringify([roles, asOf ?? null, filter ?? null]);
      const known = remembered.get(key);
      if (known !== undefined) return known;
      if (remembered.size >= mostRemembered) remembered.clear();
      const visible = workOut(index, { roles, asOf, filter });
      remembered.set(key, visible);
      return visible;
    },
  };
}

function workOut(index: MemoryIndex, scope: Omit<SearchScope, "k">): Visible {
  const live = index.live.view();
  const seen = maskOf(index, live, (metadata) => isSeenBy(metadata, scope.roles ?? []));
  const mask = seen.all ? undefined : seen.mask;
  const population = { mask, size: mask === undefined ? liveSlots(index) : count(mask), length: lengthOf(index, mask) };
  const { filter } = scope;
  const day = scope.asOf?.slice(0, 10);
  const found = maskOf(
    index,
    seen.mask,
    (metadata) => (day === undefined || isValidOn(metadata, day)) && (filter === undefined || matchesFilter(metadata, filter)),
  );
  return { population, allowed: seen.all && found.all ? undefined : found.mask };
}

/** The slots of `within` whose documents pass; `all` where every slot is one of them. */
function maskOf(
  index: MemoryIndex,
  within: Uint8Array,
  passes: (metadata: Metadata) => boolean,
): { readonly mask: Uint8Array; readonly all: boolean } {
  const documents = index.documents.map(({ metadata }) => passes(metadata));
  const mask = new Uint8Array(within.length);
  let all = true;
  for (let slot = 0; slot < within.length; slot += 1) {
    const isIn = within[slot] === 1 && documents[index.documentOf[slot] ?? 0] === true;
    if (isIn) mask[slot] = 1;
    else all = false;
  }
  return { mask, all };
}

function isSeenBy(metadata: Metadata, roles: readonly string[]): boolean {
  const { access } = metadata;
  return access === undefined || access.some((role) => roles.includes(role));
}

/** `day` is an ISO day. A partial date stands for its first day. */
function isValidOn(metadata: Metadata, day: string): boolean {
  const { validFrom, validTo } = metadata;
  return (validFrom === undefined || validFrom.slice(0, 10) <= day) && (validTo === undefined || validTo.slice(0, 10) > day);
}

function count(mask: Uint8Array): number {
  let sum = 0;
  for (let slot = 0; slot < mask.length; slot += 1) sum += mask[slot] ?? 0;
  return sum;
}

function lengthOf(index: MemoryIndex, mask: Uint8Array | undefined): number {
  let sum = 0;
  for (const { first, lengths } of index.segments) {
    for (let at = 0; at < lengths.length; at += 1) if (mask === undefined || mask[first + at] === 1) sum += lengths[at] ?? 0;
  }
  return sum;
}
