import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "@espalier/core";
import type { Change } from "../outcome.ts";
import { type Carried, touchesOf } from "../run/carried.ts";
import { type AnyStep, runSteps } from "../run/run-steps.ts";
import { documentOf } from "./clean-text.ts";

/** A document with its whole record. */
export interface CarriedThrough extends Carried {
  readonly changes: readonly Change[];
}

/** Takes documents through steps with a real spool. */
export async function carryThrough(steps: readonly AnyStep[], documents: Iterable<Document>): Promise<CarriedThrough[]> {
  const folder = await mkdtemp(join(tmpdir(), "espalier-clean-test-"));
  try {
    const all: CarriedThrough[] = [];
    for await (const carried of runSteps(documents, steps, { folder }))
      all.push({ ...carried, changes: touchesOf(carried).flatMap(({ changes }) => changes) });
    return all;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The reason for which each text is dropped; undefined for those that stay. The ids are the places: 0, 1, 2 … */
export async function runCorpus(
  steps: readonly AnyStep[],
  texts: readonly string[],
  access: readonly (string[] | undefined)[] = [],
): Promise<(string | undefined)[]> {
  const documents = texts.map((text, at) => {
    const rights = access[at];
    return documentOf(text, { id: String(at), metadata: { source: `${at}.txt`, ...(rights !== undefined && { access: rights }) } });
  });
  return (await carryThrough(steps, documents)).map(({ drop }) => drop?.reason);
}
