import type { Step } from "@espalier/core";
import { z } from "zod";
import { findPersonalData } from "../personal-data/find-personal-data.ts";

/** Options of the step `redact-personal-data`. */
export const redactPersonalDataOptions = z.strictObject({
  /** What is redacted. */
  kinds: z.array(z.enum(["email", "phone", "id", "card", "iban"])).default(["email", "phone", "id", "card", "iban"]),
});

const marks = { email: "[EMAIL]", phone: "[PHONE]", id: "[ID]", card: "[CARD]", iban: "[IBAN]" } as const;
const reasons = {
  email: "e-mail address",
  phone: "telephone number",
  id: "number of identity",
  card: "number of a bank card",
  iban: "bank account",
} as const;

/**
 * Puts a mark in the place of personal data: e-mail addresses, telephone numbers, numbers of identity, bank cards and accounts. Figures,
 * dates, codes and the numbers that institutions print for everybody stay.
 */
export function redactPersonalData({ kinds }: z.infer<typeof redactPersonalDataOptions>): Step {
  return {
    name: "redact-personal-data",
    judge: ({ text }) => ({
      keep: true,
      edits: findPersonalData(text, kinds).map(({ kind, start, end }) => ({
        start,
        end,
        replacement: marks[kind],
        kind: "redact",
        reason: reasons[kind],
      })),
    }),
  };
}
