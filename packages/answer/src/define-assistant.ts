import type { Profile } from "@espalier/clean";
import { type Document, InvalidOptionError, type Localized, type Metadata } from "@espalier/core";
import type { groundedVariables, Prompt } from "@espalier/prompt";
import type { Gate } from "./gates/gate.ts";

/** Everything that makes an assistant of one industry: what to read, how to clean, what to say, what to refuse. */
export interface AssistantDefinition {
  /** Lower-case letters, digits and hyphens; also the model id over HTTP. */
  readonly id: string;
  readonly name: Localized;
  readonly description: Localized;
  /** Files and folders to read, relative to the folder that the process works in. */
  readonly sources: readonly string[];
  /** How the documents are cleaned: the name of a built-in profile, or one's own. */
  readonly profile: string | Profile;
  /** What the industry knows about a document from its place and text: rights of access, validity, kind. */
  readonly describe?: ((document: Document) => Partial<Metadata>) | undefined;
  /** Left out: the grounded answer of `@espalier/prompt`. */
  readonly prompt?: Prompt<typeof groundedVariables> | undefined;
  readonly gates: readonly Gate[];
  /** Said beside every answer. */
  readonly disclosure: Localized;
  /** Questions that show a newcomer what can be asked. */
  readonly examples: { readonly en: readonly string[]; readonly zh: readonly string[] };
}

/**
 * Declares an assistant. The value is checked once, here, so that a mistake is found when the app is loaded and not at the
 * first question.
 *
 * @throws {@link InvalidOptionError} if the id has other signs than lower-case letters, digits and hyphens, or two gates share a name.
 *
 * @example
 * ```ts
 * const assistant = defineAssistant({
 *   id: "library",
 *   name: { en: "Library", zh: "图书馆" },
 *   description: { en: "Rules of the library.", zh: "图书馆规则。" },
 *   sources: ["docs"],
 *   profile: "web",
 *   gates: [],
 *   disclosure: { en: "Ask the desk when in doubt.", zh: "如有疑问请咨询前台。" },
 *   examples: { en: ["How long may I keep a book?"], zh: ["书可以借多久？"] },
 * });
 *
 * isAssistantDefinition(assistant);
 * // => true
 * ```
 */
export function defineAssistant(definition: AssistantDefinition): AssistantDefinition {
  if (!/^[a-z0-9][a-z0-9-]*$/u.test(definition.id)) {
    throw new InvalidOptionError("id", "lower-case letters, digits and hyphens", definition.id);
  }
  const names = definition.gates.map((gate) => gate.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new InvalidOptionError("gates", "gates of different names", twice);
  return definition;
}

/** Whether a value that was loaded at run time is an assistant's definition: its shape, not its promises. */
export function isAssistantDefinition(value: unknown): value is AssistantDefinition {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, sources, gates, disclosure } = value as Partial<AssistantDefinition>;
  return (
    typeof id === "string" &&
    typeof name?.en === "string" &&
    Array.isArray(sources) &&
    Array.isArray(gates) &&
    typeof disclosure?.zh === "string"
  );
}
