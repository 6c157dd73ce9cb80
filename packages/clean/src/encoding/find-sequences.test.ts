import { describe, expect, it } from "vitest";
import { codePages } from "./code-pages.ts";
import { type ByteTable, findSequences, toByteTable } from "./find-sequences.ts";

function tableOf(name: string): ByteTable {
  const page = codePages().find((one) => one.name === name);
  if (page === undefined) throw new TypeError(name);
  return toByteTable(page);
}

const signs = (line: string, page: string): string =>
  findSequences(line, tableOf(page))
    .map(({ sign }) => sign)
    .join("");

describe("findSequences", () => {
  it("finds signs of two, three and four bytes", () => {
    expect(signs("Ã© â€™ ðŸ˜€", "windows-1252")).toBe("é’😀");
  });

  it("joins the two halves of a sign in CESU-8", () => {
    expect(signs("\u00ed\u00a0\u00bd\u00ed\u00b8\u008d", "latin-1")).toBe("😍");
    expect(signs("\u00ed\u00a0\u00bd", "latin-1")).toBe("");
  });

  it("refuses what UTF-8 forbids: needless length, signs beyond the last", () => {
    expect(signs("\u00e0\u0080\u00a0 \u00f4\u0090\u0080\u0080 \u00c1\u0081", "latin-1")).toBe("");
  });

  it("says which bytes are lost and which another program altered", () => {
    expect(findSequences("â€\ufffd", tableOf("windows-1252"))).toMatchObject([{ sign: "\ufffd", lost: true, altered: false }]);
    expect(findSequences("Ð ", tableOf("windows-1252"))).toMatchObject([{ sign: "Р", lost: false, altered: true }]);
    expect(findSequences("√ ", tableOf("macroman"))).toEqual([]);
  });
});
