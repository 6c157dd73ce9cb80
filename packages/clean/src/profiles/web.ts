import type { Profile } from "./profile.ts";

/** For pages of many sites, and the default: every step, all languages. */
export const web: Profile = {
  name: "web",
  version: "1",
  description: "Pages of many sites in any language. Short notices stay.",
  steps: [
    { step: "repair-encoding" },
    { step: "repair-text" },
    { step: "normalize-width" },
    { step: "strip-page-furniture" },
    { step: "strip-boilerplate-lines" },
    { step: "strip-repeated-lines" },
    { step: "join-lines" },
    { step: "redact-personal-data" },
    { step: "label-language" },
    { step: "drop-empty" },
    { step: "drop-damaged" },
    { step: "drop-exact-duplicates" },
    { step: "drop-near-duplicates" },
  ],
};
