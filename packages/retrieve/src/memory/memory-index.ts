import type { Metadata } from "@espalier/core";
import type { Segment } from "../lexical/build-segment.ts";
import type { LanguageGroup } from "../store/store.ts";
import { createVectorPages, type VectorPages } from "../vector/vector-pages.ts";
import { createGrowingBytes, type GrowingBytes } from "./growing-bytes.ts";

/** What of a document decides who finds it. */
interface DocumentFacts {
  readonly id: string;
  readonly metadata: Metadata;
}

/**
 * What a reader holds in memory: for each chunk a slot, in the order of the chunks' rows. A slot is never given to
 * another chunk; a removed one is dead.
 */
export interface MemoryIndex {
  readonly rows: number[];
  readonly ids: string[];
  readonly slotOfRow: Map<number, number>;
  /** Index into `documents` by slot. */
  readonly documentOf: number[];
  readonly groupOf: LanguageGroup[];
  /** 1 for a slot whose chunk is there. */
  readonly live: GrowingBytes;
  readonly documents: DocumentFacts[];
  /** The database rows of `documents`, and the way back. */
  readonly documentRows: number[];
  readonly documentOfRow: Map<number, number>;
  segments: Segment[];
  vectors: VectorPages;
  deadSlots: number;
  /** Changes with every change of anything above. */
  version: number;
  /** How far the database has been read. */
  lastVectorRow: number;
  revision: string;
  epoch: string;
}

/** Makes an empty index. */
export function createMemoryIndex(): MemoryIndex {
  return {
    rows: [],
    ids: [],
    slotOfRow: new Map(),
    documentOf: [],
    groupOf: [],
    live: createGrowingBytes(),
    documents: [],
    documentRows: [],
    documentOfRow: new Map(),
    segments: [],
    vectors: createVectorPages(),
    deadSlots: 0,
    version: 0,
    lastVectorRow: 0,
    revision: "0",
    epoch: "0",
  };
}

/** How many chunks there are. */
export function liveSlots(index: MemoryIndex): number {
  return index.rows.length - index.deadSlots;
}
