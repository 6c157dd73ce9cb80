import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ModelError } from "@espalier/core";
import { createScriptedModel } from "@espalier/model/testing";
import { openStore } from "@espalier/retrieve";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnswerEvent } from "./answer-event.ts";
import { defineAssistant } from "./define-assistant.ts";
import { createPatternGate } from "./gates/create-pattern-gate.ts";
import { ingest } from "./ingest/ingest.ts";
import { openAssistant } from "./open-assistant.ts";
import type { Question } from "./question.ts";

const definition = defineAssistant({
  id: "library",
  name: { en: "Library", zh: "图书馆" },
  description: { en: "Rules.", zh: "规则。" },
  sources: [],
  profile: "web",
  describe: ({ metadata }) => (metadata.source.startsWith("staff/") ? { access: ["staff"] } : {}),
  gates: [
    createPatternGate({
      name: "no-waivers",
      stops: [/\bwaive\b/u, /免.*罚款/u],
      ruling: {
        pass: false,
        reason: "out-of-scope",
        message: { en: "Only the desk can.", zh: "只有前台可以。" },
        refer: { en: "The desk.", zh: "前台。" },
      },
    }),
    {
      name: "no-alarm-codes",
      sentence: ({ text }) =>
        /alarm/iu.test(text) ? { pass: false, reason: "out-of-scope", message: { en: "No.", zh: "否。" } } : { pass: true },
    },
  ],
  disclosure: { en: "From the rules.", zh: "摘自规则。" },
  examples: { en: [], zh: [] },
});

let folder = "";
let storePath = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-"));
  storePath = join(folder, "store");
  const { mkdir } = await import("node:fs/promises");
  await mkdir(join(folder, "docs", "staff"), { recursive: true });
  const files = {
    "fines.md":
      "# Fines\n\nThe fine for a late book is 20 cents a day. A lost book costs 15 euros to replace. The alarm of the reading room rings at closing time.",
    "loans-2023.md": "# Loan rules\n\nEffective from 1 July 2023.\n\nA reader may borrow 4 books at a time.",
    "loans-2025.md": "# Loan rules\n\nEffective from 1 July 2025.\n\nA reader may borrow 6 books at a time.",
    "guize.md": "# 借阅规则\n\n读者证遗失后，补办读者证须缴纳工本费10元，三个工作日内办妥。",
    "staff/keys.md": "# Keys\n\nThe spare key of the cellar hangs behind the boiler.",
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, "docs", name), text);
  const store = await openStore({ path: storePath, create: true });
  const report = await ingest({ store, paths: [join(folder, "docs")], profile: "web", describe: definition.describe });
  expect(report).toMatchObject({ added: 5, dropped: [], unreadable: [] });
  expect((await ingest({ store, paths: [join(folder, "docs")], profile: "web", describe: definition.describe })).unchangedSources).toBe(
    true,
  );
  await store.close();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function asked(question: Question, model?: ReturnType<typeof createScriptedModel>) {
  const assistant = await openAssistant({ definition, storePath, embedder: undefined, model });
  const events: AnswerEvent[] = [];
  try {
    for await (const event of assistant.ask(question)) events.push(event);
    const last = events.at(-1);
    if (last?.type !== "outcome") throw new TypeError("no outcome");
    const citations = last.outcome.kind === "answer" ? last.outcome.citations : [];
    const again = await Promise.all(citations.map(({ id }) => assistant.citation(id)));
    return { events, outcome: last.outcome, citations, again };
  } finally {
    await assistant.close();
  }
}

it("adds the documents of other paths, removes only what its own sources lost, and does not clean a clean corpus again", async () => {
  const path = join(folder, "two-runs");
  const [one, two, clean] = ["one", "two", "clean"].map((name) => join(folder, name)) as [string, string, string];
  const { mkdir } = await import("node:fs/promises");
  for (const name of [one, two, clean]) await mkdir(name);
  await writeFile(join(one, "a.md"), "The first house keeps its keys at the gate.");
  await writeFile(join(one, "b.md"), "The second house has no gate at all.");
  await writeFile(join(two, "c.md"), "The third house stands beside the river.");
  // Full-width figures would be normalised by the profile.
  await writeFile(
    join(clean, "kept.jsonl"),
    `${JSON.stringify({ id: "k", text: "The fee is ５ euros.", metadata: { source: "k.txt" } })}\n`,
  );
  await writeFile(join(clean, "report.json"), "{}");
  const store = await openStore({ path, create: true });
  const run = (...paths: string[]) => ingest({ store, paths, profile: "web" });
  expect(await run(one)).toMatchObject({ added: 2, removed: 0 });
  expect(await run(two)).toMatchObject({ added: 1, removed: 0 });
  await rm(join(one, "b.md"));
  expect(await run(one)).toMatchObject({ added: 0, unchanged: 1, removed: 1 });
  expect((await store.stats()).documents).toBe(2);
  await run(clean);
  expect((await store.getDocument("k"))?.document.text).toBe("The fee is ５ euros.");
  await store.close();
});

describe("answering with sentences of the sources", () => {
  it("answers in the question's language with citations that can be looked up again", async () => {
    const { outcome, citations, again } = await asked({ text: "补办读者证的工本费是多少？" });
    expect(outcome).toMatchObject({ kind: "answer", disclosure: "摘自规则。" });
    expect(citations[0]?.quote).toContain("工本费10元");
    expect(again).toEqual(citations);
  });

  it("answers from the rule that holds today, and from the older one for a day of its time", async () => {
    const question = "How many books may a reader borrow at a time?";
    expect((await asked({ text: question })).outcome).toMatchObject({ text: expect.stringContaining("6 books") });
    expect((await asked({ text: question, asOf: "2024-05-01" })).outcome).toMatchObject({ text: expect.stringContaining("4 books") });
  });

  it("refuses by a gate before anything is searched", async () => {
    const { events, outcome } = await asked({ text: "Can you waive my fine for the late book?" });
    expect(events).toHaveLength(1);
    expect(outcome).toMatchObject({ kind: "refusal", gate: "no-waivers", message: "Only the desk can.", refer: "The desk.", searched: [] });
  });

  it("refuses what the documents do not speak of", async () => {
    expect((await asked({ text: "What is the capital gains tax on zeppelins?" })).outcome).toMatchObject({ kind: "refusal" });
  });

  it("does not show a document to who lacks its role, and finds it for who has it", async () => {
    const text = "Where does the spare key of the cellar hang?";
    const stranger = await asked({ text });
    expect(JSON.stringify(stranger.events)).not.toContain("boiler");
    expect((await asked({ text, roles: ["staff"] })).outcome).toMatchObject({ kind: "answer", text: expect.stringContaining("boiler") });
  });
});

describe("answering with a model", () => {
  const question = { text: "What is the fine for a late book, and what does a lost book cost?" };

  it("shows what stands in the cited passages and strikes what does not, with the reason", async () => {
    const draft =
      "The fine for a late book is 20 cents a day [1]. A lost book costs 25 euros [1]. Books are fun. The alarm of the reading room rings at closing time [1].";
    const { outcome } = await asked(question, createScriptedModel(draft));
    expect(outcome).toMatchObject({
      kind: "answer",
      text: "The fine for a late book is 20 cents a day.",
      struck: [{ reason: "unsupported-number", detail: "25" }, { reason: "no-citation" }, { reason: "gate", detail: "no-alarm-codes" }],
    });
  });

  it("refuses when nothing stood up, and when the model says that there is no answer", async () => {
    expect((await asked(question, createScriptedModel("A lost book costs 99 euros [1]."))).outcome).toMatchObject({
      kind: "refusal",
      reason: "unsupported-answer",
    });
    expect((await asked(question, createScriptedModel("NO_ANSWER"))).outcome).toMatchObject({ kind: "refusal", reason: "weak-evidence" });
  });

  it("fails with the model's error instead of ending silently", async () => {
    const assistant = await openAssistant({ definition, storePath, embedder: undefined, model: createScriptedModel({ broken: "empty" }) });
    await expect(assistant.answer(question)).rejects.toThrow(ModelError);
    await assistant.close();
  });
});
