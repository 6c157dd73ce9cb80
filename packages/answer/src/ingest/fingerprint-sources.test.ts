import { chmod, mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidInputError } from "@espalier/core";
import { expect, test } from "vitest";
import { fingerprintSources } from "./fingerprint-sources.ts";

const newFolder = () => mkdtemp(join(tmpdir(), "fingerprint-"));
const names = async (folder: string): Promise<string[]> =>
  (await fingerprintSources([folder])).map(({ path }) => path.slice(path.indexOf("fingerprint-") + 19));

test("lists the files of a folder and below by path, without hidden ones", async () => {
  const folder = await newFolder();
  await mkdir(join(folder, "子目录"));
  await mkdir(join(folder, ".git"));
  for (const name of ["b.txt", "a b.txt", ".hidden", ".git/config", "子目录/三.txt"]) await writeFile(join(folder, name), name);
  expect(await names(folder)).toEqual(["a b.txt", "b.txt", "子目录/三.txt"]);
});

test("tells a changed byte", async () => {
  const folder = await newFolder();
  await writeFile(join(folder, "a.txt"), "one");
  const before = await fingerprintSources([folder]);
  await writeFile(join(folder, "a.txt"), "two");
  expect(await fingerprintSources([folder])).not.toEqual(before);
});

test("refuses a path that is not there", async () => {
  await expect(fingerprintSources([join(await newFolder(), "gone")])).rejects.toThrow(InvalidInputError);
});

test("goes on past links that lead nowhere", async () => {
  const folder = await newFolder();
  await symlink("/nonexistent", join(folder, "dangling"));
  await writeFile(join(folder, "a.txt"), "one");
  expect(await names(folder)).toEqual(["a.txt"]);
});

// Nothing is closed to the superuser.
test.skipIf(process.getuid?.() === 0)("goes on past a file and a folder that may not be read, and tells when they may", async () => {
  const folder = await newFolder();
  await mkdir(join(folder, "closed"));
  await writeFile(join(folder, "closed", "b.txt"), "two");
  await writeFile(join(folder, "a.txt"), "one");
  await chmod(join(folder, "a.txt"), 0);
  await chmod(join(folder, "closed"), 0);
  const before = await fingerprintSources([folder]);
  expect(before.map(({ sha256 }) => sha256)).toEqual(["unreadable", "unreadable"]);
  await chmod(join(folder, "a.txt"), 0o600);
  await chmod(join(folder, "closed"), 0o700);
  expect(await names(folder)).toEqual(["a.txt", "closed/b.txt"]);
});
