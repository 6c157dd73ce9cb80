import { identifierKinds, type PersonalDataKind, personalDataKinds } from "./personal-data.ts";

/** Rules of de-identification that a profile can name. */
export type PrivacyStandard = "hipaa-safe-harbor" | "pipl";

/** What a standard asks to take away, and what is left when it was. */
export interface StandardRule {
  readonly kinds: readonly PersonalDataKind[];
  /** One line for reports: what this step cannot promise. */
  readonly residualRisk: string;
}

/**
 * The standards by name. HIPAA's Safe Harbor (45 CFR 164.514(b)(2)) lists 18 identifiers, of which those of organisations are none; China's
 * Personal Information Protection Law (2021, art. 4, 28 and 73) protects what tells a person, accounts and identity above all.
 */
export const privacyStandards: Readonly<Record<PrivacyStandard, StandardRule>> = {
  "hipaa-safe-harbor": {
    kinds: personalDataKinds.filter((kind) => kind !== "organization-code" && kind !== "bic"),
    residualRisk:
      "Residual risk: names and addresses are found by lists and context and some are missed; full-face photographs and biometric identifiers (P, Q) are not text; a rare diagnosis, occupation or event may still tell a person, so 164.514(b)(2)(ii) asks for a reader without actual knowledge.",
  },
  pipl: {
    kinds: [...identifierKinds.filter((kind) => kind !== "organization-code" && kind !== "bic"), "birth-date-in-prose", "address", "name"],
    residualRisk:
      "Residual risk: names and addresses are found by lists and context and some are missed; marked or masked text is de-identified, not anonymised in the sense of art. 73(4), as long as other data can tell the person; pseudonymized text stays personal information while the key exists; health, whereabouts, religion and minors (art. 28, 31) are not judged.",
  },
};
