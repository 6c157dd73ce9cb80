import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EnvironmentError } from "@espalier/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildWeb } from "./build-web.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-web-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const page = '<!doctype html><title>t</title><script type="module" src="./main.ts"></script>';

async function sources(script: string) {
  const sourceFolder = join(folder, "source");
  await mkdir(sourceFolder, { recursive: true });
  await writeFile(join(sourceFolder, "index.html"), page);
  await writeFile(join(sourceFolder, "main.ts"), script);
  return sourceFolder;
}

async function scriptOf(outFolder: string): Promise<string> {
  const [name = ""] = (await readdir(join(outFolder, "assets"))).filter((file) => file.endsWith(".js"));
  return readFile(join(outFolder, "assets", name), "utf8");
}

describe("buildWeb", () => {
  it("builds once, again only when a source changed, and leaves nothing else behind", async () => {
    const outFolder = join(folder, "out");
    let builds = 0;
    const build = async (sourceFolder: string) => buildWeb({ sourceFolder, outFolder, onBuild: () => (builds += 1) });
    expect(await build(await sources('document.title = "one" as string;'))).toBe(outFolder);
    expect(await scriptOf(outFolder)).toContain("one");
    const built = await stat(join(outFolder, "index.html"));

    await build(await sources('document.title = "one" as string;'));
    await writeFile(join(folder, "source/main.test.ts"), "a test is no part of the page");
    await build(join(folder, "source"));
    expect((await stat(join(outFolder, "index.html"))).ino).toBe(built.ino);
    expect(builds).toBe(1);

    await build(await sources('document.title = "two" as string;'));
    expect([builds, await scriptOf(outFolder)]).toEqual([2, expect.stringContaining("two")]);
    expect((await readdir(folder)).sort()).toEqual(["out", "source"]);
  });

  it("keeps the old page and says what is wrong when the sources cannot be built", async () => {
    const outFolder = join(folder, "out");
    await buildWeb({ sourceFolder: await sources("document.title = 'old';"), outFolder });
    const error = await buildWeb({ sourceFolder: await sources("import './nothing-there.ts';"), outFolder }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(EnvironmentError);
    expect((error as EnvironmentError).line).toMatch(/^The web page cannot be built: .*nothing-there/u);
    expect(await scriptOf(outFolder)).toContain("old");
    expect((await readdir(folder)).sort()).toEqual(["out", "source"]);
  });

  it("uses the page that came with the package where its sources are not there", async () => {
    const outFolder = join(folder, "out");
    await buildWeb({ sourceFolder: await sources("document.title = 'old';"), outFolder });
    expect(await buildWeb({ sourceFolder: join(folder, "nowhere"), outFolder })).toBe(outFolder);
    await expect(buildWeb({ sourceFolder: join(folder, "nowhere"), outFolder: join(folder, "neither") })).rejects.toThrow(EnvironmentError);
  });
});
