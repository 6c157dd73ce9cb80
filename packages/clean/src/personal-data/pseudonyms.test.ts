import { InvalidInputError } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { createPseudonymizer } from "./pseudonyms.ts";

const one = createPseudonymizer("an-example-key-of-forty-signs-for-tests-");

describe("createPseudonymizer", () => {
  it("names the same value the same, however it is written, and another one otherwise", () => {
    const token = (value: string): string | undefined => /:([^.\]]+)/u.exec(one.pseudonym("phone", value))?.[1];
    expect(token("138 0013 8000")).toBe(token("13800138000"));
    expect(token("１３８００１３８０００")).toBe(token("13800138000"));
    expect(token("13800138001")).not.toBe(token("13800138000"));
    expect(one.pseudonym("bank-card", "13800138000")).not.toContain(token("13800138000"));
  });

  it("gives the value back as it was written", () => {
    for (const value of ["13800138000", "+86 138 0013 8000", "A@Example.com", "欧阳修文", "a\nb"])
      expect(one.restore(`x${one.pseudonym("phone", value)}y`)).toBe(`x${value}y`);
  });

  it("gives nothing back to another key, nor from a changed pseudonym", () => {
    const token = one.pseudonym("email", "a@example.com");
    const other = createPseudonymizer("another-example-key-of-forty-signs-xxxxx");
    expect(other.pseudonym("email", "a@example.com")).not.toBe(token);
    expect(() => other.restore(token)).toThrow(InvalidInputError);
    expect(() => one.restore(token.replace(/.\]$/u, (end) => (end === "A]" ? "B]" : "A]")))).toThrow(InvalidInputError);
    expect(() => one.restore(token.replace("EMAIL", "PHONE"))).toThrow(/another|not made with this key/u);
  });

  it("shows nothing of the value", () => {
    expect(one.pseudonym("name", "Siobhan")).not.toMatch(/siobhan/iu);
  });
});
