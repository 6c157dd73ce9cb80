import { createHash } from "node:crypto";
import { InvalidInputError } from "@espalier/core";
import { readJsonl } from "@espalier/core/node";
import { z } from "zod";

const goldSchema = z.object({
  source: z.string(),
  quote: z.string().optional(),
  cell: z.object({ row: z.string(), column: z.string(), value: z.string() }).optional(),
});

const questionSchema = z.object({
  id: z.string().min(1),
  question: z.string().min(1),
  language: z.string(),
  kind: z.enum(["answerable", "unanswerable", "refuse"]),
  gold: z.array(goldSchema),
  answer: z.string().optional(),
  asOf: z.string().optional(),
  gate: z.string().optional(),
});

/** What proves the answer of a question: a quote or a table cell of a source. */
export type Gold = z.infer<typeof goldSchema>;

/** A question of an evaluation file. */
export type EvaluationQuestion = z.infer<typeof questionSchema>;

/**
 * Reads a questions file.
 *
 * @throws {@link InvalidInputError} with file and line if a line is broken: a question that is left out would change the figures.
 */
export async function readQuestions(file: string): Promise<EvaluationQuestion[]> {
  const questions: EvaluationQuestion[] = [];
  for await (const line of readJsonl(file)) {
    const where = `${file}:${line.line}`;
    if (!line.ok) throw new InvalidInputError(where, `is not JSON: ${line.problem}.`, "Correct the line.");
    const parsed = questionSchema.safeParse(line.value);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new InvalidInputError(
        where,
        `is no question: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}.`,
        "See the questions format in the README.",
      );
    }
    questions.push(parsed.data);
  }
  return questions;
}

/**
 * The half that a question belongs to, by the last digit of the SHA-256 of its id. Questions of the even half are never
 * looked at while anything is tuned.
 *
 * @example
 * ```ts
 * halfOf("fin-en-01");
 * // => "odd"
 * ```
 */
export function halfOf(id: string): "odd" | "even" {
  const digit = createHash("sha256").update(id).digest("hex").at(-1) ?? "0";
  return Number.parseInt(digit, 16) % 2 === 0 ? "even" : "odd";
}
