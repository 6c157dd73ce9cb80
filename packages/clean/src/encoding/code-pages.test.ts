import { describe, expect, it } from "vitest";
import { codePages, windows1252Sign } from "./code-pages.ts";

describe("codePages", () => {
  it("gives every byte of every page a sign of its own", () => {
    for (const { name, upper } of codePages()) expect(new Set(upper).size, name).toBe(128);
  });

  // Signs by the published tables of WHATWG and Unicode.
  it.each([
    ["windows-1252", 0x80, "€"],
    ["windows-1251", 0xc0, "А"],
    ["windows-1250", 0x9f, "ź"],
    ["windows-1253", 0xe1, "α"],
    ["windows-1254", 0xfd, "ı"],
    ["windows-1257", 0xe2, "ā"],
    ["iso-8859-2", 0xb1, "ą"],
    ["macroman", 0x8e, "é"],
    ["cp437", 0xe1, "ß"],
    // Not defined by the page.
    ["windows-1253", 0xd2, "Ò"],
  ])("reads with %s byte %i as %s", (name, byte, sign) => {
    expect(
      codePages()
        .find((page) => page.name === name)
        ?.upper.charAt(byte - 0x80),
    ).toBe(sign);
  });

  it("reads byte 93 as the opening quotation mark of windows-1252", () => {
    expect(windows1252Sign(0x93)).toBe("“");
  });
});
