import type { Message } from "@espalier/core";

/** A question and what is known about who asks it. */
export interface Question {
  readonly text: string;
  /** The language of the answer. Taken from the text where it is left out. */
  readonly language?: "en" | "zh" | undefined;
  /** ISO date: answers from the rules that were valid on that day. Left out: the past day or period that the text names, else today. */
  readonly asOf?: string | undefined;
  /** The roles of the person who asks: documents with `access` are only seen by their roles. */
  readonly roles?: readonly string[] | undefined;
  /** The turns before, oldest first. */
  readonly history?: readonly Message[] | undefined;
}
