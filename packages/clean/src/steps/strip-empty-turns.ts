import type { Step } from "@espalier/core";
import { type StruckLine, stripLines } from "../lines/strip-lines.ts";
import { type TextLine, textLines } from "../lines/text-lines.ts";

/** A line that opens a turn: who speaks, a colon, and what is said on the same line. */
const turn = /^\s*(?:[-*>]\s+)?(?:\*\*|\[|【|<)?([\p{L}\p{N}][\p{L}\p{N} ._#-]{0,23}?)(?:\*\*|\]|】|>)?\s*[:：](?:\*\*)?(.*)$/u;

/** Roles that open a turn even where they stand but once, in the words that exports of chat systems use. */
const roles =
  /^(?:user|human|assistant|system|bot|agent|customer|client|operator|visitor|advisor|doctor|patient|teacher|student|question|answer|[qa]|用户|用戶|客户|客戶|顾客|顧客|访客|訪客|客服|坐席|座席|助手|机器人|機器人|系统|系統|医生|醫生|患者|病人|老师|老師|学生|學生|问|問|答)\s*\d*$/iu;

/**
 * Strips turns of a dialogue in which nothing is said: a speaker, a colon, and then the next speaker or the end.
 *
 * A speaker is a role (user, 客服 …), or whoever opens at least two lines of the document.
 */
export function stripEmptyTurns(): Step {
  return {
    name: "strip-empty-turns",
    judge({ text }) {
      const lines = textLines(text);
      const speakers = countSpeakers(lines);
      const struck: StruckLine[] = [];
      for (const [index, line] of lines.entries()) {
        const match = openedTurn(line, speakers);
        if (match === undefined || /[\p{L}\p{N}\p{S}]/u.test(match.said)) continue;
        const next = lines.slice(index + 1).find(({ text: following }) => following.trim() !== "");
        if (next === undefined || openedTurn(next, speakers) !== undefined) struck.push({ index, reason: `empty turn: ${match.speaker}` });
      }
      return { keep: true, edits: stripLines(lines, struck) };
    },
  };
}

function countSpeakers(lines: readonly TextLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const speaker = turn.exec(text)?.[1];
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return counts;
}

function openedTurn(
  { text }: TextLine,
  speakers: ReadonlyMap<string, number>,
): { readonly speaker: string; readonly said: string } | undefined {
  const [, speaker, said] = turn.exec(text) ?? [];
  if (speaker === undefined || said === undefined) return undefined;
  return roles.test(speaker) || (speakers.get(speaker) ?? 0) > 1 ? { speaker, said } : undefined;
}
