import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidInputError, InvalidOptionError } from "@espalier/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadProfile } from "./load-profile.ts";
import { profiles } from "./profiles.ts";
import { stepMakers } from "./step-makers.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-clean-test-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(content: string): Promise<string> {
  const path = join(folder, "mine.json");
  await writeFile(path, content);
  return path;
}

describe("loadProfile", () => {
  it("finds the built-in profiles by name", async () => {
    for (const name of ["web", "archive", "finance", "healthcare", "education", "chat", "hipaa-safe-harbor", "pipl"])
      expect((await loadProfile(name)).name).toBe(name);
  });

  it("lists the names where there is no such profile", async () => {
    await expect(loadProfile("banking")).rejects.toThrow(InvalidOptionError);
    await expect(loadProfile("banking")).rejects.toThrow(
      /web, archive, finance, healthcare, education, chat, hipaa-safe-harbor, pipl or the path of a \.json file, but is "banking"/u,
    );
    await expect(loadProfile("toString")).rejects.toThrow(InvalidOptionError);
  });

  it("reads what a built-in profile looks like as JSON", async () => {
    for (const profile of Object.values(profiles)) expect(await loadProfile(await write(JSON.stringify(profile)))).toEqual(profile);
  });

  it("says what is wrong with a file and where", async () => {
    await expect(loadProfile(join(folder, "none.json"))).rejects.toThrow(InvalidInputError);
    await expect(loadProfile(await write("{"))).rejects.toThrow(/mine\.json: is not JSON/u);
    await expect(loadProfile(await write('{"name":"x","version":"1","steps":[{"stp":"a"}]}'))).rejects.toThrow(/steps\.0/u);
    const unknownStep = await write('{"name":"x","version":"1","steps":[{"step":"drop-all"}]}');
    await expect(loadProfile(unknownStep)).rejects.toThrow(/"x\.steps\.0\.step" must be one of repair-encoding, .*, but is "drop-all"/u);
    const wrongOption = await write('{"name":"x","version":"1","steps":[{"step":"drop-empty","options":{"minSigns":"many"}}]}');
    await expect(loadProfile(wrongOption)).rejects.toThrow(/x\.steps\.0\.options.*minSigns/u);
    const unknownOption = await write('{"name":"x","version":"1","steps":[{"step":"repair-text","options":{"nfc":true}}]}');
    await expect(loadProfile(unknownOption)).rejects.toThrow(/nfc/u);
  });
});

describe("the built-in profiles", () => {
  it("repair before they normalise, strip, join, redact, filter and deduplicate", () => {
    const order = ["repair", "normalize", "strip", "join", "redact", "label", "drop"];
    for (const profile of Object.values(profiles)) {
      const places = profile.steps.map(({ step }) => order.indexOf(step.split("-")[0] ?? ""));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(profile.steps.at(-1)?.step).toMatch(/^drop-(?:near|exact)-duplicates$/u);
    }
  });

  it("name the steps of web in the order in which they are made", () => {
    const all = [...stepMakers.keys()];
    const places = profiles.web.steps.map(({ step }) => all.indexOf(step));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});
