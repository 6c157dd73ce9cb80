import { useEffect, useMemo, useRef } from "react";
import type { WireCitation } from "../../http/schemas/evidence.ts";
import { numberCitations, type Turn } from "../conversation.ts";
import { languageTag } from "../language.ts";
import type { Strings } from "../strings.ts";
import { FailureCard } from "./failure-card.tsx";
import { Icon } from "./icon.tsx";
import { RefusalCard } from "./refusal-card.tsx";
import { SentenceView } from "./sentence-view.tsx";
import { SourceList } from "./source-list.tsx";
import { StruckNote } from "./struck-note.tsx";

interface Props {
  readonly say: Strings;
  readonly turn: Turn;
  /** The citation that the panel shows, where it is one of this answer. */
  readonly opened: string | undefined;
  readonly onOpen: (citation: WireCitation, model: string) => void;
  readonly onRetry: (turn: Turn) => void;
}

/** A question and what came of it. */
export function TurnView({ say, turn, opened, onOpen, onRetry }: Props) {
  const place = useRef<HTMLElement>(null);
  // In braces: newer browsers return a promise, and React takes what an effect returns for its end.
  useEffect(() => {
    place.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <article className="turn" ref={place} aria-busy={turn.state === "working"}>
      <h2 className="question" lang={languageTag(turn.question)}>
        <span className="unseen">{say.you}: </span>
        {turn.question}
        {turn.asOf === undefined ? null : <span className="question-day">{say.asOfDay(turn.asOf)}</span>}
      </h2>
      <div className="outcome" aria-live="polite">
        <Outcome say={say} turn={turn} opened={opened} onOpen={(citation) => onOpen(citation, turn.model)} />
        {turn.state === "working" ? <Progress say={say} turn={turn} /> : null}
        {turn.state === "stopped" ? <p className="card-small">{say.stopped}</p> : null}
        {turn.failure === undefined ? null : <FailureCard say={say} failure={turn.failure} onRetry={() => onRetry(turn)} />}
      </div>
    </article>
  );
}

interface OutcomeProps extends Pick<Props, "say" | "turn" | "opened"> {
  readonly onOpen: (citation: WireCitation) => void;
}

function Outcome({ say, turn, opened, onOpen }: OutcomeProps) {
  const { sentences, proof, struck } = turn;
  const numbered = useMemo(() => numberCitations(sentences), [sentences]);
  if (proof?.refusal) {
    return (
      <>
        <RefusalCard refusal={proof.refusal} />
        <StruckNote say={say} struck={struck} />
      </>
    );
  }
  if (sentences.length === 0) return null;
  const figures = sentences.reduce((sum, { sentence }) => sum + sentence.numbers.length, 0);
  return (
    <>
      <p className="answer" lang={languageTag(sentences[0]?.sentence.text ?? "")}>
        {sentences.map(({ lead, sentence }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences are only added at the end.
          <SentenceView key={place} say={say} lead={lead} sentence={sentence} numbered={numbered} onOpen={onOpen} />
        ))}
      </p>
      {proof === undefined ? null : (
        <>
          <div className="checked">
            <span className="checked-count">
              <Icon name="check" />
              {say.verifiedSentences(sentences.length)}
              {figures > 0 ? ` · ${say.verifiedFigures(figures)}` : ""}
            </span>
            <StruckNote say={say} struck={struck} />
          </div>
          <SourceList say={say} numbered={numbered} opened={opened} onOpen={onOpen} />
          {proof.disclosure === null || proof.disclosure === "" ? null : (
            <p className="disclosure" lang={languageTag(proof.disclosure)}>
              <Icon name="info" />
              <span>
                <span className="unseen">{say.note}: </span>
                {proof.disclosure}
              </span>
            </p>
          )}
        </>
      )}
    </>
  );
}

function Progress({ say, turn }: Pick<Props, "say" | "turn">) {
  return (
    <p className="progress">
      <span className="dots" aria-hidden="true">
        <span />
        <span />
        <span />
      </span>
      {turn.searched === undefined ? say.searching : say.reading(turn.searched.passages)}
    </p>
  );
}
