import type { WireCitation } from "../../http/schemas/evidence.ts";
import type { NumberedCitation } from "../conversation.ts";
import { languageTag } from "../language.ts";
import type { Strings } from "../strings.ts";
import { withoutBars } from "../text/without-bars.ts";

interface Props {
  readonly say: Strings;
  readonly numbered: ReadonlyMap<string, NumberedCitation>;
  readonly opened: string | undefined;
  readonly onOpen: (citation: WireCitation) => void;
}

/** What an answer rests on: each place with its words. */
export function SourceList({ say, numbered, opened, onOpen }: Props) {
  if (numbered.size === 0) return null;
  return (
    <section className="sources" aria-label={say.sources}>
      <h3>{say.sources}</h3>
      <ol>
        {[...numbered.values()].map(({ number, citation }) => (
          <li key={citation.id}>
            <button type="button" className="source" aria-current={citation.id === opened} onClick={() => onOpen(citation)}>
              <span className="source-number">{number}</span>
              <span className="source-about">
                <span className="source-title" lang={languageTag(citation.title)}>
                  {citation.title}
                </span>
                <span className="source-place">
                  {citation.source}
                  {citation.page === undefined ? "" : ` · ${say.page(citation.page)}`}
                </span>
                <span className="source-quote" lang={languageTag(citation.quote)}>
                  {withoutBars(citation.quote)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
