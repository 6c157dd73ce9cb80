import type { Profile } from "./profile.ts";
import { web } from "./web.ts";
import { withOptions } from "./with-options.ts";

/** For hospitals and clinics: English and Chinese, personal data redacted. */
export const healthcare: Profile = {
  name: "healthcare",
  version: "2",
  description: "For hospitals and clinics, in English and Chinese. Doses, units and dates decide what is a duplicate.",
  steps: withOptions(web.steps, {
    "label-language": { allowed: ["en", "zh"] },
    // A laboratory sheet with one line of words is mostly figures.
    "drop-wordless": { minLetters: 0.02 },
    "drop-fragments": { loneStatements: "keep" },
  }),
};
