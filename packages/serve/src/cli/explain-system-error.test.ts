import { mkdir, mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { explainSystemError } from "./explain-system-error.ts";

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

test("says what, where and what to do for an error of the file system", async () => {
  const folder = await mkdtemp(join(tmpdir(), "explain-"));
  expect(explainSystemError(await errorOf(readFile(join(folder, "gone"))))).toMatch(
    /gone: there is no such file or folder \(ENOENT\)\. Check/u,
  );
  expect(explainSystemError(await errorOf(mkdir(folder)))).toMatch(/: is there already \(EEXIST\)\. Choose/u);
  expect(explainSystemError(await errorOf(readdir(join(folder, "gone"))))).toContain("ENOENT");
});

test("leaves errors alone that are no matter of a path", () => {
  expect(explainSystemError(new Error("something else"))).toBeUndefined();
  expect(explainSystemError("text")).toBeUndefined();
  expect(explainSystemError(Object.assign(new Error("connect"), { code: "ECONNREFUSED" }))).toBeUndefined();
});
