import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { InvalidInputError, type Span } from "@espalier/core";
import { eachGram, type GramSizes } from "./each-gram.ts";
import { createKeySet, type KeySet } from "./key-set.ts";
import { matchingTokens } from "./matching-tokens.ts";

/** Options of {@link createEvaluationIndex}. */
export interface EvaluationIndexOptions {
  /**
   * Keys whose texts count, at any depth of a record.
   *
   * @defaultValue question, query, text, quote, answer, answers
   */
  readonly fields?: readonly string[] | undefined;
  /**
   * Words of a run that counts as evaluation text.
   *
   * @defaultValue 12 (datatrove's decontamination)
   */
  readonly words?: number | undefined;
  /**
   * Signs of such a run in Chinese.
   *
   * @defaultValue 13
   */
  readonly signs?: number | undefined;
}

/** What evaluation files say, as keys of their runs of words: some 20 bytes a word, however long the files. */
export interface EvaluationIndex {
  readonly sizes: GramSizes;
  readonly files: readonly string[];
  readonly keys: KeySet;
  /** For every text that was indexed: its file and its line, counted from 1. */
  readonly places: readonly { readonly file: number; readonly line: number }[];
}

/** A place of a document that says what an evaluation file says. */
export interface EvaluationHit extends Span {
  readonly file: string;
  /** The line of the file, counted from 1. */
  readonly line: number;
}

const defaultFields = ["question", "query", "text", "quote", "answer", "answers"];

/**
 * Reads evaluation files into an index: JSONL with questions, answers, texts or quotes; a BEIR folder, of which the queries count; or a text
 * file with one item a line. Items shorter than a run are not in it.
 *
 * @param paths - Files, or BEIR folders.
 * @throws {@link InvalidInputError} if a file cannot be read, is not what its name says, or has none of the fields: a
 * check against nothing would pass everything.
 */
export function createEvaluationIndex(paths: readonly string[], options: EvaluationIndexOptions = {}): EvaluationIndex {
  const { fields = defaultFields, words = 12, signs = 13 } = options;
  const sizes = { words, han: signs };
  const keys = createKeySet();
  const places: { file: number; line: number }[] = [];
  const files = paths.map(toFile);
  for (const [file, path] of files.entries()) {
    let texts = 0;
    for (const { line, text } of itemsOf(path, new Set(fields))) {
      texts += 1;
      const place = places.length;
      let used = false;
      eachGram(matchingTokens(text), sizes, (high, low) => {
        keys.add(high, low, place);
        used = true;
      });
      if (used) places.push({ file, line });
    }
    if (texts === 0) throw new InvalidInputError(path, `has no text under ${fields.join(", ")}`, "Name the fields that hold its texts.");
  }
  return { sizes, files: files.map((file) => basename(file)), keys, places };
}

function toFile(path: string): string {
  if (!existsSync(path)) throw new InvalidInputError(path, "is not there", "Name a JSONL or text file, or a BEIR folder.");
  return statSync(path).isDirectory() ? toFile(join(path, "queries.jsonl")) : path;
}

function* itemsOf(path: string, fields: ReadonlySet<string>): Generator<{ readonly line: number; readonly text: string }> {
  const plain = /\.(?:txt|md)$/iu.test(path);
  let line = 0;
  for (const row of rowsOf(path)) {
    line += 1;
    if (row.trim() === "") continue;
    if (plain) yield { line, text: row };
    else for (const text of textsOf(parse(row, path, line), fields, false)) yield { line, text };
  }
}

function parse(row: string, path: string, line: number): unknown {
  try {
    return JSON.parse(row);
  } catch (cause) {
    throw new InvalidInputError(`${path}:${line}`, "is not JSON", "Give a file with one JSON record a line, or end its name in .txt.", {
      cause,
    });
  }
}

function* textsOf(value: unknown, fields: ReadonlySet<string>, inside: boolean): Generator<string> {
  if (typeof value === "string") {
    if (inside) yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* textsOf(item, fields, inside);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, fields, inside || fields.has(key));
  }
}

const blockBytes = 1 << 16;

/** Steps are made synchronously; a file is read block by block, so that its size does not matter. */
function* rowsOf(path: string): Generator<string> {
  const handle = openSync(path, "r");
  try {
    const decoder = new StringDecoder("utf8");
    const block = Buffer.alloc(blockBytes);
    let rest = "";
    for (let count = readSync(handle, block); count > 0; count = readSync(handle, block)) {
      const rows = (rest + decoder.write(block.subarray(0, count))).split("\n");
      rest = rows.pop() ?? "";
      yield* rows;
    }
    rest += decoder.end();
    if (rest !== "") yield rest;
  } finally {
    closeSync(handle);
  }
}

/**
 * Finds what a text shares with evaluation files, on both folded for matching: case, width, traditional writing and punctuation do
 * not count, figures do.
 *
 * @returns The places in order, runs that touch joined where they are of the same item.
 */
export function findEvaluationText(text: string, { sizes, files, keys, places }: EvaluationIndex): EvaluationHit[] {
  const tokens = matchingTokens(text);
  const hits: { start: number; end: number; file: string; line: number; place: number }[] = [];
  eachGram(tokens, sizes, (high, low, from, to) => {
    const place = keys.get(high, low);
    if (place === -1) return;
    const [start, end] = [tokens.starts[from] ?? 0, tokens.ends[to] ?? 0];
    const last = hits.at(-1);
    if (last !== undefined && last.place === place && start <= last.end) last.end = Math.max(last.end, end);
    else {
      const { file, line } = places[place] ?? { file: 0, line: 0 };
      hits.push({ start, end, file: files[file] ?? "", line, place });
    }
  });
  return hits.sort((a, b) => a.start - b.start || a.end - b.end).map(({ place: _, ...hit }) => hit);
}
