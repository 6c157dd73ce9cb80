import { describeScores, standardize } from "../fuse/score-shape.ts";
import { type ScoredTerm, scoreBm25 } from "../lexical/score-bm25.ts";
import { selectBest } from "../select-best.ts";
import type { LanguageGroup, Ranked } from "../store/store.ts";
import { expectedMaximum } from "../vector/expected-maximum.ts";
import type { Generation } from "../vector/generation.ts";
import type { HnswIndex } from "../vector/hnsw-index.ts";
import type { MemoryIndex } from "./memory-index.ts";
import type { Visible } from "./visible-slots.ts";

const groups: readonly LanguageGroup[] = ["han", "other"];

/** The `k` best slots of each language group by BM25, best first. */
export function searchTerms(index: MemoryIndex, terms: readonly ScoredTerm[], visible: Visible, k: number): Ranked[] {
  const scores = new Float64Array(index.rows.length);
  const touched = scoreBm25(index.segments, terms, visible.population, scores);
  const { allowed } = visible;
  const found = allowed === undefined ? touched : touched.filter((slot) => allowed[slot] === 1);
  return rankGroups(index, found, scores, k);
}

/** An approximate index beside the slots that it knows. */
interface GraphView {
  readonly graph: HnswIndex;
  /** 1 for a slot that the graph holds. */
  readonly known: Uint8Array;
  /** Slots that stand for all, chosen by their ids and so the same however the index was filled. */
  readonly sample: readonly number[];
}

/** A generation as the memory index sees it; made again when either changes. */
export type GenerationView = ReadonlyMap<LanguageGroup, GraphView>;

/** So many scores give mean and deviation within 2 %. */
const sampleSize = 2000;

/** Finds the slots that a generation knows. */
export function viewGeneration(index: MemoryIndex, generation: Generation): GenerationView {
  const views = new Map<LanguageGroup, GraphView>();
  for (const [group, graph] of generation) {
    const known = new Uint8Array(index.rows.length);
    for (const row of graph.keys) {
      const slot = index.slotOfRow.get(row);
      if (slot !== undefined) known[slot] = 1;
    }
    const every = Math.max(1, Math.floor(graph.keys.length / sampleSize));
    const sample = index.ids.flatMap((id, slot) => (known[slot] === 1 && hashText(id) % every === 0 ? [slot] : []));
    views.set(group, { graph, known, sample });
  }
  return views;
}

/** What a search by vector needs beside the index. */
interface VectorSearch {
  readonly vector: Float32Array;
  readonly k: number;
  /** Fewer vectors than this are compared one by one. */
  readonly exactBelow: number;
  readonly generation: GenerationView;
}

/**
 * The `k` best slots of each language group by the dot product, best first. Compared one by one, unless there are many
 * and an approximate index knows them; its candidates get their exact score, and so does what came after it.
 */
export function searchNearest(index: MemoryIndex, visible: Visible, search: VectorSearch): Ranked[] {
  const scores = new Float64Array(index.rows.length);
  const mask = visible.allowed ?? index.live.view();
  const found: number[] = [];
  const chance = new Map<LanguageGroup, (score: number) => number>();
  for (const group of groups) {
    const members = membersOf(index, mask, group);
    const view = members.length < search.exactBelow ? undefined : search.generation.get(group);
    const slots = view === undefined ? members : candidatesOf(index, { mask, members, view }, search);
    const sample = view === undefined ? members : view.sample.filter((slot) => mask[slot] === 1);
    for (const slot of [slots, sample].flat()) scores[slot] = index.vectors.score(slot, search.vector);
    for (const slot of slots) found.push(slot);
    chance.set(group, surpriseOf(sample, scores, members.length));
  }
  return rankGroups(index, found, scores, search.k).map((ranked) => ({ ...ranked, surprise: chance.get(ranked.group)?.(ranked.score) }));
}

function candidatesOf(
  index: MemoryIndex,
  { mask, members, view }: { readonly mask: Uint8Array; readonly members: readonly number[]; readonly view: GraphView },
  search: VectorSearch,
): number[] {
  const { graph, known } = view;
  const later = members.filter((slot) => known[slot] !== 1);
  const isWhole = members.length - later.length === graph.keys.length;
  const allows = (row: number): boolean => mask[index.slotOfRow.get(row) ?? -1] === 1;
  const near = graph.search(search.vector, search.k, isWhole ? undefined : allows);
  return [...later, ...near.map(({ key }) => index.slotOfRow.get(key) ?? -1)];
}

/** Tells of a score how far it is above chance. Rounded, so that the order in which scores were added leaves no trace. */
function surpriseOf(sample: readonly number[], scores: Float64Array, count: number): (score: number) => number {
  const shape = describeScores(sample.map((slot) => ({ score: scores[slot] ?? 0 })));
  const expected = expectedMaximum(count);
  return (score) => Math.round((standardize(score, shape) - expected) * 1e6) / 1e6;
}

/** A tenth may be compared one by one beside the graph before it is made again. */
const mostOutside = 0.1;

/** How many vectors the graphs hold, and whether a group has too many beside its graph. */
export function measureGraphs(
  index: MemoryIndex,
  generation: GenerationView,
  exactBelow: number,
): { readonly indexed: number; readonly isDue: boolean } {
  let indexed = 0;
  let isDue = false;
  for (const group of groups) {
    const members = membersOf(index, index.live.view(), group);
    const known = generation.get(group)?.known;
    const inside = known === undefined ? 0 : members.filter((slot) => known[slot] === 1).length;
    indexed += inside;
    if (members.length >= exactBelow && members.length - inside > mostOutside * members.length) isDue = true;
  }
  return { indexed, isDue };
}

function membersOf(index: MemoryIndex, mask: Uint8Array, group: LanguageGroup): number[] {
  const members: number[] = [];
  for (let slot = 0; slot < mask.length; slot += 1) {
    if (mask[slot] === 1 && index.groupOf[slot] === group && index.vectors.has(slot)) members.push(slot);
  }
  return members;
}

/** Equal scores are put in the order of the ids, so that a ranking does not tell in which order documents came. */
function rankGroups(index: MemoryIndex, slots: readonly number[], scores: Float64Array, k: number): Ranked[] {
  const { ids } = index;
  const isBetter = (a: number, b: number): boolean => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference === 0 ? (ids[a] ?? "") < (ids[b] ?? "") : difference > 0;
  };
  const best = groups.flatMap((group) => selectBest(ofGroup(index, slots, group), k, isBetter));
  return best
    .sort((a, b) => (isBetter(a, b) ? -1 : 1))
    .map((slot) => ({
      chunkId: ids[slot] ?? "",
      score: scores[slot] ?? 0,
      group: index.groupOf[slot] ?? "other",
      embedded: index.vectors.has(slot),
    }));
}

function* ofGroup(index: MemoryIndex, slots: readonly number[], group: LanguageGroup): Generator<number> {
  for (const slot of slots) if (index.groupOf[slot] === group) yield slot;
}

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
