import type { Profile } from "./profile.ts";
import { web } from "./web.ts";
import { withOptions } from "./with-options.ts";

/** For banks, brokers and insurers: English and Chinese, personal data redacted. */
export const finance: Profile = {
  name: "finance",
  version: "2",
  description: "For banks, brokers and insurers, in English and Chinese. Rates, amounts and dates decide what is a duplicate.",
  steps: withOptions(web.steps, {
    "label-language": { allowed: ["en", "zh"] },
    // A price list with one line of words is mostly figures.
    "drop-wordless": { minLetters: 0.02 },
    "drop-fragments": { loneStatements: "keep" },
  }),
};
