import { explainDocument, type TracedPart } from "@espalier/clean";
import type { CommandContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** Shows what became of a document of an earlier run: its end, every change by step, and the text with the changes in their places. */
export async function explainInTerminal(folder: string, id: string, { terminal, json }: CommandContext): Promise<number> {
  const { outcome, traced } = await explainDocument(folder, id);
  if (json) {
    terminal.printJson({ outcome, traced });
    return exitCodes.done;
  }
  const { source, title } = outcome.document.metadata;
  terminal.print(`${id}  ${source}${title === undefined ? "" : `  ${title}`}`);
  if (outcome.kind === "kept") terminal.print("kept");
  else {
    const measured = outcome.measured === undefined ? "" : `, measured ${outcome.measured}`;
    const threshold = outcome.threshold === undefined ? "" : `, threshold ${outcome.threshold}`;
    terminal.print(`dropped by ${outcome.step}: ${outcome.reason}${measured}${threshold}`);
  }
  for (const { step, kind, reason, before, after, field } of outcome.changes)
    terminal.print(`  ${step}  ${kind}  ${reason}  ${field ?? "text"} ${before.start}–${before.end} → ${after.start}–${after.end}`);
  if (traced === undefined) terminal.print("(the run kept no undo.jsonl: what was taken out cannot be shown)");
  for (const line of (traced ?? []).map(inLine).join("").split("\n")) terminal.print(`  | ${line}`);
  return exitCodes.done;
}

/** `[-taken out-]{+put in+}`, the form of `git diff --word-diff`. */
function inLine({ removed, text, by }: TracedPart): string {
  if (by.length === 0) return text;
  const out = removed === undefined ? "[-redacted-]" : removed === "" ? "" : `[-${removed.replace(/\n/gu, "↵")}-]`;
  return `${out}${text === "" ? "" : `{+${text.replace(/\n/gu, "↵")}+}`}`;
}
