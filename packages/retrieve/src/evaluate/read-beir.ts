import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Document, InvalidInputError, identityMap } from "@espalier/core";
import { readJsonl } from "@espalier/core/node";
import { z } from "zod";

/** A question of a test collection. */
export interface BeirQuery {
  readonly id: string;
  readonly text: string;
}

/** Grades by query, then by document. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A test collection in a folder. */
export interface BeirFolder {
  /** Streams the documents. */
  documents(): AsyncGenerator<Document>;
  readonly queries: readonly BeirQuery[];
  readonly judgements: Judgements;
}

const documentLine = z.object({ _id: z.string().min(1), title: z.string().optional(), text: z.string() });
const queryLine = z.object({ _id: z.string().min(1), text: z.string() });

/**
 * Reads a BEIR folder: `corpus.jsonl`, `queries.jsonl` and `qrels.tsv` or `qrels/test.tsv`.
 *
 * @throws {@link InvalidInputError} that names the missing file or the broken line: figures over a part of a collection
 * could be compared with nothing.
 */
export async function readBeir(folder: string): Promise<BeirFolder> {
  const corpus = requireFile(folder, "corpus.jsonl");
  const queries: BeirQuery[] = [];
  for await (const { _id, text } of readLines(requireFile(folder, "queries.jsonl"), queryLine)) queries.push({ id: _id, text });
  return { documents: () => readDocuments(corpus), queries, judgements: await readJudgements(folder) };
}

async function* readDocuments(file: string): AsyncGenerator<Document> {
  for await (const { _id, title = "", text } of readLines(file, documentLine)) {
    const metadata = title === "" ? { source: _id } : { source: _id, title };
    yield { id: _id, text: text.trim() === "" ? title : text, metadata, origin: identityMap };
  }
}

async function* readLines<Line>(file: string, schema: z.ZodType<Line>): AsyncGenerator<Line> {
  for await (const line of readJsonl(file)) {
    const where = `${file}:${line.line}`;
    const remedy = "Repair the line; a BEIR file has one JSON object with _id and text on each line.";
    if (!line.ok) throw new InvalidInputError(where, line.problem, remedy);
    const parsed = schema.safeParse(line.value);
    if (!parsed.success) throw new InvalidInputError(where, parsed.error.issues[0]?.message ?? "not a BEIR line", remedy);
    yield parsed.data;
  }
}

async function readJudgements(folder: string): Promise<Judgements> {
  const file = existsSync(join(folder, "qrels.tsv")) ? join(folder, "qrels.tsv") : requireFile(folder, join("qrels", "test.tsv"));
  const judgements = new Map<string, Map<string, number>>();
  for (const line of (await readFile(file, "utf8")).split("\n")) {
    const cells = line.trimEnd().split("\t");
    const grade = Number(cells.at(-1));
    // The header has no grade, and TREC's form has a column between query and document.
    if (cells.length < 3 || !Number.isInteger(grade)) continue;
    const query = cells[0] ?? "";
    const grades = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, grades.set(cells.at(-2) ?? "", grade));
  }
  return judgements;
}

function requireFile(folder: string, name: string): string {
  const file = join(folder, name);
  if (existsSync(file)) return file;
  throw new InvalidInputError(
    file,
    "there is no such file.",
    "Pass a BEIR folder: corpus.jsonl, queries.jsonl and qrels.tsv or qrels/test.tsv.",
  );
}
