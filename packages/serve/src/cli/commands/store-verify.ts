import { openStore } from "@espalier/retrieve";
import { Command } from "commander";
import { withContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

/** `espalier store verify`: whether everything in a store is as it was written. */
export function storeVerifyCommand(): Command {
  const command = new Command("verify")
    .description("check a store: the database, the derived indexes and their digests (exit 1 where something is wrong)")
    .requiredOption("--store <folder>", "the store");
  return withContext<{ store: string }>(command, async (_, { store: path }, { terminal, json }) => {
    const store = await openStore({ path, readOnly: true });
    try {
      const report = await store.verify();
      for (const problem of report.problems) terminal.warn(`espalier: ${path}: ${problem}`);
      const { documents, chunks } = await store.stats();
      terminal.print(
        report.ok
          ? `${path}: sound; ${documents} documents, ${chunks} passages`
          : `${path}: ${report.problems.length} problems; \`espalier index\` on the sources makes the derived indexes again`,
      );
      if (json) terminal.printJson(report);
      return report.ok ? exitCodes.done : exitCodes.failed;
    } finally {
      await store.close();
    }
  });
}
