import { privacyStandards } from "../personal-data/standards.ts";
import type { Profile } from "./profile.ts";
import { web } from "./web.ts";
import { withOptions } from "./with-options.ts";

/** For files about people under Chinese law: names, addresses and all numbers of identity go. */
export const pipl: Profile = {
  name: "pipl",
  version: "1",
  description: `Files about people, without what tells a person under China's Personal Information Protection Law. ${privacyStandards.pipl.residualRisk}`,
  steps: withOptions(web.steps, { "label-language": { allowed: ["en", "zh"] }, "redact-personal-data": { standard: "pipl" } }),
};
