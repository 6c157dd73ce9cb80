import type { Embedder } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { createPatternGate, type PatternGateOptions } from "./create-pattern-gate.ts";
import { phrasePattern } from "./phrase-pattern.ts";

const ruling = { pass: false, reason: "out-of-scope", message: { en: "No forecasts.", zh: "不作预测。" } } as const;

function ask(options: Partial<PatternGateOptions>, text: string, context: { roles?: string[]; embedder?: Embedder } = {}) {
  const gate = createPatternGate({ name: "test", stops: [], ruling, ...options });
  return gate.before({ text }, { language: "en", roles: context.roles ?? [], embedder: context.embedder });
}

/** Texts with the word "money" point one way, all others the other. */
function createSense(id: string, onEmbed: (texts: readonly string[]) => void = () => {}): Embedder {
  return {
    id,
    dimensions: 1,
    async embed(texts) {
      onEmbed(texts);
      return texts.map((text) => Float32Array.of(/money|钱/u.test(text) ? 1 : -1));
    },
  };
}
const meaning = { embedder: "sense", weights: [1], bias: 0, threshold: 0.5 };

describe("createPatternGate", () => {
  it("stops a question that one of the patterns is found in", async () => {
    expect(await ask({ stops: [/one/u, /two/u] }, "two?")).toBe(ruling);
    expect(await ask({ stops: [/one/u, /two/u] }, "three?")).toEqual({ pass: true });
  });

  it("looks at the folded text: width, case, traditional writing, apostrophes", async () => {
    const stops = [phrasePattern("can't lose", "會漲嗎")];
    for (const text of ["I CAN’T LOSE", "cant lose", "ｃａｎ'ｔ ｌｏｓｅ", "這隻股票會漲嗎", "会涨吗"]) {
      expect(await ask({ stops }, text), text).toBe(ruling);
    }
  });

  it("asks for all patterns of a list, and for none of the exceptions", async () => {
    const stops = [{ all: [/price/u, /tomorrow/u], unless: [/ticket/u] }];
    expect(await ask({ stops }, "the price tomorrow?")).toBe(ruling);
    expect(await ask({ stops }, "the price today?")).toEqual({ pass: true });
    expect(await ask({ stops }, "the ticket price tomorrow?")).toEqual({ pass: true });
  });

  it("finds patterns together in neighbouring sentences, not across a story", async () => {
    const stops = [{ all: [/saved/u, /buy/u] }];
    expect(await ask({ stops }, "Hello there. I have saved a bit. What shall I buy?")).toBe(ruling);
    expect(await ask({ stops }, "I saved a seat. The train was late. What did he buy?")).toEqual({ pass: true });
  });

  it("does not let an exception in another part of a story excuse a question", async () => {
    const stops = [{ all: [/price/u, /tomorrow/u], unless: [/ticket/u] }];
    expect(await ask({ stops }, "I lost my ticket. It rains. The price tomorrow?")).toBe(ruling);
  });

  it("stops a wording that nobody thought of for its meaning", async () => {
    expect(await ask({ meaning }, "where does my money go", { embedder: createSense("sense") })).toBe(ruling);
    expect(await ask({ meaning }, "where does my bus go", { embedder: createSense("sense") })).toEqual({ pass: true });
  });

  it("weighs traditional writing as simplified", async () => {
    expect(await ask({ meaning }, "我的錢", { embedder: createSense("sense") })).toBe(ruling);
  });

  it("goes by the patterns alone without an embedder, or with another one than it learned with", async () => {
    expect(await ask({ meaning }, "my money")).toEqual({ pass: true });
    expect(await ask({ meaning }, "my money", { embedder: createSense("another") })).toEqual({ pass: true });
    expect(await ask({ meaning, stops: [/money/u] }, "my money")).toBe(ruling);
  });

  it("embeds nothing where a pattern decides", async () => {
    const embedded: string[] = [];
    const embedder = createSense("sense", (texts) => embedded.push(...texts));
    await ask({ meaning, stops: [/money/u] }, "my money", { embedder });
    expect(embedded).toEqual([]);
  });

  it("spares what passes a look at its meaning, but not the patterns", async () => {
    const passes = [/leaflet/u];
    const context = { embedder: createSense("sense") };
    expect(await ask({ meaning, passes }, "the leaflet about money", context)).toEqual({ pass: true });
    expect(await ask({ stops: [/money/u], passes }, "the leaflet about money", context)).toBe(ruling);
  });

  it("does not ask who has an exempt role", async () => {
    const options = { stops: [/key/u], exemptRoles: ["teacher"] };
    expect(await ask(options, "the key", { roles: ["teacher"] })).toEqual({ pass: true });
    expect(await ask(options, "the key", { roles: ["student"] })).toBe(ruling);
  });

  it("lets the ruling depend on the folded question", async () => {
    const stopped = await ask({ stops: [/key/u], ruling: (text) => ({ ...ruling, message: { en: text, zh: text } }) }, "The KEY");
    expect(stopped).toMatchObject({ message: { en: "the key" } });
  });

  it("lets a failing embedder fail the question rather than pass it unlooked", async () => {
    const embedder: Embedder = { id: "sense", dimensions: 1, embed: () => Promise.reject(new RangeError("broken")) };
    await expect(ask({ meaning }, "my money", { embedder })).rejects.toThrow("broken");
  });
});
