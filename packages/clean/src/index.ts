export { cleanDocuments } from "./clean-documents.ts";
export { type CleanToFolderOptions, cleanToFolder } from "./clean-to-folder.ts";
export { createDocumentCleaner, type DocumentCleaner } from "./create-document-cleaner.ts";
export {
  createEvaluationIndex,
  type EvaluationHit,
  type EvaluationIndex,
  type EvaluationIndexOptions,
  findEvaluationText,
} from "./decontaminate/evaluation-index.ts";
export { type GroupProgress, type GroupReport, type GroupSignaturesOptions, groupSignatures } from "./dedup/group-signatures.ts";
export { type RemoveDuplicatesOptions, type RemoveReport, removeDuplicates } from "./dedup/remove-duplicates.ts";
export { type SetAsideLine, type SignDocumentsOptions, type SignReport, signDocuments } from "./dedup/sign-documents.ts";
export { evaluatePersonalData, type PersonalDataGroup } from "./evaluate/evaluate-personal-data.ts";
export { evaluateRepair, type RepairGroup } from "./evaluate/evaluate-repair.ts";
export {
  type EvaluateMadeCorpusOptions,
  evaluateMadeCorpus,
  type MadeCorpusFigures,
} from "./evaluate/made-corpus/evaluate-made-corpus.ts";
export type { Scores } from "./evaluate/made-corpus/made-corpus.ts";
export type { ScoreName } from "./evaluate/made-corpus/score-made-corpus.ts";
export {
  type KindedSpan,
  type KindScore,
  type PersonalDataCase,
  type PersonalDataScores,
  type ScorePersonalDataOptions,
  scorePersonalData,
} from "./evaluate/score-personal-data.ts";
export { type Explanation, explainDocument } from "./explain-document.ts";
export type { Change, CleanOptions, CleanOutcome, CleanProgress, Labels } from "./outcome.ts";
export { findPersonalData } from "./personal-data/find-personal-data.ts";
export { identifierKinds, type PersonalData, type PersonalDataKind, personalDataKinds } from "./personal-data/personal-data.ts";
export type { KeyPlace } from "./personal-data/read-key.ts";
export { restorePseudonyms } from "./personal-data/restore-pseudonyms.ts";
export { type PrivacyStandard, privacyStandards, type StandardRule } from "./personal-data/standards.ts";
export { createSteps } from "./profiles/create-steps.ts";
export { defineProfile } from "./profiles/define-profile.ts";
export { loadProfile } from "./profiles/load-profile.ts";
export { withModuleSteps } from "./profiles/load-step-modules.ts";
export type { Profile, ProfileStep } from "./profiles/profile.ts";
export { profiles } from "./profiles/profiles.ts";
export { analyzeText, type TextAnalysis } from "./quality/analyze-text.ts";
export type { CleanReport, ReportedFile, StepReport } from "./report/clean-report.ts";
export type { AnyStep } from "./run/run-steps.ts";
export type { SuggestionReason } from "./suggest/decide.ts";
export { type ProfileSuggestion, type SuggestProfileOptions, suggestProfile } from "./suggest-profile.ts";
export type { TracedPart, TracedText } from "./trace-changes.ts";
export { type UndoStepOptions, undoStep } from "./undo-step.ts";
