import { Command, type CommanderError } from "commander";
import { askCommand } from "./commands/ask.ts";
import { cleanCommand } from "./commands/clean.ts";
import { dedupGroupCommand, dedupRemoveCommand, dedupSignCommand } from "./commands/dedup.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { evalAnswersCommand } from "./commands/eval-answers.ts";
import { evalPiiCommand, evalRepairCommand } from "./commands/eval-cases.ts";
import { evalCleanCommand, evalDedupCommand } from "./commands/eval-corpus.ts";
import { evalCharsetCommand, evalExtractCommand } from "./commands/eval-reading.ts";
import { evalRetrievalCommand } from "./commands/eval-retrieval.ts";
import { indexCommand } from "./commands/index-documents.ts";
import { readCommand } from "./commands/read.ts";
import { searchCommand } from "./commands/search.ts";
import { serveCommand } from "./commands/serve.ts";
import { storeVerifyCommand } from "./commands/store-verify.ts";
import { exitCodes } from "./exit-codes.ts";

/** The whole command line. Wrong usage ends with exit code 2 and one line that says what is wrong. */
export function createProgram(): Command {
  const program = new Command("espalier")
    .description("Reads and cleans the documents of an industry, indexes them and answers from them with verified citations.")
    .version("0.1.0")
    .showHelpAfterError("(add --help for the options)");
  program.addCommand(readCommand());
  program.addCommand(cleanCommand());
  program.addCommand(
    new Command("dedup")
      .description("near-duplicate removal in three stages over files, for corpora that many machines share")
      .addCommand(dedupSignCommand())
      .addCommand(dedupGroupCommand())
      .addCommand(dedupRemoveCommand()),
  );
  program.addCommand(indexCommand());
  program.addCommand(searchCommand());
  program.addCommand(askCommand());
  program.addCommand(serveCommand());
  program.addCommand(
    new Command("eval")
      .description("measure reading, cleaning, retrieval and answers")
      .addCommand(evalExtractCommand())
      .addCommand(evalCharsetCommand())
      .addCommand(evalRepairCommand())
      .addCommand(evalPiiCommand())
      .addCommand(evalCleanCommand())
      .addCommand(evalDedupCommand())
      .addCommand(evalRetrievalCommand())
      .addCommand(evalAnswersCommand()),
  );
  program.addCommand(new Command("store").description("care of a store").addCommand(storeVerifyCommand()));
  program.addCommand(doctorCommand());
  for (const command of allCommands(program))
    command
      .exitOverride(exitAsUsage)
      .configureOutput({ outputError: (text, write) => write(`espalier: ${text.replace(/^error: /u, "")}`) });
  return program;
}

function allCommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap((one) => allCommands(one))];
}

/** Help and version end well; everything else that commander stops at is wrong usage. */
function exitAsUsage(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage);
}
