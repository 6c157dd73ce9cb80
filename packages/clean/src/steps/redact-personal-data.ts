import type { Edit, Step, Verdict } from "@espalier/core";
import { z } from "zod";
import { findPersonalData } from "../personal-data/find-personal-data.ts";
import { maskValue } from "../personal-data/mask-value.ts";
import { identifierKinds, type PersonalData, type PersonalDataKind, personalDataKinds } from "../personal-data/personal-data.ts";
import { createPseudonymizer, toMarkName } from "../personal-data/pseudonyms.ts";
import { readKey } from "../personal-data/read-key.ts";
import { privacyStandards } from "../personal-data/standards.ts";

/** Options of the step `redact-personal-data`. */
export const redactPersonalDataOptions = z.strictObject({
  /** What is redacted. By default what the standard asks for, or without one the numbers and addresses that identify a person. */
  kinds: z.array(z.enum(personalDataKinds)).optional(),
  /** A rule of de-identification: sets the kinds, and labels documents with what risk remains. */
  standard: z.enum(["hipaa-safe-harbor", "pipl"]).optional(),
  /**
   * `mark` puts the kind in the place of the value, `mask` keeps its shape and last digits, `pseudonymize` a name that only the key leads back,
   * `drop` drops the document.
   */
  mode: z.enum(["mark", "mask", "pseudonymize", "drop"]).default("mark"),
  /** Where the key of `pseudonymize` stands: an environment variable or a file. */
  key: z
    .union([z.strictObject({ env: z.string().min(1) }), z.strictObject({ file: z.string().min(1) })])
    .default({ env: "ESPALIER_PSEUDONYM_KEY" }),
});

/**
 * Takes personal data out of a text: e-mail addresses, telephone numbers, numbers of identity, accounts, records, vehicles and devices, and with
 * a standard or by choice names, addresses and dates too. Figures, doses, codes and the numbers that institutions print for everybody stay.
 *
 * @throws {@link InvalidOptionError} if `pseudonymize` is asked for and no key stands where `key` says.
 */
export function redactPersonalData(options: z.input<typeof redactPersonalDataOptions> = {}): Step {
  const { standard, mode, key, ...rest } = redactPersonalDataOptions.parse(options);
  const rule = standard === undefined ? undefined : privacyStandards[standard];
  const kinds = rest.kinds ?? rule?.kinds ?? identifierKinds;
  const replace = mode === "drop" ? undefined : replacer(mode, key);
  return {
    name: "redact-personal-data",
    judge({ text }): Verdict {
      const found = findPersonalData(text, kinds);
      const labels = rule === undefined ? {} : { "residual-risk": rule.residualRisk };
      if (found.length === 0) return { keep: true, labels };
      const counts = countKinds(found);
      if (replace === undefined) return { keep: false, reason: `personal data: ${counts}`, measured: found.length, threshold: 0 };
      const edits = found.map(
        ({ kind, start, end }): Edit => ({ start, end, replacement: replace(kind, text.slice(start, end)), kind: "redact", reason: kind }),
      );
      return { keep: true, edits, labels: { ...labels, "personal-data": counts } };
    },
  };
}

type Replacer = (kind: PersonalDataKind, value: string) => string;

function replacer(mode: "mark" | "mask" | "pseudonymize", key: z.output<typeof redactPersonalDataOptions>["key"]): Replacer {
  if (mode === "mask") return maskValue;
  if (mode === "pseudonymize") return createPseudonymizer(readKey(key)).pseudonym;
  return (kind) => `[${toMarkName(kind)}]`;
}

/** "email 2, phone 1", in the order of the kinds. */
function countKinds(found: readonly PersonalData[]): string {
  return personalDataKinds
    .map((kind) => [kind, found.filter((one) => one.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(", ");
}
