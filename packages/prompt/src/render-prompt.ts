import { InvalidOptionError, type Localized, type Message } from "@espalier/core";
import type { z } from "zod";
import type { Prompt } from "./define-prompt.ts";
import { toFString } from "./template.ts";

/** Options of {@link renderPrompt}. */
export interface RenderPromptOptions<Variables extends z.ZodObject> {
  readonly language: keyof Localized;
  readonly values: z.input<Variables>;
  /**
   * The turns before, oldest first; they come between the task and the question.
   *
   * @defaultValue none
   */
  readonly history?: readonly Message[] | undefined;
}

/**
 * Puts the values into a prompt's templates and gives the messages for a model: the task, the turns before, the question.
 * Braces inside values are text. LangChain's chat prompt does the rendering and is loaded with the first call.
 *
 * @throws {@link InvalidOptionError} naming each value that is unknown, missing or of another type, and a
 * language that the prompt does not speak.
 */
export async function renderPrompt<Variables extends z.ZodObject>(
  prompt: Prompt<Variables>,
  { language, values, history = [] }: RenderPromptOptions<Variables>,
): Promise<Message[]> {
  const template = Object.hasOwn(prompt.languages, language) ? prompt.languages[language] : undefined;
  if (template === undefined) throw new InvalidOptionError("language", `one of ${Object.keys(prompt.languages).join(", ")}`, language);
  const checked = checkValues(prompt, values);
  const { ChatPromptTemplate } = await import("@langchain/core/prompts");
  const chat = ChatPromptTemplate.fromMessages([
    ["system", toFString(template.system)],
    ["human", toFString(template.user)],
  ]);
  const [system, user] = (await chat.formatMessages(checked)).map((message) => message.text);
  return [{ role: "system", content: system ?? "" }, ...history, { role: "user", content: user ?? "" }];
}

function checkValues<Variables extends z.ZodObject>(prompt: Prompt<Variables>, values: unknown): Record<string, string> {
  const parsed = prompt.variables.strict().safeParse(values);
  if (parsed.success) return Object.fromEntries(Object.entries(parsed.data).map(([name, value]) => [name, toText(name, value)]));
  const [first] = parsed.error.issues;
  const names = parsed.error.issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path[0] ?? "")]));
  const unknown = first?.code === "unrecognized_keys";
  const expected = unknown ? `left out: ${prompt.id} has no such variable` : `what ${prompt.id} asks for (${first?.message ?? ""})`;
  throw new InvalidOptionError(
    names.map((name) => `values.${name}`).join(", "),
    expected,
    (values as Record<string, unknown>)?.[names[0] ?? ""],
  );
}

function toText(name: string, value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new InvalidOptionError(`values.${name}`, "a string or a number", value);
}
