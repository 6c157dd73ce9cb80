import type { Profile } from "./profile.ts";
import { web } from "./web.ts";

/** For schools and publishers: English and Chinese, personal data redacted. */
export const education: Profile = {
  name: "education",
  version: "1",
  description: "For schools and publishers, in English and Chinese. Verses, exercises and answer lines keep their breaks.",
  steps: web.steps.map((step) => (step.step === "label-language" ? { ...step, options: { allowed: ["en", "zh"] } } : step)),
};
