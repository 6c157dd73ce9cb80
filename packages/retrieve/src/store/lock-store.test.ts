import { afterAll, beforeAll, expect, it } from "vitest";
import { makeStoreFolder, type TestFolder } from "../testing/make-store-folder.ts";
import { startProcess } from "../testing/start-process.ts";
import { openStore } from "./open-store.ts";

let folder: TestFolder;
beforeAll(async () => {
  folder = await makeStoreFolder();
});
afterAll(() => folder.remove());

it("refuses a second writer in another process, names the first, lets readers in, and takes over after its kill -9", async () => {
  const holder = startProcess("hold-store", [folder.path]);
  expect(await holder.waitFor("open")).toBe("open");
  await expect(openStore({ path: folder.path })).rejects.toMatchObject({
    problem: "locked",
    message: expect.stringContaining(`by process ${holder.child.pid}`),
  });
  const reader = await openStore({ path: folder.path, readOnly: true });
  expect(await reader.searchLexical("anything", { k: 1 })).toEqual([]);
  await reader.close();
  holder.child.kill("SIGKILL");
  await holder.ended;
  await (await openStore({ path: folder.path })).close();
});

it("refuses a second writer in the same process until the first is closed", async () => {
  const first = await openStore({ path: folder.path });
  await expect(openStore({ path: folder.path })).rejects.toMatchObject({
    problem: "locked",
    message: expect.stringContaining(`by process ${process.pid}`),
  });
  await first.close();
  await (await openStore({ path: folder.path })).close();
});
