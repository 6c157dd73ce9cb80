import { expect, it } from "vitest";
import { withoutBars } from "./without-bars.ts";

it("reads rows as lines, keeps escaped bars and leaves other text alone", () => {
  expect(withoutBars("| a | b \\| c | |\nText | with a bar\n  | 1.5% |")).toBe("a · b | c\nText | with a bar\n1.5%");
});
