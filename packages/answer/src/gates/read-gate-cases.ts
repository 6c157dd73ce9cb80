import { InvalidInputError } from "@espalier/core";
import { readJsonl } from "@espalier/core/node";
import { z } from "zod";

const caseSchema = z.object({ question: z.string().min(1), language: z.string().min(2), gate: z.string().min(1).nullable() });

/** A question, and the gate that must stop it; null where all gates must let it pass. */
export type GateCase = z.infer<typeof caseSchema>;

/**
 * Reads a file of gate cases: JSONL, `{"question","language","gate"}`.
 *
 * @throws {@link InvalidInputError} with file and line if a line is broken: a case that is left out would change the figures.
 */
export async function readGateCases(file: string): Promise<GateCase[]> {
  const cases: GateCase[] = [];
  for await (const line of readJsonl(file)) {
    const where = `${file}:${line.line}`;
    if (!line.ok) throw new InvalidInputError(where, `is not JSON: ${line.problem}.`, "Correct the line.");
    const parsed = caseSchema.safeParse(line.value);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new InvalidInputError(
        where,
        `is no gate case: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}.`,
        'Write {"question","language","gate"}, with null where no gate may stop the question.',
      );
    }
    cases.push(parsed.data);
  }
  return cases;
}
