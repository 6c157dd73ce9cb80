import type { Embedder } from "@espalier/core";
import { halfOf } from "../evaluate/read-questions.ts";
import { questionLanguage } from "../question-language.ts";
import type { Gate } from "./gate.ts";
import type { GateCase } from "./read-gate-cases.ts";

/** Options of {@link evaluateGates}. */
export interface EvaluateGatesOptions {
  /** Left out: the patterns decide alone. */
  readonly embedder?: Embedder | undefined;
}

/** How many of how many questions of one group came out right. */
export interface GateFigure {
  readonly half: "odd" | "even";
  /** The gate that must stop them; null: none may. */
  readonly gate: string | null;
  readonly language: string;
  readonly right: number;
  readonly all: number;
}

/** A case that came out wrong, and the gate that stopped it instead, or null. */
export interface GateMiss extends GateCase {
  readonly half: "odd" | "even";
  readonly stoppedBy: string | null;
}

/**
 * Puts cases through an assistant's gates, in their order, and counts where the right gate fired: recall for the cases of
 * a gate, questions let through for those of none. The halves are by the SHA-256 of the question, as in {@link halfOf};
 * the even half is never looked at while a gate is tuned.
 */
export async function evaluateGates(
  gates: readonly Gate[],
  cases: readonly GateCase[],
  options: EvaluateGatesOptions = {},
): Promise<{ readonly figures: readonly GateFigure[]; readonly misses: readonly GateMiss[] }> {
  const figures = new Map<string, GateFigure>();
  const misses: GateMiss[] = [];
  for (const one of cases) {
    const { question, language, gate } = one;
    const half = halfOf(question);
    const stoppedBy = await firstToStop(gates, question, options.embedder);
    const key = JSON.stringify([half, gate, language]);
    const { right = 0, all = 0 } = figures.get(key) ?? {};
    figures.set(key, { half, gate, language, right: right + (stoppedBy === gate ? 1 : 0), all: all + 1 });
    if (stoppedBy !== gate) misses.push({ ...one, half, stoppedBy });
  }
  return { figures: [...figures].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure), misses };
}

async function firstToStop(gates: readonly Gate[], text: string, embedder: Embedder | undefined): Promise<string | null> {
  for (const gate of gates) {
    const ruling = await gate.before?.({ text }, { language: questionLanguage(text), roles: [], embedder });
    if (ruling?.pass === false) return gate.name;
  }
  return null;
}
