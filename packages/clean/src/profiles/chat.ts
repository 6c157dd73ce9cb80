import type { Profile } from "./profile.ts";

/** For records of dialogues, one a document: short turns stay, and so do dialogues that resemble each other. */
export const chat: Profile = {
  name: "chat",
  version: "1",
  description: "Records of dialogues in English and Chinese. Empty turns go; short answers and dialogues that resemble each other stay.",
  steps: [
    { step: "repair-encoding" },
    { step: "repair-text" },
    { step: "normalize-width" },
    { step: "strip-empty-turns" },
    { step: "redact-personal-data" },
    { step: "label-language", options: { allowed: ["en", "zh"] } },
    { step: "drop-empty" },
    { step: "drop-damaged" },
    { step: "drop-wordless" },
    { step: "drop-repetitive" },
    { step: "drop-exact-duplicates" },
  ],
};
