import type { Profile } from "./profile.ts";

/** For an institution's own files: nothing is taken for boilerplate because many files have it, and nothing is redacted. */
export const archive: Profile = {
  name: "archive",
  version: "1",
  description: "An institution's own files, repaired and without duplicates. Personal data and repeated lines stay.",
  steps: [
    { step: "repair-encoding" },
    { step: "repair-text" },
    { step: "normalize-width" },
    { step: "strip-page-furniture" },
    { step: "strip-contents" },
    { step: "join-lines" },
    { step: "label-language" },
    { step: "drop-empty" },
    { step: "drop-damaged" },
    { step: "drop-exact-duplicates" },
    { step: "drop-near-duplicates" },
  ],
};
