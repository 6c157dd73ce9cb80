import iconv from "iconv-lite";
import { expect, it } from "vitest";
import { denseSample } from "./dense-sample.ts";

it("keeps the words with bytes beyond ASCII, whole and in order", () => {
  const bytes = iconv.encode("<p>plain naïve words</p><b>Müller</b>\ncafé au lait", "windows-1252");
  expect(iconv.decode(Buffer.from(denseSample(bytes, 100)), "windows-1252")).toBe("naïve Müller café ");
});

it("does not cut a character of two bytes at its beginning", () => {
  const bytes = iconv.encode(`${"x".repeat(500)} 存款利率`, "gb18030");
  expect(iconv.decode(Buffer.from(denseSample(bytes, 100)), "gb18030")).toBe("存款利率 ");
});

it("holds at most so many bytes, and none of a text in ASCII", () => {
  expect(denseSample(iconv.encode("存款 ".repeat(1_000), "gb18030"), 64).length).toBe(64);
  expect(denseSample(Buffer.from("plain words"), 64).length).toBe(0);
});
