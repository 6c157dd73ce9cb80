import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidInputError } from "@espalier/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { walkFiles } from "./walk-files.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-walk-"));
  for (const path of ["root/b", "root/a/deep", "root/.git", "outside"]) await mkdir(join(folder, path), { recursive: true });
  for (const path of [
    "root/b.txt",
    "root/b/1.txt",
    "root/a/deep/2.txt",
    "root/Z.txt",
    "root/.hidden",
    "root/.git/x",
    "outside/secret.txt",
  ]) {
    await writeFile(join(folder, path), path);
  }
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("walkFiles", () => {
  it("gives the files of a folder sorted by path, without hidden ones, with sources relative to it", async () => {
    const { files } = await walkFiles([join(folder, "root")]);
    expect(files.map((file) => file.source)).toEqual(["Z.txt", "a/deep/2.txt", "b.txt", "b/1.txt"]);
    expect(files[2]).toEqual({ file: join(folder, "root/b.txt"), source: "b.txt", bytes: 10 });
  });

  it("keeps the order of the paths given, and reads a file once", async () => {
    const { files } = await walkFiles([join(folder, "root/b.txt"), join(folder, "root")]);
    expect(files.map((file) => file.source)).toEqual(["b.txt", "Z.txt", "a/deep/2.txt", "b/1.txt"]);
  });

  it("follows links to files within the folder only", async () => {
    await symlink(join(folder, "root/b.txt"), join(folder, "root/inside.txt"));
    await symlink(join(folder, "outside/secret.txt"), join(folder, "root/outside.txt"));
    await symlink(join(folder, "root"), join(folder, "root/loop"));
    await symlink(join(folder, "nothing"), join(folder, "root/dangling.txt"));
    const { files, skippedLinks } = await walkFiles([join(folder, "root")]);
    expect(files.map((file) => file.source)).toContain("inside.txt");
    expect(files.map((file) => file.source)).not.toContain("outside.txt");
    expect(skippedLinks.map((link) => link.split("/").at(-1)).sort()).toEqual(["dangling.txt", "loop", "outside.txt"]);
  });

  it("says which path does not exist", async () => {
    await expect(walkFiles([join(folder, "missing")])).rejects.toThrow(InvalidInputError);
  });
});
