import { once } from "node:events";
import { createInterface } from "node:readline";
import { type CleanOutcome, createDocumentCleaner, type DocumentCleaner, type Profile } from "@espalier/clean";
import type { Metadata } from "@espalier/core";
import { z } from "zod";
import type { CommandContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** A record as it comes in: ours, or one of the shapes that others use. */
const record = z
  .looseObject({
    id: z.string().optional(),
    _id: z.string().optional(),
    text: z.string().optional(),
    content: z.string().optional(),
    title: z.string().optional(),
    metadata: z.looseObject({}).optional(),
  })
  .refine(({ text, content }) => text !== undefined || content !== undefined, { message: 'has neither "text" nor "content"' });

/**
 * Cleans one document a line, for engines that keep workers and feed them: a line in, a line out, in order, written before the next is
 * read. A kept document is `{"id","text","metadata","changes","labels"}`, a dropped one has `dropped` with step and reason, and a line that
 * is no document gives `{"line","error"}`. Steps that look at a whole corpus have no place here: stderr names them once.
 *
 * @returns 3 where a line was no document.
 */
export async function serveLines(profile: Profile, { terminal, signal }: CommandContext): Promise<number> {
  const cleaner = createDocumentCleaner(profile);
  if (cleaner.leftOut.length > 0) terminal.note(`left out, because they look at a whole corpus: ${cleaner.leftOut.join(", ")}`);
  let failed = 0;
  let count = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY, signal })) {
    count += 1;
    const result = cleanLine(line, count, cleaner);
    if ("error" in result) failed += 1;
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, "drain");
  }
  signal.throwIfAborted();
  return failed > 0 ? exitCodes.setAside : exitCodes.done;
}

/** What is written for a line. */
export function cleanLine(line: string, count: number, cleaner: DocumentCleaner): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { line: count, error: `no JSON: ${(error as Error).message}` };
  }
  const parsed = record.safeParse(value);
  if (!parsed.success) return { line: count, error: `no document: ${parsed.error.issues[0]?.message ?? "its shape is unknown"}` };
  const { id, _id, text, content, title, metadata } = parsed.data;
  const name = id ?? _id ?? `line-${count}`;
  const known: Metadata = { source: name, ...(title !== undefined && { title }), ...metadata };
  return toLine(cleaner.clean({ id: name, text: text ?? content ?? "", metadata: known, origin: { changes: [] } }));
}

function toLine(outcome: CleanOutcome): object {
  const { document, changes } = outcome;
  // What was taken out stays out: it may be personal data.
  const recorded = changes.map(({ removed: _, ...change }) => change);
  const shared = { id: document.id, text: document.text, metadata: document.metadata, changes: recorded };
  if (outcome.kind === "kept") return { ...shared, labels: outcome.labels };
  const { step, reason, measured, threshold } = outcome;
  return { ...shared, dropped: { step, reason, measured, threshold } };
}
