import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { dropRepetitive } from "./drop-repetitive.ts";

const step = dropRepetitive({ minVariety: 0.25, maxRepeated: 0.7 });
const judge = (text: string): string => cleanText(step, text);

describe("drop-repetitive", () => {
  it.each([
    ["The ferry leaves the island at seven in the morning and at six in the evening.\n", "repeats its passages"],
    ["渡轮每天早上七点和傍晚六点从岛上开出，请提前二十分钟到达码头。\n", "repeats its passages"],
  ])("drops a passage said twenty times", (line, reason) => {
    expect(judge(line.repeat(20))).toBe(`dropped: ${reason}`);
  });

  it("drops a chain of a few words in any order", () => {
    // Seven words in an order that never repeats for long: the next is chosen by the digits of a fraction.
    const chain = (words: readonly string[]) =>
      Array.from({ length: 300 }, (_, at) => words[Math.floor(((at * at * 0.618) % 1) * words.length)]).join(" ");
    expect(judge(chain(["shoes", "cheap", "buy", "online", "outlet", "sale", "brand"]))).toBe(
      "dropped: strings the same few words together",
    );
    expect(judge(chain(["保洁", "上门", "价格", "公司", "电话", "附近", "哪家好"]))).toBe("dropped: strings the same few words together");
  });

  it("keeps a table whose rows resemble each other, and short texts", () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `| Deposit for ${at + 1} months | ${(1 + at * 0.05).toFixed(2)} % | from ${500 + at * 250} |`,
    );
    const table = `| Product | Rate | Amount |\n|---|---|---|\n${rows.join("\n")}`;
    expect(judge(table)).toBe(table);
    expect(judge("Closed. Closed. Closed.")).toBe("Closed. Closed. Closed.");
  });
});
