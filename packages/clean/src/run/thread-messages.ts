import type { Profile } from "../profiles/profile.ts";
import type { OutputOptions, Task } from "./judge-task.ts";
import type { Tally } from "./tally.ts";

/** What a thread is started with. */
export interface ThreadSettings {
  readonly profile: Profile;
  readonly skip: number;
  readonly folder: string;
  readonly output: OutputOptions;
  /** Shared memory in which a thread says where it is, so that it is known what ended it: see {@link cells}. */
  readonly place: SharedArrayBuffer;
}

/** Places in the shared memory: the batch, the document in it (-1: none), the step, and how many documents were begun. */
export const cells = { batch: 0, index: 1, step: 2, documents: 3, count: 4 } as const;

export type ToThread =
  | { readonly kind: "pass"; readonly conclusion: SharedArrayBuffer | undefined }
  | { readonly kind: "task"; readonly task: Task };

export type FromThread = { readonly kind: "done"; readonly tally: Tally } | { readonly kind: "failed"; readonly message: string };
