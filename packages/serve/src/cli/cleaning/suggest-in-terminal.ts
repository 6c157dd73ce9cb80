import { suggestProfile } from "@espalier/clean";
import type { Document } from "@espalier/core";
import type { CommandContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** Proposes a profile: its JSON on stdout, to be kept in a file, and on stderr why every step is in it or not. */
export async function suggestInTerminal(
  documents: AsyncIterable<Document>,
  sample: number | undefined,
  { terminal, json, signal }: CommandContext,
): Promise<number> {
  const suggestion = await suggestProfile(documents, { sample, signal });
  terminal.endProgress();
  if (json) {
    terminal.printJson(suggestion);
    return exitCodes.done;
  }
  terminal.note(`looked at ${suggestion.documents} documents`);
  for (const { decision, step, why } of suggestion.reasons)
    terminal.note(`${decision.padEnd(8)}  ${step === undefined ? "" : `${step}: `}${why}`);
  terminal.print(JSON.stringify(suggestion.profile, undefined, 2));
  return exitCodes.done;
}
