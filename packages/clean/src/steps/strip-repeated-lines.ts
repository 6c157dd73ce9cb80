import { createHash } from "node:crypto";
import type { CorpusStep } from "@espalier/core";
import { z } from "zod";
import { createCountSketch } from "../lines/count-sketch.ts";
import { type StruckLine, stripLines } from "../lines/strip-lines.ts";
import { type TextLine, textLines } from "../lines/text-lines.ts";

/** Options of the step `strip-repeated-lines`. */
export const stripRepeatedLinesOptions = z.strictObject({
  /** Fewest documents of one source that a line stands in. */
  minDocuments: z.number().int().min(2).default(5),
  /** Smallest share of the documents of that source. */
  minShare: z.number().min(0).max(1).default(0.3),
});

/** Longest line, in UTF-16 units, that is taken for a template's: the median paragraph of the shared prose corpora has 390 to 410. */
const longest = 300;

interface Observation {
  readonly group: string;
  readonly lines: readonly string[];
}

/** Lines that repeat, by group and hash, each with the first document that has it. */
type Conclusion = ReadonlyMap<string, { readonly count: number; readonly total: number; readonly first: string }>;

/**
 * Strips lines that stand in many documents of one source: its template. A source is a host of an address, or a folder.
 *
 * A line that states something (a sentence, or one with a figure such as the number of a hotline) stays in the first
 * document that has it, so that what it says is not lost from the corpus. Headings, tables and code are left alone.
 *
 * Threshold: 5 documents and 30 % of the source. Template lines of a site stand in nearly all of its pages; the most frequent line that
 * authors share on the shared corpora ("After studying this chapter, you will be able to:") stands in 8 % of a book's chapters.
 */
export function stripRepeatedLines({
  minDocuments,
  minShare,
}: z.infer<typeof stripRepeatedLinesOptions>): CorpusStep<Observation, Conclusion> {
  return {
    name: "strip-repeated-lines",
    observe({ text, metadata }) {
      const keys = new Set(textLines(text).filter(isCandidate).map(keyOf));
      return { group: groupOf(metadata.source), lines: [...keys] };
    },
    async conclude(observations) {
      // First pass: an upper bound of each line's count, in fixed memory. Second pass: exact counts of the few that may repeat.
      const sketch = createCountSketch();
      const totals = new Map<string, number>();
      for await (const { observation } of observations) {
        totals.set(observation.group, (totals.get(observation.group) ?? 0) + 1);
        for (const line of observation.lines) sketch.add(`${observation.group}\n${line}`);
      }
      const seen = new Map<string, { count: number; first: string }>();
      for await (const { id, observation } of observations) {
        for (const line of observation.lines) {
          const key = `${observation.group}\n${line}`;
          const entry = seen.get(key);
          if (entry !== undefined) entry.count += 1;
          else if (sketch.atMost(key) >= Math.min(minDocuments, sketch.most)) seen.set(key, { count: 1, first: id });
        }
      }
      const repeated = new Map<string, { count: number; total: number; first: string }>();
      for (const [key, { count, first }] of seen) {
        const total = totals.get(key.slice(0, key.lastIndexOf("\n"))) ?? 0;
        if (count >= minDocuments && count >= minShare * total) repeated.set(key, { count, total, first });
      }
      return repeated;
    },
    judge({ id, text, metadata }, repeated) {
      const group = groupOf(metadata.source);
      const lines = textLines(text);
      const struck = lines.flatMap((line, index): StruckLine[] => {
        const entry = isCandidate(line) ? repeated.get(`${group}\n${keyOf(line)}`) : undefined;
        if (entry === undefined || (entry.first === id && statesSomething(line.text))) return [];
        return [{ index, reason: `repeated line: stands in ${entry.count} of ${entry.total} documents of its source` }];
      });
      return { keep: true, edits: stripLines(lines, struck) };
    },
  };
}

function isCandidate(line: TextLine): boolean {
  return (line.kind === "paragraph" || line.kind === "list") && line.text.length <= longest && /\p{L}/u.test(line.text);
}

function statesSomething(line: string): boolean {
  return /\d/u.test(line) || /[.!?。！？]["”」）)]?$/u.test(line.trim());
}

/** 72 bits: among a hundred million lines a chance collision has odds of 1 to 10^6. */
function keyOf(line: TextLine): string {
  return createHash("sha256").update(line.text.trim()).digest("base64url").slice(0, 12);
}

function groupOf(source: string): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]+)/iu.exec(source)?.[1];
  if (host !== undefined) return host.toLowerCase();
  const slash = Math.max(source.lastIndexOf("/"), source.lastIndexOf("\\"));
  return slash === -1 ? "" : source.slice(0, slash);
}
