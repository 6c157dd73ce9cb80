import { InvalidOptionError, type Localized } from "@espalier/core";
import type { z } from "zod";
import type { GroundedVariables } from "./grounded-answer.ts";
import { findPlaceholders } from "./template.ts";

/** What is said to a model in one language: its task, and the question as it is put. `{name}` stands for a value. */
export interface PromptTemplate {
  readonly system: string;
  readonly user: string;
}

/** Options of {@link definePrompt}. */
export interface PromptDefinition<Variables extends z.ZodObject> {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  /** Counted from 1, and raised with every change of a word: answers are recorded with it. */
  readonly version: number;
  readonly languages: { readonly [Language in keyof Localized]: PromptTemplate };
  /** The values that the templates need; strings and numbers. A value is checked, and changed where its type says so. */
  readonly variables: Variables;
}

/**
 * A typed, versioned template in every language of the assistants. Without a type of its own: one that answers from
 * passages, as an assistant's does.
 */
export interface Prompt<Variables extends z.ZodObject = GroundedVariables> extends PromptDefinition<Variables> {
  /** Name and version, as answers are recorded with it: `grounded-answer@1`. */
  readonly id: string;
}

/**
 * Checks a template and makes a prompt of it.
 *
 * `{name}` stands for the value of a variable; all other braces are text, so JSON can be written as it is, and
 * `{{name}}` writes a name in braces. Each language uses every variable, so that none of them can silently leave
 * out what another one says.
 *
 * @throws {@link InvalidOptionError} naming the field: a name or version of another form, a placeholder that is no
 * variable, a variable that a language does not use.
 *
 * @example
 * ```ts
 * import { z } from "zod";
 *
 * const greeting = definePrompt({
 *   name: "greeting",
 *   version: 2,
 *   languages: { en: { system: "Be kind.", user: "Greet {person}." }, zh: { system: "要友善。", user: "问候{person}。" } },
 *   variables: z.object({ person: z.string() }),
 * });
 *
 * greeting.id;
 * // => "greeting@2"
 * ```
 */
export function definePrompt<Variables extends z.ZodObject>(definition: PromptDefinition<Variables>): Prompt<Variables> {
  const { name, version, languages, variables } = definition;
  if (!/^[a-z][a-z0-9-]*$/u.test(name)) throw new InvalidOptionError("name", "lower-case letters, digits and hyphens", name);
  if (!Number.isInteger(version) || version < 1) throw new InvalidOptionError("version", "an integer of at least 1", version);
  const known = new Set(Object.keys(variables.shape));
  for (const [language, template] of Object.entries(languages)) {
    const used = new Set([...findPlaceholders(template.system), ...findPlaceholders(template.user)]);
    for (const placeholder of used) {
      if (known.has(placeholder)) continue;
      const expected = `a text whose placeholders are variables (${[...known].join(", ")}), with {{${placeholder}}} for these letters in braces`;
      throw new InvalidOptionError(`languages.${language}`, expected, `{${placeholder}}`);
    }
    const unused = [...known].find((variable) => !used.has(variable));
    if (unused !== undefined)
      throw new InvalidOptionError(`languages.${language}`, `a text that uses {${unused}}`, `${template.system} ${template.user}`);
  }
  return { ...definition, id: `${name}@${version}` };
}
