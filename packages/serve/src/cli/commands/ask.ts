import { InvalidOptionError } from "@espalier/core";
import { Command } from "commander";
import { withContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { openOne, type ResourceOptions } from "../open-resources.ts";
import { parseDay } from "../parse-options.ts";
import { prepareApp } from "../prepare-app.ts";

interface AskOptions extends ResourceOptions {
  readonly asOf?: string;
  readonly role?: readonly string[];
}

/** `espalier ask`: one verified answer, or a refusal. */
export function askCommand(): Command {
  const command = new Command("ask")
    .description("answer one question with verified citations, or say why not")
    .argument("<question>")
    .option("--app <app>", "an assistant: a folder, a module or a package")
    .option("--store <folder>", "a store of your own documents")
    .option("--model <model>", "extractive, openai:<model>@<base url> or hf:<model>[@endpoint]", "extractive")
    .option("--embedder <embedder>", "the embedder the store was made with", "built-in")
    .option("--as-of <date>", "answer from what was valid on this day (ISO 8601)")
    .option("--role <role...>", "roles of the person who asks");
  return withContext<AskOptions>(command, async ([question = ""], options, { terminal, json, signal }) => {
    if (question.trim() === "") throw new InvalidOptionError("question", "a question", question);
    if (options.app === undefined && options.store === undefined)
      throw new InvalidOptionError("--app", "an assistant, or --store a folder", undefined);
    const asOf = options.asOf === undefined ? undefined : parseDay("--as-of", options.asOf);
    if (options.app !== undefined) await prepareApp({ ...options, app: options.app }, terminal, signal);
    await using assistant = await openOne(options);
    const events = assistant.ask({ text: question, asOf, roles: options.role ?? [] }, { signal });
    for await (const event of events) {
      if (event.type === "sentence") {
        terminal.print(
          `${event.sentence.text} ${event.sentence.citations.map((citation) => `[${citation.source}${citation.page === undefined ? "" : ` p. ${citation.page}`}]`).join("")}`,
        );
      }
      if (event.type !== "outcome") continue;
      const { outcome } = event;
      if (outcome.kind === "refusal") terminal.print([outcome.message, outcome.refer].filter(Boolean).join("\n"));
      else {
        terminal.print("");
        for (const [index, citation] of outcome.citations.entries())
          terminal.print(`[${index + 1}] ${citation.source}: “${citation.quote.replace(/\s+/gu, " ").slice(0, 200)}”`);
        terminal.print(outcome.disclosure);
      }
      if (outcome.struck.length > 0)
        terminal.note(
          `${outcome.struck.length} sentences were struck: ${outcome.struck.map((one) => `${one.reason} (${one.detail})`).join("; ")}`,
        );
      if (json) terminal.printJson(outcome);
    }
    return exitCodes.done;
  });
}
