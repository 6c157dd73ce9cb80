import { createTurns } from "./create-turns.ts";
import type { Task, TaskJudge } from "./judge-task.ts";
import type { Tally } from "./tally.ts";

/** Those who do passes on batches: the process itself, or threads. */
export interface Judges {
  /** How many batches may be begun before the first of them is done: enough that nobody waits, few enough for the memory. */
  readonly ahead: number;
  /** Begins a pass. */
  begin(stage: number, conclusion: unknown): void;
  judge(task: Omit<Task, "poison">): Promise<Tally>;
  close(): Promise<void>;
}

/** Works in the process itself. Other work of the process gets its turn every few milliseconds. */
export function createOwnJudges(judge: TaskJudge, signal?: AbortSignal): Judges {
  let current: unknown;
  const turn = createTurns(signal);
  return {
    ahead: 1,
    begin: (_, conclusion) => {
      current = conclusion;
    },
    judge: (task) => judge.judge({ ...task, poison: [] }, current, { turn }),
    close: async () => {},
  };
}
