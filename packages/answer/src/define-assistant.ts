import type { Profile } from "@espalier/clean";
import type { Document, Localized, Metadata } from "@espalier/core";
import type { Prompt } from "@espalier/prompt";
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
  readonly prompt?: Prompt | undefined;
  readonly gates: readonly Gate[];
  /** Said beside every answer. */
  readonly disclosure: Localized;
  /** Questions that show a newcomer what can be asked. */
  readonly examples: { readonly en: readonly string[]; readonly zh: readonly string[] };
}
