export type { AnswerEvent } from "./answer-event.ts";
export type { Assistant, AssistantStatus, SourceView } from "./assistant.ts";
export { type AssistantDefinition, defineAssistant, isAssistantDefinition } from "./define-assistant.ts";
export {
  type AnswerFigures,
  type EvaluateAnswersOptions,
  evaluateAnswers,
  type FigureGroup,
  type Miss,
} from "./evaluate/evaluate-answers.ts";
export { type EvaluationQuestion, type Gold, halfOf, readQuestions } from "./evaluate/read-questions.ts";
export { createPatternGate, type PatternGateOptions, type Stop } from "./gates/create-pattern-gate.ts";
export { type EvaluateGatesOptions, evaluateGates, type GateFigure, type GateMiss } from "./gates/evaluate-gates.ts";
export type { Gate, GateContext, Ruling } from "./gates/gate.ts";
export { type LearnMeaningOptions, learnMeaning, type MeaningExample } from "./gates/learn-meaning.ts";
export type { Meaning } from "./gates/meaning.ts";
export { phrasePattern } from "./gates/phrase-pattern.ts";
export { type GateCase, readGateCases } from "./gates/read-gate-cases.ts";
export { sourceQuestion } from "./gates/source-question.ts";
export { findValidity, type Validity } from "./ingest/find-validity.ts";
export { fingerprintSources, type SourceFile } from "./ingest/fingerprint-sources.ts";
export { type IngestOptions, type IngestProgress, type IngestReport, ingest } from "./ingest/ingest.ts";
export { linkVersions, type Version, type VersionLink } from "./ingest/link-versions.ts";
export { type OpenAssistantOptions, openAssistant } from "./open-assistant.ts";
export type { Question } from "./question.ts";
export { questionLanguage } from "./question-language.ts";
