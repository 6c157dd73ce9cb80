import type { Metadata } from "@espalier/core";
import type { Database } from "better-sqlite3";
import { passageText } from "../chunk/passage-text.ts";
import { decodeTerms } from "../lexical/encode-terms.ts";
import { analyzeText } from "../tokenize/analyze-text.ts";
import { findDamage } from "../vector/generation.ts";
import { readFact } from "./schema.ts";
import type { VerifyReport } from "./store.ts";

interface ChunkRow {
  readonly row: number;
  readonly id: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly headings: string;
  readonly table_header: string | null;
  readonly terms: Uint8Array;
}

const mostProblems = 100;

/** Reads the whole database and compares: SQLite's own check, spans, terms against the texts, vectors, the files of the approximate index. */
export async function verifyDatabase(database: Database, path: string): Promise<VerifyReport> {
  const problems: string[] = [];
  for (const line of database.pragma("integrity_check", { simple: false }) as { readonly integrity_check: string }[]) {
    if (line.integrity_check !== "ok") problems.push(`database: ${line.integrity_check}`);
  }
  for (const { table, rowid } of database.pragma("foreign_key_check") as { readonly table: string; readonly rowid: number }[]) {
    problems.push(`database: row ${rowid} of ${table} belongs to nothing`);
  }
  problems.push(...checkChunks(database), ...checkVectors(database));
  const generation = readFact(database, "generation");
  const damage = generation === undefined ? undefined : await findDamage(path, generation);
  if (damage !== undefined) problems.push(damage);
  const count = (table: string): number => database.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  return {
    ok: problems.length === 0,
    documents: count("documents"),
    chunks: count("chunks"),
    vectors: count("vectors"),
    problems: problems.slice(0, mostProblems),
  };
}

function* checkChunks(database: Database): Generator<string> {
  const documents = database.prepare<[], number>("SELECT row FROM documents ORDER BY row").pluck().all();
  const read = database.prepare<[number], { readonly id: string; readonly text: string; readonly metadata: string }>(
    "SELECT id, text, metadata FROM documents WHERE row = ?",
  );
  const chunksOf = database.prepare<[number], ChunkRow>(
    "SELECT row, id, span_start, span_end, headings, table_header, terms FROM chunks WHERE document = ? ORDER BY row",
  );
  const numbers = database.prepare<[string], number>("SELECT number FROM terms WHERE term = ?").pluck();
  for (const row of documents) {
    const document = read.get(row);
    if (document === undefined) continue;
    for (const chunk of chunksOf.all(row)) {
      if (chunk.span_start < 0 || chunk.span_end <= chunk.span_start || chunk.span_end > document.text.length) {
        yield `chunk ${chunk.id}: its span is outside its document`;
      } else if (!hasTermsOf(chunk, document, numbers)) yield `chunk ${chunk.id}: its terms are not those of its text`;
    }
  }
}

function hasTermsOf(
  chunk: ChunkRow,
  document: { readonly text: string; readonly metadata: string },
  numbers: { get(term: string): number | undefined },
): boolean {
  const lead = { headings: JSON.parse(chunk.headings) as string[], tableHeader: chunk.table_header ?? undefined };
  const passage = passageText(
    { text: document.text.slice(chunk.span_start, chunk.span_end), ...lead },
    JSON.parse(document.metadata) as Metadata,
  );
  const { counts, length } = analyzeText(passage);
  const expected = new Map(Array.from(counts, ([term, count]) => [numbers.get(term), Math.min(255, count)] as const));
  let isSame = true;
  let terms = 0;
  const storedLength = decodeTerms(chunk.terms, (term, count) => {
    terms += 1;
    isSame &&= expected.get(term) === count;
  });
  return isSame && terms === expected.size && storedLength === length;
}

function* checkVectors(database: Database): Generator<string> {
  const dimensions = Number(readFact(database, "dimensions") ?? "0");
  const select = database.prepare<[], { readonly id: string; readonly vector: Uint8Array }>(
    "SELECT chunks.id, vector FROM vectors JOIN chunks ON chunks.row = vectors.chunk",
  );
  for (const { id, vector } of select.iterate()) {
    const scale = vector.byteLength < 4 ? Number.NaN : new DataView(vector.buffer, vector.byteOffset, 4).getFloat32(0, true);
    if (vector.byteLength !== dimensions + 4)
      yield `chunk ${id}: its vector has ${vector.byteLength - 4} dimensions instead of ${dimensions}`;
    else if (!Number.isFinite(scale) || scale < 0) yield `chunk ${id}: its vector is not a number`;
  }
}
