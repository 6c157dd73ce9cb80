import { isEspalierError } from "@espalier/core";
import type { Command } from "commander";
import { exitCodes } from "./exit-codes.ts";
import { explainSystemError } from "./explain-system-error.ts";
import { createTerminal, type Terminal } from "./terminal.ts";

/** What every command works with besides its own options. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly json: boolean;
  /** Aborts on Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal;
}

/** The options that every command has. */
interface SharedOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/**
 * Gives a command its shared options and runs its action: errors become one line and an exit code, Ctrl-C and SIGTERM
 * abort the work and end it cleanly.
 *
 * @param action - Resolves to the exit code.
 */
export function withContext<Options extends object>(
  command: Command,
  action: (args: readonly string[], options: Options, context: CommandContext) => Promise<number>,
): Command {
  return command
    .option("--json", "write the result as JSON on stdout")
    .option("--quiet", "no progress and no remarks")
    .option("--verbose", "a stack trace with every error")
    .action(async (...given: unknown[]) => {
      const options = command.opts<Options & SharedOptions>();
      const args = given
        .slice(0, -2)
        .flat()
        .filter((value): value is string => typeof value === "string");
      const terminal = createTerminal({ json: options.json, quiet: options.quiet });
      const abort = new AbortController();
      let interrupted = false;
      const stop = (): void => {
        // A second Ctrl-C does not wait for anything. `process.exit` would: it ends the threads one by one, and onnxruntime
        // aborts the process (134) where its thread is ended in the middle of a run.
        if (interrupted) endAtOnce();
        interrupted = true;
        terminal.note("stopping …");
        abort.abort();
      };
      process.on("SIGINT", stop);
      process.on("SIGTERM", stop);
      try {
        process.exitCode = await action(args, options, { terminal, json: options.json === true, signal: abort.signal });
      } catch (error) {
        terminal.endProgress();
        process.exitCode = interrupted ? exitCodes.interrupted : report(error, terminal, options.verbose === true);
      } finally {
        terminal.endProgress();
        process.off("SIGINT", stop);
        process.off("SIGTERM", stop);
      }
      if (interrupted) process.exitCode = exitCodes.interrupted;
    });
}

/** As the machine itself ends a process at Ctrl-C: shells show 130. */
function endAtOnce(): void {
  process.removeAllListeners("SIGINT");
  process.kill(process.pid, "SIGINT");
}

function report(error: unknown, terminal: Terminal, verbose: boolean): number {
  if (verbose && error instanceof Error) terminal.warn(error.stack ?? error.message);
  if (isEspalierError(error)) {
    terminal.warn(`espalier: ${error.line}`);
    return error.fault === "usage" ? exitCodes.usage : exitCodes.failed;
  }
  const explained = explainSystemError(error);
  if (explained !== undefined) {
    terminal.warn(`espalier: ${explained}`);
    return exitCodes.failed;
  }
  const message = error instanceof Error ? error.message.replace(/\s*\n\s*/gu, " ") : String(error);
  terminal.warn(`espalier: ${message} (This is not an error that Espalier expected; --verbose shows where it happened.)`);
  return exitCodes.failed;
}
