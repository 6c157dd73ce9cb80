import { z } from "@hono/zod-openapi";

/** The id of an assistant: the `model` of OpenAI's API. */
export const modelIdSchema = z.string().min(1, "must name an assistant").max(200).openapi({ example: "finance" });

const dayForm = /^\d{4}-\d{2}-\d{2}$/u;

/** A calendar day that exists, such as 2024-05-01. */
export const isoDaySchema = z
  .string()
  .refine((day) => dayForm.test(day) && isDay(day), "must be a day such as 2024-05-01")
  .openapi({ format: "date", example: "2024-05-01" });

function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

export const problemSchema = z
  .object({ error: z.object({ message: z.string(), type: z.string(), code: z.string() }) })
  .openapi("Problem", { description: "What went wrong, where, and what to do next." });
