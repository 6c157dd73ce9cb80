import type { Answer, CallOptions, Embedder, Hit, Model, Refusal, StruckSentence, VerifiedSentence } from "@espalier/core";
import type { Retriever, SearchResult, Store } from "@espalier/retrieve";
import type { AnswerEvent } from "./answer-event.ts";
import type { AssistantDefinition } from "./define-assistant.ts";
import { draftExtractively } from "./extract/draft-extractively.ts";
import { embedOnce } from "./gates/embed-once.ts";
import type { GateContext, Ruling } from "./gates/gate.ts";
import { draftWithModel } from "./generate/draft-with-model.ts";
import { impliedDay } from "./implied-day.ts";
import type { Question } from "./question.ts";
import { questionLanguage } from "./question-language.ts";
import { refusalMessages } from "./refusal-messages.ts";
import { searchText } from "./search-text.ts";
import { type CitedPassage, toCitedPassage } from "./verify/cited-passage.ts";
import { type DraftSentence, verifySentence } from "./verify/verify-sentence.ts";
import { weighEvidence } from "./weigh-evidence.ts";
import { weighWords } from "./weigh-words.ts";

/** What answering works with. */
export interface AnswerResources {
  readonly definition: AssistantDefinition;
  readonly store: Store;
  readonly retriever: Retriever;
  readonly embedder: Embedder | undefined;
  /** Undefined answers with sentences of the sources. */
  readonly model: Model | undefined;
  /** Tells today, from which it follows which rules hold. */
  readonly now: () => Date;
}

/** So many hits are looked at; the best of them answer. */
const searched = 16;

/**
 * Answers one question, step by step: gates, search, weighing the evidence, a draft, and the verification of every
 * sentence before it is shown. The stream ends with exactly one `outcome`: an answer of verified sentences, or a refusal with its reason.
 *
 * @throws {@link ModelError} if the model does not do its part; nothing unverified was shown by then.
 */
export async function* answerQuestion(
  question: Question,
  resources: AnswerResources,
  options: CallOptions = {},
): AsyncGenerator<AnswerEvent> {
  const { definition, retriever, store } = resources;
  const language = question.language ?? questionLanguage(question.text);
  const embedder = resources.embedder === undefined ? undefined : embedOnce(resources.embedder);
  const context: GateContext = { language, roles: question.roles ?? [], embedder };

  for (const gate of definition.gates) {
    const ruling = (await gate.before?.(question, context)) ?? { pass: true };
    if (!ruling.pass) return yield { type: "outcome", outcome: refusedByGate(gate.name, ruling, language) };
  }

  const query = searchText(question);
  const asOf = question.asOf ?? impliedDay(query, resources.now().toISOString().slice(0, 10));
  const result = await retriever.search(query, { k: searched, asOf, roles: context.roles, signal: options.signal });
  yield { type: "searched", hits: result.hits, coverage: result.coverage };
  if (result.hits.length === 0) return yield { type: "outcome", outcome: refusal("nothing-found", language, result) };

  const passages = await toPassages(result.hits, store);
  const weightOf = weighWords([...passages.values()]);
  const extracted = await draftExtractively(query, passages, { embedder: resources.embedder, weightOf, signal: options.signal });
  if (extracted.scored.length === 0) return yield { type: "outcome", outcome: refusal("nothing-found", language, result) };
  const evidence = weighEvidence(query, extracted.scored, passages.values());
  if (!evidence.enough) {
    const { measured, threshold } = evidence;
    return yield { type: "outcome", outcome: { ...refusal("weak-evidence", language, result), measured, threshold } };
  }

  const draft =
    resources.model === undefined
      ? { passages, sentences: extracted.sentences }
      : await draftWithModel(question, [...passages.values()], {
          model: resources.model,
          language,
          prompt: definition.prompt,
          signal: options.signal,
        });
  const shown: VerifiedSentence[] = [];
  const struck: StruckSentence[] = [];
  for await (const sentence of draft.sentences) {
    if (sentence === "no-answer") return yield { type: "outcome", outcome: { ...refusal("weak-evidence", language, result), struck } };
    const judged = await judge(sentence, draft.passages, definition, context);
    if ("reason" in judged) {
      struck.push(judged);
      yield { type: "struck", sentence: judged };
    } else {
      shown.push(judged);
      yield { type: "sentence", sentence: judged };
    }
  }
  yield {
    type: "outcome",
    outcome:
      shown.length > 0 ? toAnswer(shown, struck, definition, language) : { ...refusal("unsupported-answer", language, result), struck },
  };
}

/** Verified first, then every gate: a gate sees only what could be shown. */
async function judge(
  draft: DraftSentence,
  passages: ReadonlyMap<number, CitedPassage>,
  definition: AssistantDefinition,
  context: GateContext,
): Promise<VerifiedSentence | StruckSentence> {
  const verified = verifySentence(draft, passages);
  if ("reason" in verified) return verified;
  for (const gate of definition.gates) {
    const ruling = (await gate.sentence?.(verified, context)) ?? { pass: true };
    if (!ruling.pass) return { text: draft.text, reason: "gate", detail: gate.name };
  }
  return verified;
}

async function toPassages(hits: readonly Hit[], store: Store): Promise<Map<number, CitedPassage>> {
  const passages = new Map<number, CitedPassage>();
  for (const hit of hits) {
    const stored = await store.getDocument(hit.chunk.documentId);
    // Deleted since it was found: it can no longer be cited.
    if (stored !== undefined) passages.set(passages.size + 1, toCitedPassage(hit, stored.document));
  }
  return passages;
}

function toAnswer(
  sentences: readonly VerifiedSentence[],
  struck: readonly StruckSentence[],
  definition: AssistantDefinition,
  language: "en" | "zh",
): Answer {
  return {
    kind: "answer",
    text: sentences.map((sentence) => sentence.text).join(language === "zh" ? "\n" : " "),
    sentences,
    citations: [...new Map(sentences.flatMap((sentence) => sentence.citations.map((citation) => [citation.id, citation]))).values()],
    numbers: sentences.flatMap((sentence) => sentence.numbers),
    struck,
    disclosure: definition.disclosure[language],
  };
}

function refusedByGate(gate: string, ruling: Extract<Ruling, { pass: false }>, language: "en" | "zh"): Refusal {
  return {
    kind: "refusal",
    reason: ruling.reason,
    message: ruling.message[language],
    gate,
    refer: ruling.refer?.[language],
    searched: [],
    struck: [],
  };
}

function refusal(reason: "nothing-found" | "weak-evidence" | "unsupported-answer", language: "en" | "zh", result: SearchResult): Refusal {
  return {
    kind: "refusal",
    reason,
    message: refusalMessages[reason][language],
    searched: result.hits
      .slice(0, 5)
      .map(({ metadata, score }) => ({ source: metadata.source, title: metadata.title ?? metadata.source, score })),
    struck: [],
  };
}
