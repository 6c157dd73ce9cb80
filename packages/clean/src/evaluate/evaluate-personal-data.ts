import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { InvalidInputError } from "@espalier/core";
import { z } from "zod";
import { findPersonalData } from "../personal-data/find-personal-data.ts";
import { type PersonalDataKind, personalDataKinds } from "../personal-data/personal-data.ts";
import { kindOfEntity } from "./entity-kinds.ts";
import { type PersonalDataCase, type PersonalDataScores, scorePersonalData } from "./score-personal-data.ts";

/** The scores of one part of the data. */
export interface PersonalDataGroup {
  readonly name: string;
  readonly cases: number;
  readonly scores: PersonalDataScores;
}

const vector = z.object({
  text: z.string(),
  valid: z.boolean().optional(),
  spans: z.array(z.tuple([z.number(), z.number(), z.string()])),
});

const sentence = z.object({
  full_text: z.string(),
  spans: z.array(z.object({ entity_type: z.string(), start_position: z.number(), end_position: z.number() })),
});

/** Presidio's set names much that is no personal data by itself; these kinds are found by pattern and checksum. */
const structuredKinds: readonly PersonalDataKind[] = ["email", "phone", "bank-card", "iban", "us-ssn"];

/** Values with a unit, decimals, scores and percentages: outside of personal data none may be touched. */
const figures = /\d[\d,.]*\s?(?:mg|g|mmHg|mmol\/L|ng\/mL|%|分|万元|天|年)|\d+\.\d+|\d+\/\d+(?=mmHg|,|\.)/gu;

/**
 * Measures the finding of personal data by kind: on a folder with `vectors.jsonl` (short texts; those marked invalid are traps) and
 * `documents.jsonl` (records; their figures and doses are traps), rows of `{"text","spans":[[start, end, entity]],"valid"?}`, or on a
 * file as presidio's evaluator writes it, `[{"full_text","spans":[{"entity_type","start_position","end_position"}]}]`, whose halves by the
 * SHA-256 of the index are told apart.
 *
 * @throws {@link InvalidInputError} if it is neither.
 */
export async function evaluatePersonalData(path: string): Promise<PersonalDataGroup[]> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  return isFolder ? await evaluateVectors(path) : await evaluateSentences(path);
}

async function evaluateVectors(folder: string): Promise<PersonalDataGroup[]> {
  const groups: PersonalDataGroup[] = [];
  for (const name of ["vectors", "documents"] as const) {
    const path = join(folder, `${name}.jsonl`);
    const lines = (await read(path)).split("\n").filter((line) => line !== "");
    const cases = lines.map((line, at): PersonalDataCase => {
      const { text, spans, valid } = check(vector, line, `${path}:${at + 1}`);
      const gold = spans.map(([start, end, entity]) => ({ start, end, kind: kindOfEntity(entity) }));
      const found = find(text, personalDataKinds);
      if (valid === false) return { gold, found, traps: [{ start: 0, end: text.length }] };
      return { gold, found, traps: name === "documents" ? figuresOutside(text, gold) : [] };
    });
    groups.push({ name, cases: cases.length, scores: scorePersonalData(cases) });
  }
  return groups;
}

function figuresOutside(text: string, gold: PersonalDataCase["gold"]): { start: number; end: number }[] {
  const values = [...text.matchAll(figures)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return values.filter((span) => !gold.some((one) => span.start < one.end && one.start < span.end));
}

async function evaluateSentences(path: string): Promise<PersonalDataGroup[]> {
  const rows = check(z.array(sentence), await read(path), path);
  return (["even", "odd"] as const).map((half, rest) => {
    const cases = rows.filter((_, at) => (createHash("sha256").update(String(at)).digest().at(-1) ?? 0) % 2 === rest).map(toCase);
    return { name: `${half} half`, cases: cases.length, scores: scorePersonalData(cases) };
  });
}

function toCase({ full_text, spans }: z.infer<typeof sentence>): PersonalDataCase {
  const gold = spans
    .map((span) => ({ start: span.start_position, end: span.end_position, kind: kindOfEntity(span.entity_type) }))
    .filter(({ kind }) => (structuredKinds as readonly string[]).includes(kind));
  return { gold, found: find(full_text, structuredKinds) };
}

/** A date of birth is a date to those who label dates. */
function find(text: string, kinds: readonly PersonalDataKind[]): PersonalDataCase["found"] {
  return findPersonalData(text, kinds).map((one) => ({ ...one, kind: one.kind.startsWith("birth-date") ? "date" : one.kind }));
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new InvalidInputError(path, "cannot be read", "Name a folder with vectors.jsonl and documents.jsonl, or presidio's file.", {
      cause,
    });
  }
}

function check<T>(schema: z.ZodType<T>, json: string, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new InvalidInputError(where, `is no JSON (${(cause as Error).message})`, "Mend the file.", { cause });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new InvalidInputError(where, "has another shape than the documentation says", "See evaluatePersonalData.");
  return parsed.data;
}
