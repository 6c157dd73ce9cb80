import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CorpusStep, Document, Step } from "@espalier/core";
import { toOriginSpan } from "@espalier/text";
import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/clean-text.ts";
import { carryThrough } from "../testing/run-corpus.ts";
import { runSteps } from "./run-steps.ts";

const replace = (name: string, pattern: RegExp, replacement: string): Step => ({
  name,
  judge: ({ text }) => ({
    keep: true,
    edits: [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      replacement,
      kind: "normalize",
      reason: name,
    })),
  }),
});

/** Drops every document whose text another one has; counts how often it is asked. */
function dropCopies(): CorpusStep<string, ReadonlySet<string>> & { observed: number } {
  return {
    name: "drop-copies",
    observed: 0,
    observe({ text }) {
      this.observed += 1;
      return text;
    },
    async conclude(observations) {
      const seen = new Set<string>();
      const copies = new Set<string>();
      for await (const { id, observation } of observations)
        (seen.has(observation) ? copies : seen).add(seen.has(observation) ? id : observation);
      return copies;
    },
    judge: ({ id }, copies) => (copies.has(id) ? { keep: false, reason: "copy" } : { keep: true, labels: { checked: 1 } }),
  };
}

const documents = (texts: readonly string[]): Document[] => texts.map((text, at) => documentOf(text, { id: `d${at}` }));

describe("runSteps", () => {
  it("shows each step the text that the step before it left, and keeps the order", async () => {
    const carried = await carryThrough(
      [replace("one", /a/gu, "b"), dropCopies(), replace("two", /b/gu, "c")],
      documents(["aa", "b", "ab", "x"]),
    );
    expect(carried.map(({ document, drop }) => [document.id, document.text, drop?.reason])).toEqual([
      ["d0", "cc", undefined],
      ["d1", "c", undefined],
      ["d2", "bb", "copy"],
      ["d3", "x", undefined],
    ]);
  });

  it("records the place before and after of every change, and leads every offset back to the text as read", async () => {
    const text = "x  y   z";
    const [carried] = await carryThrough([replace("squeeze", / {2,}/gu, " "), replace("double", /y/gu, "yyy")], documents([text]));
    expect(carried?.document.text).toBe("x yyy z");
    expect(carried?.changes).toEqual([
      {
        id: "d0",
        step: "squeeze",
        kind: "normalize",
        reason: "squeeze",
        before: { start: 1, end: 3 },
        after: { start: 1, end: 2 },
        removed: "  ",
      },
      {
        id: "d0",
        step: "squeeze",
        kind: "normalize",
        reason: "squeeze",
        before: { start: 4, end: 7 },
        after: { start: 3, end: 4 },
        removed: "   ",
      },
      {
        id: "d0",
        step: "double",
        kind: "normalize",
        reason: "double",
        before: { start: 2, end: 3 },
        after: { start: 2, end: 5 },
        removed: "y",
      },
    ]);
    const origin = carried?.document.origin ?? { changes: [] };
    const at = toOriginSpan(origin, { start: 6, end: 7 });
    expect(text.slice(at.start, at.end)).toBe("z");
  });

  it("leaves no trace of edits that change nothing", async () => {
    const [carried] = await carryThrough([replace("same", /a/gu, "a")], documents(["banana"]));
    expect(carried).toMatchObject({ changes: [], touched: 0, document: { origin: { changes: [] } } });
  });

  it("drops the one document on which a step fails, with the failure as reason", async () => {
    const failing: Step = {
      name: "failing",
      judge({ text }) {
        if (text === "poison") throw new TypeError("cannot\nread");
        return { keep: true };
      },
    };
    const carried = await carryThrough([failing], documents(["a", "poison", "b"]));
    expect(carried.map(({ drop }) => drop)).toEqual([undefined, { at: 0, step: "failing", reason: "failure: cannot read" }, undefined]);
  });

  it("drops the one document that a step cannot observe", async () => {
    const failing = dropCopies();
    failing.observe = ({ text }) => {
      if (text === "poison") throw new TypeError("cannot read");
      return text;
    };
    const carried = await carryThrough([failing], documents(["a", "poison", "a"]));
    expect(carried.map(({ drop }) => drop?.reason)).toEqual([undefined, "failure: cannot read", "copy"]);
  });

  it("names the step whose edits overlap, and drops only the document", async () => {
    const overlapping: Step = {
      name: "overlapping",
      judge: () => ({
        keep: true,
        edits: [
          { start: 0, end: 2, replacement: "", kind: "strip", reason: "" },
          { start: 1, end: 3, replacement: "x", kind: "strip", reason: "" },
        ],
      }),
    };
    const [carried] = await carryThrough([overlapping], documents(["abcd"]));
    expect(carried?.drop?.reason).toMatch(/^failure: document d0, step overlapping: /u);
  });

  it("gives a second document of the same id an id of its own, so that neither is lost", async () => {
    const twins = [documentOf("a", { id: "x" }), documentOf("a", { id: "x" }), documentOf("b", { id: "x" })];
    const carried = await carryThrough([dropCopies()], twins);
    expect(carried.map(({ document, drop }) => [document.id, drop?.reason])).toEqual([
      ["x", undefined],
      ["x~2", "copy"],
      ["x~3", undefined],
    ]);
  });

  it("stops where the signal says so", async () => {
    const controller = new AbortController();
    controller.abort(new DOMException("stop", "AbortError"));
    const folder = await mkdtemp(join(tmpdir(), "espalier-clean-test-"));
    const run = runSteps(documents(["a"]), [dropCopies()], { folder, signal: controller.signal });
    await expect(run.next()).rejects.toThrow("stop");
    await rm(folder, { recursive: true });
  });
});
