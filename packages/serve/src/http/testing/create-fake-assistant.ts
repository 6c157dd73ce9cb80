import type { AnswerEvent, Assistant, AssistantDefinition, Question, SourceView } from "@espalier/answer";
import type { Answer, CallOptions, Citation, Hit, Refusal, StruckSentence, VerifiedSentence } from "@espalier/core";
import { InvalidInputError } from "@espalier/core";

/** A place of a fake document: `reads` is how the source has it where cleaning changed the quote. */
interface FakeQuote {
  readonly document: string;
  readonly quote: string;
  readonly reads?: string;
}

/** One thing that a fake assistant does while it answers. */
type FakeStep =
  | { readonly say: string; readonly from: readonly FakeQuote[]; readonly figures?: readonly string[] }
  | { readonly strike: StruckSentence }
  | { readonly refuse: Pick<Refusal, "reason" | "message" | "gate" | "refer" | "measured" | "threshold">; readonly searched?: boolean }
  | { readonly fail: unknown }
  /** Waits until the caller goes away. */
  | { readonly hang: true }
  /** Ends the events without an outcome, as no assistant may. */
  | { readonly vanish: true };

/** What a fake assistant does when a question fits. */
export interface FakeReply {
  readonly asked: RegExp;
  readonly steps: readonly FakeStep[];
}

/** A test double of an assistant. */
export interface FakeAssistant extends Assistant {
  /** Every question that was asked. */
  readonly questions: readonly Question[];
  /** How many questions were given up because the caller went away. */
  readonly abandoned: () => number;
  /** Changes what `status` tells about vectors. */
  setCoverage(embedded: number, total: number): void;
}

/** Options of {@link createFakeAssistant}. */
interface FakeAssistantOptions {
  readonly definition: AssistantDefinition;
  readonly documents: readonly SourceView[];
  readonly replies: readonly FakeReply[];
  /** Only seen by these roles. */
  readonly restricted?: Readonly<Record<string, readonly string[]>>;
  /** @defaultValue 0 */
  readonly pauseMs?: number;
}

/** Makes an assistant that answers from a script, keeping the contract: events in order, one outcome, exact quotes. */
export function createFakeAssistant({ definition, documents, replies, restricted = {}, pauseMs = 0 }: FakeAssistantOptions): FakeAssistant {
  const questions: Question[] = [];
  const citations = new Map<string, Citation>();
  let abandoned = 0;
  let coverage = { embedded: documents.length * 4, total: documents.length * 4 };

  const cite = ({ document: name, quote, reads = quote }: FakeQuote): Citation => {
    const view = documents.find(({ id }) => id === name);
    const start = view?.text.indexOf(reads) ?? -1;
    if (view === undefined || start < 0) throw new InvalidInputError(name, `does not hold "${reads}".`, "Correct the script of the test.");
    const sourceSpan = { start, end: start + reads.length };
    const page = view.pages.find((place) => start >= place.start && start < place.end)?.page;
    const id = `${name}.${start}.${start + quote.length}`;
    const citation = {
      id,
      documentId: name,
      source: view.source,
      title: view.title,
      page,
      span: { start, end: start + quote.length },
      sourceSpan,
      quote,
    };
    citations.set(id, citation);
    return citation;
  };

  const visible = (id: string, roles: readonly string[]): boolean =>
    (restricted[id] ?? roles).some((role) => roles.includes(role)) || restricted[id] === undefined;
  const hits = (roles: readonly string[]): Hit[] =>
    documents
      .filter(({ id }) => visible(id, roles))
      .map(({ id, source, title, text }, index) => ({
        chunk: {
          id: `${id}.0`,
          documentId: id,
          text: text.slice(0, 200),
          span: { start: 0, end: Math.min(200, text.length) },
          headings: [],
        },
        metadata: { source, title },
        score: 1 / (index + 1),
        lexical: { rank: index + 1, score: 1 / (index + 1) },
      }));

  async function* ask(question: Question, { signal }: CallOptions = {}): AsyncGenerator<AnswerEvent> {
    questions.push(question);
    const steps = replies.find(({ asked }) => asked.test(question.text))?.steps ?? [];
    const found = hits(question.roles ?? []);
    const sentences: VerifiedSentence[] = [];
    const struck: StruckSentence[] = [];
    for (const step of steps) {
      await pause(pauseMs, signal);
      if ("fail" in step) throw step.fail;
      if ("vanish" in step) return;
      if ("hang" in step) await untilAborted(signal).finally(() => (abandoned += 1));
      if ("refuse" in step) {
        const searched =
          step.searched === false
            ? []
            : found.map(({ metadata, score }) => ({ source: metadata.source, title: metadata.title ?? "", score }));
        if (step.searched !== false && sentences.length === 0) yield { type: "searched", hits: found, coverage };
        yield { type: "outcome", outcome: { kind: "refusal", ...step.refuse, searched, struck } };
        return;
      }
      if (sentences.length + struck.length === 0) yield { type: "searched", hits: found, coverage };
      if ("strike" in step) {
        struck.push(step.strike);
        yield { type: "struck", sentence: step.strike };
      }
      if ("say" in step) {
        const places = step.from.map(cite);
        const numbers = (step.figures ?? []).map((text) => ({
          text,
          citationId: places.find(({ quote }) => quote.includes(text))?.id ?? "",
        }));
        const sentence = { text: step.say, citations: places, numbers };
        sentences.push(sentence);
        yield { type: "sentence", sentence };
      }
    }
    const language = question.language ?? (/\p{Script=Han}/u.test(question.text) ? "zh" : "en");
    yield { type: "outcome", outcome: toAnswer(sentences, struck, language === "zh" ? "" : " ", definition.disclosure[language]) };
  }

  return {
    definition,
    questions,
    abandoned: () => abandoned,
    setCoverage: (embedded, total) => {
      coverage = { embedded, total };
    },
    ask,
    async answer(question, options) {
      for await (const event of ask(question, options)) if (event.type === "outcome") return event.outcome;
      throw new InvalidInputError("script", "ends without an outcome.", "Correct the script of the test.");
    },
    search: async (query, options) => {
      questions.push({ text: query, roles: options?.roles });
      return { hits: hits(options?.roles ?? []), mode: options?.mode ?? "lexical", asOf: options?.asOf ?? "2024-05-01", coverage };
    },
    document: async (id, roles = []) => {
      const view = visible(id, roles) ? documents.find((one) => one.id === id) : undefined;
      if (view === undefined) return undefined;
      const { source, title, language, text, pages } = view;
      return { id, text, metadata: { source, title, language }, origin: { changes: [], pages } };
    },
    source: async (id, roles = []) => (visible(id, roles) ? documents.find((view) => view.id === id) : undefined),
    citation: async (id, roles = []) => {
      const citation = citations.get(id);
      return citation !== undefined && visible(citation.documentId, roles) ? citation : undefined;
    },
    status: async () => ({ documents: documents.length, chunks: coverage.total, coverage, embedder: "fake-encoder", model: "extractive" }),
    close: async () => {},
  };
}

function toAnswer(sentences: readonly VerifiedSentence[], struck: readonly StruckSentence[], space: string, disclosure: string): Answer {
  const citations = new Map(sentences.flatMap((sentence) => sentence.citations.map((citation) => [citation.id, citation])));
  return {
    kind: "answer",
    text: sentences.map(({ text }) => text).join(space),
    sentences,
    citations: [...citations.values()],
    numbers: sentences.flatMap(({ numbers }) => numbers),
    struck,
    disclosure,
  };
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  signal?.throwIfAborted();
}

async function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  await new Promise<void>((resolve) => signal?.addEventListener("abort", () => resolve(), { once: true }));
  signal?.throwIfAborted();
  throw new InvalidInputError("script", "hangs without a signal.", "Pass a signal.");
}
