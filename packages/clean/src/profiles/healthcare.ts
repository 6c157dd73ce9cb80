import type { Profile } from "./profile.ts";
import { web } from "./web.ts";

/** For hospitals and clinics: English and Chinese, personal data redacted. */
export const healthcare: Profile = {
  name: "healthcare",
  version: "1",
  description: "For hospitals and clinics, in English and Chinese. Doses, units and dates decide what is a duplicate.",
  steps: web.steps.map((step) => (step.step === "label-language" ? { ...step, options: { allowed: ["en", "zh"] } } : step)),
};
