/** Takes a model's text in pieces and gives back what is meant for a person. */
export interface ThinkingFilter {
  push(text: string): string;
  /** What was held back and turned out to be text. */
  end(): string;
}

const open = "<think>";
const close = "</think>";

/**
 * Leaves out the thoughts that reasoning models (DeepSeek R1, Qwen3, …) write before their answer as
 * `<think>…</think>` where the server does not take them out by itself. Only at the start of a text: later on it
 * may be quoted.
 */
export function createThinkingFilter(): ThinkingFilter {
  let state: "start" | "thinking" | "after" | "text" = "start";
  let held = "";
  const push = (piece: string): string => {
    held += piece;
    if (state === "start") {
      const begin = held.trimStart();
      if (begin.length < open.length && open.startsWith(begin)) return "";
      state = begin.startsWith(open) ? "thinking" : "text";
    }
    if (state === "thinking") {
      const end = held.indexOf(close);
      if (end === -1) {
        // Only what may be the beginning of the mark is needed from here on.
        held = held.slice(1 - close.length);
        return "";
      }
      held = held.slice(end + close.length);
      state = "after";
    }
    if (state === "after") {
      held = held.trimStart();
      if (held === "") return "";
      state = "text";
    }
    const shown = held;
    held = "";
    return shown;
  };
  return { push, end: () => (state === "start" ? held : "") };
}
