import { expect, it } from "vitest";
import { estimateEncoderTokens } from "./estimate-encoder-tokens.ts";

// Counted with the built-in encoder's own tokenizer, its two marks left out.
const counted: readonly (readonly [text: string, tokens: number])[] = [
  [
    "尊敬的投资者您好，公司于2019年底完成新工厂搬迁，新工厂的设计产能为20万台/年，同时公司致力于通过高效有序管理保证生产效率提升和订单要求满足，感谢您的关注！",
    48,
  ],
  [
    "Clinical genetic testing of protein-coding regions identifies a likely causative variant in only around half of developmental disorder (DD) cases.",
    32,
  ],
];

it("comes near the count of the built-in encoder in both languages", () => {
  for (const [text, tokens] of counted) {
    expect(estimateEncoderTokens(text)).toBeGreaterThan(0.8 * tokens);
    expect(estimateEncoderTokens(text)).toBeLessThan(1.25 * tokens);
  }
});

it("counts nothing for white space and something for any other sign", () => {
  expect(estimateEncoderTokens(" \n\t")).toBe(0);
  expect(["a", "1", "|", "，", "利", "𠮷", "é", "한"].map(estimateEncoderTokens)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
});
