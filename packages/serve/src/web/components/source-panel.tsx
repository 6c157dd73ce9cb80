import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { WireCitation } from "../../http/schemas/evidence.ts";
import { languageTag } from "../language.ts";
import type { Strings } from "../strings.ts";
import { useSourceReading } from "../use-source-reading.ts";
import { FailureCard } from "./failure-card.tsx";
import { Icon } from "./icon.tsx";
import { SourceText } from "./source-text.tsx";

interface Props {
  readonly say: Strings;
  readonly citation: WireCitation;
  readonly model: string;
  readonly onClose: () => void;
}

/** How many characters are drawn around a place at first: a book of a million would take seconds to lay out. */
const around = 30_000;

/** The source of a citation beside the conversation, scrolled to the cited place. */
export function SourcePanel({ say, citation, model, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [whole, setWhole] = useState(false);
  const [chosen, setChosen] = useState<"asRead" | "cleaned">();
  const fetched = useSourceReading(citation, model, attempt);
  const address = `v1/documents/${encodeURIComponent(citation.documentId)}/source?model=${encodeURIComponent(model)}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each citation that is opened gets the focus.
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
  }, [citation.id]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark moves with each of these.
  useLayoutEffect(() => {
    const mark = body.current?.querySelector("mark:not(.hidden-mark)");
    if (mark === null || mark === undefined || body.current === null) return;
    const distance = mark.getBoundingClientRect().top - body.current.getBoundingClientRect().top;
    body.current.scrollTop += distance - body.current.clientHeight / 3;
  }, [fetched, citation.id, whole, chosen]);

  const { sourceSpan, quote, title, source, page } = citation;
  const readings = fetched?.ok ? fetched.value : undefined;
  const reading = chosen ?? (readings?.sameWords === false ? "cleaned" : "asRead");
  const view = readings?.[reading];
  const place = reading === "cleaned" ? citation.span : sourceSpan;
  const length = view?.text.length ?? 0;
  const isLong = length > 2 * around;
  const part = useMemo(
    () => (isLong && !whole ? { start: place.start - around, end: Math.min(length, place.end + around) } : { start: 0, end: length }),
    [isLong, whole, place, length],
  );
  return (
    <aside
      className="panel"
      ref={panel}
      tabIndex={-1}
      role="dialog"
      aria-labelledby="panel-title"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <header className="panel-header">
        <div className="panel-about">
          <span className="panel-kind">{say.sourceText}</span>
          <h2 id="panel-title" lang={languageTag(title)}>
            {title}
          </h2>
          <p className="panel-place">
            <Icon name="page" />
            <span>{source}</span>
            {page === undefined ? null : <span className="panel-page">{say.page(page)}</span>}
            <a href={address} target="_blank" rel="noreferrer">
              {say.rawJson}
            </a>
          </p>
        </div>
        <button type="button" className="panel-close" aria-label={say.close} title={say.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="panel-body" ref={body}>
        {fetched === undefined ? <p className="progress">{say.loading} …</p> : null}
        {fetched?.ok === false ? <FailureCard say={say} failure={fetched.failure} onRetry={() => setAttempt(attempt + 1)} /> : null}
        {view === undefined ? null : (
          <>
            <p className="panel-note">
              {reading === "cleaned" ? say.asCleaned : say.asRead}
              {reading === "asRead" && view.text.slice(place.start, place.end) !== quote ? `. ${say.readsDifferently}` : ""}{" "}
              <button type="button" className="panel-switch" onClick={() => setChosen(reading === "cleaned" ? "asRead" : "cleaned")}>
                {reading === "cleaned" ? say.showAsRead : say.showCleaned}
              </button>
            </p>
            {isLong && !whole ? (
              <button type="button" className="retry" onClick={() => setWhole(true)}>
                {say.showWhole(length)}
              </button>
            ) : null}
            <SourceText say={say} source={view} mark={place} part={part} />
          </>
        )}
      </div>
    </aside>
  );
}
