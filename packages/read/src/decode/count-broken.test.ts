import iconv from "iconv-lite";
import { expect, it } from "vitest";
import { countBroken, type EastAsianEncoding } from "./count-broken.ts";

const texts: readonly (readonly [EastAsianEncoding, string])[] = [
  ["gb18030", "存款利率，㐀𠀀€ and ASCII"],
  ["big5", "康有為、梁啓超等人的路綫"],
  ["shift_jis", "ｶﾅ、かな、漢字 and ASCII"],
  ["euc-jp", "かな、漢字、ｶﾅ"],
  ["euc-kr", "이 약은 하루에 한 번, 똠방각하"],
];

it.each(texts)("finds nothing broken in %s", (encoding, text) => {
  expect(countBroken(iconv.encode(text, encoding), encoding, 100)).toBe(0);
});

it("counts the bytes that begin no character, and takes one that the end cuts off for whole", () => {
  expect(countBroken(Uint8Array.of(0xff, 0x41, 0xff), "gb18030", 100)).toBe(2);
  expect(countBroken(iconv.encode("利", "gb18030").subarray(0, 1), "gb18030", 100)).toBe(0);
});

it("stops above the most that is asked for", () => {
  expect(countBroken(new Uint8Array(1_000).fill(0xff), "euc-kr", 10)).toBe(11);
});

it("agrees with the platform's strict decoder wherever that finds no fault", () => {
  let seed = 3;
  for (let round = 0; round < 2_000; round += 1) {
    const bytes = Uint8Array.from({ length: 6 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return 0x80 | (seed >> 8);
    });
    for (const [encoding] of texts) {
      if (encoding === "big5") continue;
      let text = "\u0080";
      try {
        text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      } catch {}
      // The platform lets bytes without a meaning through as controls.
      if (/[\u0080-\u009F\uE000-\uF8FF]/u.test(text)) continue;
      expect(countBroken(bytes, encoding, 100), `${encoding} ${bytes}`).toBe(0);
    }
  }
});
