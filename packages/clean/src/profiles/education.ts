import type { Profile } from "./profile.ts";
import { web } from "./web.ts";
import { withOptions } from "./with-options.ts";

/** For schools and publishers: English and Chinese, personal data redacted. */
export const education: Profile = {
  name: "education",
  version: "2",
  description: "For schools and publishers, in English and Chinese. Verses, exercises and answer lines keep their breaks.",
  steps: withOptions(web.steps, {
    "label-language": { allowed: ["en", "zh"] },
    // A sheet of marks with one line of words is mostly figures.
    "drop-wordless": { minLetters: 0.02 },
    "drop-fragments": { loneStatements: "keep" },
  }),
};
