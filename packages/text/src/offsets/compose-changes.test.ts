import { describe, expect, it } from "vitest";
import { applyEdits, type TextEdit } from "./apply-edits.ts";
import { composeChanges } from "./compose-changes.ts";
import { toOriginSpan } from "./to-origin-span.ts";

/** A small seeded generator (mulberry32), so that a failing case comes back. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomEdits(text: string, random: () => number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = 0; at <= text.length; at += 1 + Math.floor(random() * 6)) {
    if (random() < 0.5) continue;
    const end = Math.min(text.length, at + Math.floor(random() * 4));
    edits.push({ start: at, end, replacement: "xyzw".slice(0, Math.floor(random() * 4)) });
    at = end;
  }
  return edits;
}

describe("composeChanges", () => {
  it("leaves equal text between the changes, over random chains of edits", () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const random = seeded(seed);
      const origin = Array.from({ length: 30 }, (_, index) => String.fromCharCode(0x4e00 + index)).join("");
      let text = origin;
      let changes: readonly (readonly [number, number, number, number])[] = [];
      for (let round = 0; round < 4; round += 1) {
        const edited = applyEdits(text, randomEdits(text, random));
        changes = composeChanges(changes, edited.changes);
        text = edited.text;
      }
      // The oracle: origin rebuilt from the result's own stretches and the changed stretches of the origin.
      let rebuilt = "";
      let read = 0;
      let originRead = 0;
      for (const [start, end, originStart, originEnd] of changes) {
        expect(start).toBeGreaterThanOrEqual(read);
        expect(text.slice(read, start)).toBe(origin.slice(originRead, originStart));
        rebuilt += text.slice(read, start) + origin.slice(originStart, originEnd);
        read = end;
        originRead = originEnd;
      }
      expect(rebuilt + text.slice(read)).toBe(origin);
    }
  });

  it("maps every surviving sign back to its own place", () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const random = seeded(seed);
      const origin = Array.from({ length: 25 }, (_, index) => String.fromCharCode(0x5000 + index)).join("");
      const first = applyEdits(origin, randomEdits(origin, random));
      const second = applyEdits(first.text, randomEdits(first.text, random));
      const changes = composeChanges(first.changes, second.changes);
      for (const [at, sign] of [...second.text].entries()) {
        const place = origin.indexOf(sign);
        if (place === -1) continue;
        const span = toOriginSpan({ changes }, { start: at, end: at + 1 });
        expect(span.start).toBeLessThanOrEqual(place);
        expect(span.end).toBeGreaterThan(place);
      }
    }
  });
});

describe("toOriginSpan", () => {
  it("takes the whole changed stretch when a span cuts into it", () => {
    const { changes } = applyEdits("aa BB cc", [{ start: 3, end: 5, replacement: "[NAME]" }]);
    expect(toOriginSpan({ changes }, { start: 4, end: 6 })).toEqual({ start: 3, end: 5 });
  });

  it("leaves out a deleted stretch that only touches the span", () => {
    const { changes } = applyEdits("one--two", [{ start: 3, end: 5, replacement: "" }]);
    expect(toOriginSpan({ changes }, { start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
    expect(toOriginSpan({ changes }, { start: 3, end: 6 })).toEqual({ start: 5, end: 8 });
    expect(toOriginSpan({ changes }, { start: 0, end: 6 })).toEqual({ start: 0, end: 8 });
  });
});

describe("applyEdits", () => {
  it("refuses edits that overlap or leave the text", () => {
    const overlap = [
      { start: 0, end: 3, replacement: "" },
      { start: 2, end: 4, replacement: "" },
    ];
    expect(() => applyEdits("abcdef", overlap)).toThrow(/do not overlap/u);
    expect(() => applyEdits("ab", [{ start: 1, end: 3, replacement: "" }])).toThrow(/within the text of 2/u);
  });
});
