import { describe, expect, it } from "vitest";
import type { WireCitation, WireProof } from "../http/schemas/evidence.ts";
import type { News } from "./api/ask.ts";
import { type Change, followConversation, historyOf, numberCitations, type Turn } from "./conversation.ts";

const citation = (id: string): WireCitation => ({
  id,
  documentId: "d",
  source: "s",
  title: "t",
  span: { start: 0, end: 1 },
  sourceSpan: { start: 0, end: 1 },
  quote: "q",
});
const proof: WireProof = { citations: [], numbers: [], sentences: [], refusal: null, struck: [], disclosure: "Note." };
const refusal: WireProof = { ...proof, refusal: { reason: "emergency", message: "Call 120.", searched: [] } };
const asked = (key: string, question = "Q", model = "finance"): Change => ({ type: "asked", key, model, question, asOf: undefined });
const news = (key: string, what: News): Change => ({ type: "news", key, news: what });
const sentence = (text: string, ...ids: string[]): News => ({
  type: "sentence",
  lead: " ",
  sentence: { text, citations: ids.map(citation), numbers: [] },
});
const follow = (...changes: Change[]): readonly Turn[] => changes.reduce(followConversation, [] as readonly Turn[]);

describe("followConversation", () => {
  it("adds what comes to its question and leaves the others as they are", () => {
    const [first, second] = follow(
      asked("a"),
      news("a", sentence("One.")),
      asked("b"),
      news("b", { type: "struck", struck: { reason: "gate", detail: "g" } }),
      news("a", { type: "done", proof }),
    );
    expect(first).toMatchObject({ state: "done", proof, struck: [], sentences: [{ sentence: { text: "One." } }] });
    expect(second).toMatchObject({ state: "working", sentences: [], struck: [{ reason: "gate" }] });
  });

  it("begins anew, in the same place, when a question is asked again", () => {
    const turns = follow(asked("a"), asked("b"), news("a", { type: "failed", failure: { kind: "unreachable" } }), asked("a"));
    expect(turns.map(({ key, state, failure }) => [key, state, failure])).toEqual([
      ["a", "working", undefined],
      ["b", "working", undefined],
    ]);
  });

  it("ignores what comes after the end or after a stop", () => {
    const [turn] = follow(asked("a"), { type: "stopped", key: "a" }, news("a", sentence("Late.")), news("a", { type: "done", proof }));
    expect(turn).toMatchObject({ state: "stopped", sentences: [], proof: undefined });
    expect(follow(asked("a"), news("a", { type: "done", proof }), { type: "stopped", key: "a" })[0]?.state).toBe("done");
  });
});

describe("historyOf", () => {
  it("tells the finished turns with the same assistant, refusals with their message", () => {
    const turns = follow(
      asked("a", "First?"),
      news("a", sentence("One.")),
      news("a", sentence("Two.")),
      news("a", { type: "done", proof }),
      asked("b", "Other?", "education"),
      news("b", { type: "done", proof }),
      asked("c", "Second?"),
      news("c", { type: "done", proof: refusal }),
      asked("d", "Third?"),
      news("d", { type: "failed", failure: { kind: "broken-off" } }),
    );
    expect(historyOf(turns, "finance")).toEqual([
      { role: "user", content: "First?" },
      { role: "assistant", content: " One. Two." },
      { role: "user", content: "Second?" },
      { role: "assistant", content: "Call 120." },
    ]);
  });

  it("tells the last six turns only", () => {
    const keys = Array.from({ length: 8 }, (_, place) => `${place}`);
    const turns = follow(...keys.flatMap((key) => [asked(key, key), news(key, { type: "done", proof: refusal })]));
    expect(
      historyOf(turns, "finance")
        .filter(({ role }) => role === "user")
        .map(({ content }) => content),
    ).toEqual(["2", "3", "4", "5", "6", "7"]);
  });
});

describe("numberCitations", () => {
  it("numbers by first use and gives a citation used twice one number", () => {
    const [turn] = follow(asked("a"), news("a", sentence("One.", "x", "y")), news("a", sentence("Two.", "z", "x")));
    const numbered = numberCitations(turn?.sentences ?? []);
    expect([...numbered].map(([id, { number }]) => [id, number])).toEqual([
      ["x", 1],
      ["y", 2],
      ["z", 3],
    ]);
  });
});
