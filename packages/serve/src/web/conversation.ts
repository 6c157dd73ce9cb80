import type { WireCitation, WireProof, WireStruck } from "../http/schemas/evidence.ts";
import type { News, Said } from "./api/ask.ts";
import type { Failure } from "./api/failure.ts";

type Sentence = Omit<Extract<News, { readonly type: "sentence" }>, "type">;

/** One question and what came of it. */
export interface Turn {
  readonly key: string;
  readonly model: string;
  readonly question: string;
  readonly asOf: string | undefined;
  readonly state: "working" | "done" | "stopped" | "failed";
  readonly searched: { readonly passages: number; readonly sources: readonly string[] } | undefined;
  readonly sentences: readonly Sentence[];
  readonly struck: readonly WireStruck[];
  readonly proof: WireProof | undefined;
  readonly failure: Failure | undefined;
}

/** What changes a conversation. */
export type Change =
  /** A new question, or with the key of an old one the same question again. */
  | { readonly type: "asked"; readonly key: string; readonly model: string; readonly question: string; readonly asOf: string | undefined }
  | { readonly type: "news"; readonly key: string; readonly news: News }
  | { readonly type: "stopped"; readonly key: string };

/** Follows the news of all questions of this page, oldest question first. */
export function followConversation(turns: readonly Turn[], change: Change): readonly Turn[] {
  if (change.type === "asked") {
    const { key, model, question, asOf } = change;
    const turn: Turn = {
      key,
      model,
      question,
      asOf,
      state: "working",
      searched: undefined,
      sentences: [],
      struck: [],
      proof: undefined,
      failure: undefined,
    };
    return turns.some((old) => old.key === key) ? turns.map((old) => (old.key === key ? turn : old)) : [...turns, turn];
  }
  return turns.map((turn) => {
    if (turn.key !== change.key || turn.state !== "working") return turn;
    return change.type === "stopped" ? { ...turn, state: "stopped" } : addNews(turn, change.news);
  });
}

function addNews(turn: Turn, news: News): Turn {
  switch (news.type) {
    case "searched":
      return { ...turn, searched: { passages: news.passages, sources: news.sources } };
    case "sentence":
      return { ...turn, sentences: [...turn.sentences, { lead: news.lead, sentence: news.sentence }] };
    case "struck":
      return { ...turn, struck: [...turn.struck, news.struck] };
    case "done":
      return { ...turn, state: "done", proof: news.proof, struck: news.proof.struck };
    case "failed":
      return { ...turn, state: "failed", failure: news.failure };
  }
}

/** Turns that the assistant is reminded of: the last few say what "it" and "there" mean, and older ones only cost. */
const mostTurnsTold = 6;

/** What was said in the finished turns with one assistant, for its next answer. */
export function historyOf(turns: readonly Turn[], model: string): Said[] {
  return turns
    .filter((turn) => turn.model === model && turn.state === "done")
    .slice(-mostTurnsTold)
    .flatMap(({ question, sentences, proof }): Said[] => {
      const answer = proof?.refusal?.message ?? sentences.map(({ lead, sentence }) => lead + sentence.text).join("");
      return [{ role: "user", content: question }, ...(answer === "" ? [] : [{ role: "assistant" as const, content: answer }])];
    });
}

/** A citation with the number that it has in its answer. */
export interface NumberedCitation {
  readonly number: number;
  readonly citation: WireCitation;
}

/** Numbers the citations of an answer from 1, in the order in which they are first used. */
export function numberCitations(sentences: Turn["sentences"]): ReadonlyMap<string, NumberedCitation> {
  const numbered = new Map<string, NumberedCitation>();
  for (const { sentence } of sentences) {
    for (const citation of sentence.citations) {
      if (!numbered.has(citation.id)) numbered.set(citation.id, { number: numbered.size + 1, citation });
    }
  }
  return numbered;
}
