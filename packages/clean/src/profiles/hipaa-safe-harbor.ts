import { privacyStandards } from "../personal-data/standards.ts";
import { healthcare } from "./healthcare.ts";
import type { Profile } from "./profile.ts";
import { withOptions } from "./with-options.ts";

/** For records of patients under US law: the identifiers of Safe Harbor go, also names, dates and addresses. */
export const hipaaSafeHarbor: Profile = {
  name: "hipaa-safe-harbor",
  version: "1",
  description: `Patient records without the 18 identifiers of 45 CFR 164.514(b)(2). ${privacyStandards["hipaa-safe-harbor"].residualRisk}`,
  steps: withOptions(healthcare.steps, { "redact-personal-data": { standard: "hipaa-safe-harbor" } }),
};
