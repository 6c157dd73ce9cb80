import { useCallback, useReducer, useRef } from "react";
import { ask } from "./api/ask.ts";
import { followConversation, historyOf, type Turn } from "./conversation.ts";

/** What the page does with questions. */
export interface Conversation {
  readonly turns: readonly Turn[];
  readonly working: boolean;
  ask(model: string, question: string, asOf: string | undefined): void;
  /** Asks the same once more, in the place of the old answer. */
  retry(turn: Turn): void;
  stop(): void;
}

/** The questions of this page. One at a time: a new one can be asked when the one before is answered or stopped. */
export function useConversation(): Conversation {
  const [turns, change] = useReducer(followConversation, []);
  const work = useRef<{ readonly key: string; readonly abort: AbortController }>(undefined);
  const next = useRef(0);

  const run = async (key: string, model: string, question: string, asOf: string | undefined): Promise<void> => {
    const abort = new AbortController();
    work.current = { key, abort };
    change({ type: "asked", key, model, question, asOf });
    const history = historyOf(turns, model);
    for await (const news of ask({ model, question, asOf, history }, abort.signal)) change({ type: "news", key, news });
    change({ type: "stopped", key });
  };

  return {
    turns,
    working: turns.some(({ state }) => state === "working"),
    ask: (model, question, asOf) => {
      next.current += 1;
      void run(`turn-${next.current}`, model, question, asOf);
    },
    retry: ({ key, model, question, asOf }) => {
      if (!turns.some(({ state }) => state === "working")) void run(key, model, question, asOf);
    },
    stop: useCallback(() => {
      if (work.current === undefined) return;
      work.current.abort.abort();
      change({ type: "stopped", key: work.current.key });
    }, []),
  };
}
