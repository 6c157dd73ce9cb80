import { EnvironmentError, InvalidInputError, InvalidOptionError, isEspalierError, StoreError, type StoreProblem } from "@espalier/core";

/** An error as it crosses from a thread: structured cloning would lose its class and its own fields. */
export type PackedError =
  | { readonly kind: "store"; readonly problem: StoreProblem; readonly path: string; readonly message: string; readonly remedy: string }
  | { readonly kind: "option"; readonly option: string; readonly expected: string; readonly received: string }
  | { readonly kind: "input"; readonly where: string; readonly problem: string; readonly remedy: string }
  | { readonly kind: "environment"; readonly message: string; readonly remedy: string };

/** Makes an error ready to cross from a thread. What is none of ours is a bug or a failing machine, and keeps its stack in the message. */
export function packError(error: unknown): PackedError {
  if (error instanceof StoreError) {
    return { kind: "store", problem: error.problem, path: error.path, message: error.message, remedy: error.remedy };
  }
  if (error instanceof InvalidOptionError) {
    return { kind: "option", option: error.option, expected: error.remedy.replace(/^Pass |\.$/gu, ""), received: String(error.received) };
  }
  if (error instanceof InvalidInputError) {
    return { kind: "input", where: error.where, problem: error.message.slice(error.where.length + 2), remedy: error.remedy };
  }
  if (isEspalierError(error)) return { kind: "environment", message: error.message, remedy: error.remedy };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: "environment", message: `The store's thread failed: ${text}`, remedy: "Please report this with the line above." };
}

/** The error that was packed, with its class. */
export function unpackError(packed: PackedError): Error {
  switch (packed.kind) {
    case "store":
      return new StoreError(packed.problem, packed.path, packed.message, packed.remedy);
    case "option":
      return new InvalidOptionError(packed.option, packed.expected, packed.received);
    case "input":
      return new InvalidInputError(packed.where, packed.problem, packed.remedy);
    case "environment":
      return new EnvironmentError(packed.message, packed.remedy);
  }
}
