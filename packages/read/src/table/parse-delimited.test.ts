import { describe, expect, it } from "vitest";
import { detectDelimiter, parseDelimited } from "./parse-delimited.ts";

describe("parseDelimited", () => {
  it("keeps delimiters, line ends and doubled quotes within quoted fields", () => {
    expect(parseDelimited('a,"b,1"\r\n"line\nend","say ""yes"""\r\n', ",")).toEqual([
      ["a", "b,1"],
      ["line\nend", 'say "yes"'],
    ]);
  });

  it("keeps empty fields, at the end of a row too", () => {
    expect(parseDelimited("a,,\n,b,", ",")).toEqual([
      ["a", "", ""],
      ["", "b", ""],
    ]);
  });

  it("takes a quote that is never closed as a character and loses no row behind it", () => {
    expect(parseDelimited('a,b\n"open,1\nc,2\n"d",3', ",")).toEqual([
      ["a", "b"],
      ['"open', "1"],
      ["c", "2"],
      ["d", "3"],
    ]);
    expect(parseDelimited('a,b\n"open,1\nc,2', ",")).toEqual([
      ["a", "b"],
      ['"open', "1"],
      ["c", "2"],
    ]);
  });

  it("gives back what was written, for every field made of special characters", () => {
    const pieces = ["", "a", ",", '"', "\n", "\r\n", " ", "利率", '""', "a,b"];
    for (let seed = 0; seed < 500; seed += 1) {
      const rows = [0, 1, 2].map((row) =>
        [0, 1, 2].map((column) => pieces[(seed * 31 + row * 7 + column * 13 + ((seed * row) % 5)) % pieces.length] ?? ""),
      );
      const written = rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(",")).join("\r\n");
      expect(parseDelimited(written, ",")).toEqual(rows);
    }
  });
});

describe("detectDelimiter", () => {
  it.each([
    [",", "name,note\na,1;2\nb,3;4"],
    [";", "Jahr;Umsatz\n2023;143,1\n2024;215,32"],
    ["\t", "a\tb, c\n1\t2, 3"],
    ["|", "a|b\n1|2"],
  ])("finds %j where most rows agree on it", (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});
