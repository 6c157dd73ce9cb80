import { countScripts } from "@espalier/text";

/** What a text is made of, as far as a profile depends on it. */
export interface TextTraits {
  readonly isDialogue: boolean;
  readonly hasTable: boolean;
  /** Share of digits among letters and digits. */
  readonly digits: number;
}

/** A speaker of at most 24 signs and a colon at the start of a line, as `strip-empty-turns` has it. */
const turn = /^\s*(?:[-*>]\s+)?(?:\*\*|\[|【|<)?([\p{L}\p{N}][\p{L}\p{N} ._#-]{0,23}?)(?:\*\*|\]|】|>)?\s*[:：]/u;

/** Two speakers who speak twice are a conversation; labels of a form stand once each. */
const fewestTurns = 2;

/** A row has at least three cells in the same form as its neighbours; two such are a heading and its rule. */
const fewestRows = 3;

const row = /^\s*\|.*\|.*\|\s*$|^[^\t]*\t[^\t]*\t/u;

/** Says what a text is made of. */
export function traitsOf(text: string): TextTraits {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const { digit, ...letters } = countScripts(text);
  const all = digit + Object.values(letters).reduce((sum, count) => sum + count, 0);
  return {
    isDialogue: isDialogue(lines),
    hasTable: lines.filter((line) => row.test(line)).length >= fewestRows,
    digits: all === 0 ? 0 : digit / all,
  };
}

function isDialogue(lines: readonly string[]): boolean {
  const speakers = new Map<string, number>();
  let turns = 0;
  for (const line of lines) {
    const speaker = turn.exec(line)?.[1];
    if (speaker === undefined) continue;
    turns += 1;
    speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
  }
  const speaking = [...speakers.values()].filter((count) => count >= fewestTurns);
  return speaking.length >= 2 && speaking.reduce((sum, count) => sum + count, 0) >= 0.8 * turns && turns >= 0.3 * lines.length;
}
