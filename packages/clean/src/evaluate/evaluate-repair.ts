import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { InvalidInputError } from "@espalier/core";
import { applyEdits } from "@espalier/text";
import { z } from "zod";
import { repairEncoding } from "../steps/repair-encoding.ts";

/** How the cases of one file came out. */
export interface RepairGroup {
  /** The file's name without its ending, such as `in-the-wild` or `negative`. */
  readonly name: string;
  readonly cases: number;
  readonly exact: number;
  /** What missed: the text as it was, as it should be, and as it came out. */
  readonly misses: readonly { readonly label: string; readonly original: string; readonly expected: string; readonly repaired: string }[];
}

const caseSchema = z.object({
  label: z.string(),
  original: z.string(),
  fixed: z.string(),
  "fixed-encoding": z.string().optional(),
  expect: z.string().optional(),
});

/**
 * Measures the repair of encodings on a folder of cases as ftfy keeps its own: files of `[{"label","original","fixed","fixed-encoding"?,
 * "expect"}]`. A case is exact where the step `repair-encoding` gives what ftfy's `fix_encoding` is to give; cases that ftfy itself expects
 * to fail are in a group of their own file.
 *
 * @throws {@link InvalidInputError} if the folder holds no such file.
 */
export async function evaluateRepair(folder: string): Promise<RepairGroup[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
  const groups: RepairGroup[] = [];
  for (const name of names) groups.push(await evaluateFile(folder, name));
  if (groups.length === 0) throw new InvalidInputError(folder, "holds no .json file of cases", "Name the folder of ftfy's test cases.");
  return groups;
}

async function evaluateFile(folder: string, name: string): Promise<RepairGroup> {
  const path = join(folder, name);
  const parsed = z.array(caseSchema).safeParse(await readJson(path));
  if (!parsed.success) throw new InvalidInputError(path, "is no list of cases", 'Write [{"label","original","fixed"}].');
  const step = repairEncoding();
  const misses = parsed.data.flatMap(({ label, original, fixed, "fixed-encoding": encoding }) => {
    const verdict = step.judge({ id: label, text: original, metadata: { source: name }, origin: { changes: [] } });
    const repaired = verdict.keep ? applyEdits(original, verdict.edits ?? []).text : "";
    const expected = encoding ?? fixed;
    return repaired === expected ? [] : [{ label, original, expected, repaired }];
  });
  return { name: name.replace(/\.json$/u, ""), cases: parsed.data.length, exact: parsed.data.length - misses.length, misses };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new InvalidInputError(path, `cannot be read (${(cause as Error).message})`, "Mend the file.", { cause });
  }
}
