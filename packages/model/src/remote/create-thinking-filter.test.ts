import { describe, expect, it } from "vitest";
import { createThinkingFilter } from "./create-thinking-filter.ts";

function filter(text: string, length: number): string {
  const { push, end } = createThinkingFilter();
  let shown = "";
  for (let from = 0; from < text.length; from += length) shown += push(text.slice(from, from + length));
  return shown + end();
}

describe("createThinkingFilter", () => {
  it.each([
    ["<think>Let me see. 3 < 4.</think>\n\nIt is 4.", "It is 4."],
    ["\n<think>\n\n</think>\n\n是的。", "是的。"],
    ["No thoughts here.", "No thoughts here."],
    ["<thin air> is not a mark", "<thin air> is not a mark"],
    ["The mark <think> is quoted </think> here.", "The mark <think> is quoted </think> here."],
    ["<think>never ends", ""],
    ["<thi", "<thi"],
    ["", ""],
  ])("shows of %j only %j, however it is cut", (text, shown) => {
    for (const length of [1, 2, 3, 7, 1000]) expect(filter(text, length)).toBe(shown);
  });
});
