import { expect, it } from "vitest";
import { killAndCheck } from "../testing/kill-and-check.ts";
import { makeStoreFolder } from "../testing/make-store-folder.ts";

// Many more kills: bench/crash.mjs.
it("loses nothing acknowledged over kill -9, and ends as an uninterrupted run does", { timeout: 120_000 }, async () => {
  const folder = await makeStoreFolder();
  const seed = Number(process.env.ESPALIER_SEED ?? Date.now() % 100_000);
  const report = await killAndCheck(folder.path, { kills: 3, seed, documents: 200, longestMs: 1500 });
  await folder.remove();
  expect(report, `ESPALIER_SEED=${seed}`).toMatchObject({ lost: 0, problems: [], isSame: true });
});
