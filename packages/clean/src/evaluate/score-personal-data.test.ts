import { describe, expect, it } from "vitest";
import { scorePersonalData } from "./score-personal-data.ts";

describe("scorePersonalData", () => {
  it("counts a value as found only where one span covers it wholly", () => {
    const gold = [{ kind: "phone", start: 10, end: 21 }];
    const half = [
      { kind: "phone", start: 10, end: 15 },
      { kind: "phone", start: 15, end: 21 },
    ];
    const [score] = scorePersonalData([{ gold, found: half }]).kinds;
    expect(score).toMatchObject({ gold: 1, covered: 0, exact: 0, found: 2, right: 2, recall: 0, precision: 1 });
  });

  it("counts a span of another kind as hiding the value, and as wrong", () => {
    const scores = scorePersonalData([{ gold: [{ kind: "passport", start: 0, end: 9 }], found: [{ kind: "phone", start: 0, end: 9 }] }]);
    expect([scores.recall, scores.precision]).toEqual([1, 0]);
  });

  it("keeps names and addresses out of the pool, or what the caller says", () => {
    const cases = [{ gold: [{ kind: "name", start: 0, end: 2 }], found: [] }];
    expect(scorePersonalData(cases).recall).toBeUndefined();
    expect(scorePersonalData(cases, { apart: [] }).recall).toBe(0);
  });

  it("counts each trap that any span touches", () => {
    const found = [{ kind: "phone", start: 5, end: 16 }];
    const traps = [
      { start: 0, end: 5 },
      { start: 15, end: 20 },
    ];
    expect(scorePersonalData([{ gold: [], found, traps }])).toMatchObject({ traps: 2, trapsHit: 1, trapsHitShare: 0.5 });
  });

  it("says nothing about what there was none of", () => {
    expect(scorePersonalData([])).toEqual({
      kinds: [],
      recall: undefined,
      precision: undefined,
      traps: 0,
      trapsHit: 0,
      trapsHitShare: undefined,
    });
  });
});
