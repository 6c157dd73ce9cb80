import type { Profile } from "./profile.ts";
import { web } from "./web.ts";

/** For banks, brokers and insurers: English and Chinese, personal data redacted. */
export const finance: Profile = {
  name: "finance",
  version: "1",
  description: "For banks, brokers and insurers, in English and Chinese. Rates, amounts and dates decide what is a duplicate.",
  steps: web.steps.map((step) => (step.step === "label-language" ? { ...step, options: { allowed: ["en", "zh"] } } : step)),
};
