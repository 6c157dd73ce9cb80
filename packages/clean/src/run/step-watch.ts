import type { Carried } from "./carried.ts";
import type { Placed } from "./stages.ts";

/** Told of every step that a document meets. */
export interface StepWatch {
  /** Before the step. A reason why the document must not meet it, where it has ended threads before. */
  enter(at: number): string | undefined;
  /** After the step. */
  leave(placed: Placed<{ readonly name: string }>, before: Carried, after: Carried): void;
}

/** Watches nothing. */
export const noWatch: StepWatch = { enter: () => undefined, leave: () => undefined };
