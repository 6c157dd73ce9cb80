import type { Chunk, Document, Span } from "@espalier/core";
import { type Block, parseBlocks } from "@espalier/text";
import { requireInteger } from "../require-integer.ts";
import { cutBlock, type Unit } from "./cut-block.ts";
import { estimateEncoderTokens } from "./estimate-encoder-tokens.ts";

/** Options of {@link chunkDocument}. */
export interface ChunkOptions {
  /**
   * About how many tokens a chunk may hold, as `countTokens` counts them. A sentence of up to twice as many stays whole.
   *
   * @defaultValue 256, half of what the built-in encoder reads; measured beside 128 and 384 in `bench/README.md`
   */
  readonly maxTokens?: number | undefined;

  /**
   * Counts the tokens of a text. Pass the tokenizer of the model that will read the chunks.
   *
   * @defaultValue an estimate fitted to the built-in encoder
   */
  readonly countTokens?: ((text: string) => number) | undefined;
}

interface Section {
  readonly headings: readonly string[];
  readonly units: readonly Unit[];
}

/**
 * Cuts a document into chunks for searching: at headings, sentences, list items and table rows of both languages.
 *
 * Each chunk is an exact slice of the document (`document.text.slice(span.start, span.end)`), no chunk cuts a sign
 * in two, and nothing but white space is left out. A section never shares a chunk with the next one; within a
 * section the chunks are of about equal size. A table that is too large is cut between rows, and the chunks after
 * the first carry its header in `tableHeader`.
 *
 * @returns The chunks in reading order; none for a text without a sign.
 * @throws {@link InvalidOptionError} if `maxTokens` is not a whole number of at least 16.
 *
 * @example
 * ```ts
 * const document = { id: "fees", metadata: { source: "fees.md" }, origin: { changes: [] }, text: "# Fees\n\nPaid monthly.\n\n# 利率\n\n一年期1.5%。" };
 *
 * chunkDocument(document).map((chunk) => chunk.headings);
 * // => [["Fees"], ["利率"]]
 * ```
 */
export function chunkDocument(document: Document, options: ChunkOptions = {}): Chunk[] {
  return [...chunkStepwise(document, options)].filter((chunk) => chunk !== undefined);
}

/** {@link chunkDocument} in small steps, so that a caller can let the event loop breathe between them: undefined is a step without a chunk. */
export function* chunkStepwise(document: Document, options: ChunkOptions = {}): Generator<Chunk | undefined> {
  const { maxTokens = 256, countTokens = estimateEncoderTokens } = options;
  requireInteger("maxTokens", maxTokens, 16);
  for (const section of sectionsOf(document.text, { maxTokens, countTokens })) {
    yield undefined;
    for (const units of packUnits(section.units, maxTokens)) {
      const span = { start: (units[0] as Unit).start, end: (units.at(-1) as Unit).end };
      yield toChunk(document, span, section.headings, units);
    }
  }
}

function toChunk(document: Document, span: Span, headings: readonly string[], units: readonly Unit[]): Chunk {
  const tableHeader = units[0]?.tableHeader;
  return {
    id: `${document.id}:${span.start}-${span.end}`,
    documentId: document.id,
    text: document.text.slice(span.start, span.end),
    span,
    headings,
    ...(tableHeader === undefined ? {} : { tableHeader }),
  };
}

/** A section begins at its heading; a heading without a text of its own goes with the section below it. */
function* sectionsOf(text: string, limits: { maxTokens: number; countTokens: (text: string) => number }): Generator<Section> {
  let path: readonly Block[] = [];
  let units: Unit[] = [];
  let hasBody = false;
  for (const block of parseBlocks(text)) {
    if (block.kind === "heading") {
      const level = block.level ?? 1;
      const isDeeper = level > (path.at(-1)?.level ?? 0);
      if (hasBody || (units.length > 0 && !isDeeper)) {
        yield { headings: titlesOf(path), units };
        units = [];
        hasBody = false;
      }
      path = [...path.filter((above) => (above.level ?? 1) < level), block];
    } else hasBody = true;
    units.push(...cutBlock(text, block, limits));
  }
  if (units.length > 0) yield { headings: titlesOf(path), units };
}

function titlesOf(path: readonly Block[]): string[] {
  return path.map((block) => (block.title ?? "").trim()).filter((title) => title !== "");
}

/** Fills chunks evenly: as many as greedy filling needs, each ending near its share of the whole, so that no small rest is left. */
function* packUnits(units: readonly Unit[], maxTokens: number): Generator<Unit[]> {
  for (const run of splitAtTables(units, maxTokens)) {
    const total = run.reduce((sum, unit) => sum + unit.tokens, 0);
    const share = total / Math.max(1, Math.ceil(total / maxTokens));
    let pack: Unit[] = [];
    let size = 0;
    let before = 0;
    let border = share;
    for (const unit of run) {
      const isNearer = Math.abs(before + unit.tokens - border) <= Math.abs(before - border);
      if (pack.length > 0 && !isOnlyHeadings(pack) && (size + unit.tokens > maxTokens || !isNearer)) {
        yield pack;
        pack = [];
        size = 0;
        border += share;
      }
      pack.push(unit);
      size += unit.tokens;
      before += unit.tokens;
    }
    if (pack.length > 0) yield pack;
  }
}

/** Rows that need their header stand in chunks of their own: a chunk has one header or none. */
function* splitAtTables(units: readonly Unit[], maxTokens: number): Generator<Unit[]> {
  let run: Unit[] = [];
  for (const unit of units) {
    const last = run.at(-1);
    if (last !== undefined && last.table !== unit.table && (isLarge(last, maxTokens) || isLarge(unit, maxTokens)) && !isOnlyHeadings(run)) {
      yield run;
      run = [];
    }
    run.push(unit);
  }
  if (run.length > 0) yield run;
}

function isLarge(unit: Unit, maxTokens: number): boolean {
  return unit.table !== undefined && unit.table.tokens > maxTokens;
}

function isOnlyHeadings(units: readonly Unit[]): boolean {
  return units.every((unit) => unit.isHeading);
}
