import type { Profile } from "./profile.ts";

/** For pages of many sites, and the default: all languages. */
export const web: Profile = {
  name: "web",
  version: "2",
  description: "Pages of many sites in any language. Short notices stay; pieces of sentences, bare numbers and symbols, and repetition go.",
  steps: [
    { step: "repair-encoding" },
    { step: "repair-text" },
    { step: "normalize-width" },
    { step: "strip-page-furniture" },
    { step: "strip-mail" },
    { step: "strip-contents" },
    { step: "strip-watermarks" },
    { step: "strip-boilerplate-lines" },
    { step: "strip-repeated-lines" },
    { step: "join-lines" },
    { step: "redact-personal-data" },
    { step: "label-language" },
    { step: "drop-empty" },
    { step: "drop-damaged" },
    { step: "drop-wordless" },
    { step: "drop-fragments", options: { loneStatements: "drop" } },
    { step: "drop-repetitive" },
    { step: "drop-sensitive" },
    { step: "drop-exact-duplicates" },
    { step: "drop-near-duplicates" },
  ],
};
