export { cleanDocuments } from "./clean-documents.ts";
export type { Change, CleanOptions, CleanOutcome, CleanProgress, Labels } from "./outcome.ts";
export { createSteps } from "./profiles/create-steps.ts";
export { defineProfile } from "./profiles/define-profile.ts";
export { loadProfile } from "./profiles/load-profile.ts";
export type { Profile, ProfileStep } from "./profiles/profile.ts";
export { profiles } from "./profiles/profiles.ts";
export type { AnyStep } from "./run/run-steps.ts";
