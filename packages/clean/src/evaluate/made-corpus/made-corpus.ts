import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InvalidInputError } from "@espalier/core";

/** A document of a made corpus, as it went in. */
export interface CorpusRow {
  readonly id: string;
  readonly text: string;
}

/** What became of a document: absent or with `dropped` it is gone. Spans are code points of the text that went in. */
export interface OutputRow {
  readonly id: string;
  readonly text?: string;
  readonly spans?: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  readonly dropped?: string;
}

/** A span of personal data or of a look-alike (`TRAP`), in code points. */
export interface TrueSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: string;
}

/** What is known of a made corpus: the files of its `.truth` folder. */
export interface Truth {
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly kind: string; readonly jaccard: number }[];
  readonly twins: readonly { readonly a: string; readonly b: string }[];
  readonly mojibake: readonly { readonly id: string; readonly kind: string; readonly lossless: boolean; readonly original: string }[];
  readonly boilerplate: ReadonlyMap<string, ReadonlySet<string>>;
  readonly personalData: ReadonlyMap<string, readonly TrueSpan[]>;
  readonly junk: readonly { readonly id: string; readonly kind: string }[];
}

/** Figures by name; `undefined` where there was nothing to measure. */
export type Scores = Readonly<Record<string, number | undefined>>;

/**
 * Reads the truth that lies beside a made corpus: for `DIR/en.jsonl` the folder `DIR/en.truth`.
 *
 * @throws InvalidInputError where a file of it is missing or broken.
 */
export async function readTruth(corpus: string): Promise<Truth> {
  const folder = corpus.replace(/\.[^./]*$/u, ".truth");
  const read = async (name: string): Promise<string> => {
    try {
      return await readFile(join(folder, name), "utf8");
    } catch (cause) {
      throw new InvalidInputError(join(folder, name), "cannot be read", "Name a corpus that has its truth folder beside it.", { cause });
    }
  };
  const rows = async (name: string): Promise<string[][]> =>
    (await read(name))
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split("\t"));
  const boilerplate = new Map<string, Set<string>>();
  for (const [id = "", line = '""'] of await rows("boilerplate.tsv")) {
    const lines = boilerplate.get(id) ?? new Set<string>();
    boilerplate.set(id, lines.add(strip(parse<string>(line, folder))));
  }
  const personal = (await read("pii.jsonl")).split("\n").filter((line) => line !== "");
  return {
    pairs: (await rows("near-duplicates.tsv")).map(([a = "", b = "", kind = "", jaccard]) => ({ a, b, kind, jaccard: Number(jaccard) })),
    twins: (await rows("figure-twins.tsv")).map(([a = "", b = ""]) => ({ a, b })),
    mojibake: (await rows("mojibake.tsv")).map(([id = "", kind = "", lossless, original = '""']) => ({
      id,
      kind,
      lossless: lossless === "1",
      original: parse<string>(original, folder),
    })),
    boilerplate,
    personalData: new Map(
      personal.map((line) => {
        const { id, spans } = parse<{ id: string; spans: TrueSpan[] }>(line, folder);
        return [id, spans];
      }),
    ),
    junk: (await rows("junk.tsv")).map(([id = "", kind = ""]) => ({ id, kind })),
  };
}

function parse<T>(json: string, where: string): T {
  try {
    return JSON.parse(json) as T;
  } catch (cause) {
    throw new InvalidInputError(where, "holds a line that is no JSON", "Make the corpus again.", { cause });
  }
}

/** Python's white space, which the scorer of the benchmark goes by: not JavaScript's (no U+FEFF, but U+001C to U+001F and U+0085). */
const space = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const spaces = new RegExp(`[${space}]+`, "gu");
const outer = new RegExp(`^[${space}]+|[${space}]+$`, "gu");

/** Takes white space off both ends. */
export function strip(text: string): string {
  return text.replace(outer, "");
}

/** A text as it is compared: NFC, white space folded. */
export function plain(text: string): string {
  return strip(text.normalize("NFC").replace(spaces, " "));
}

/** A share, or nothing where there is nothing to take a share of. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
