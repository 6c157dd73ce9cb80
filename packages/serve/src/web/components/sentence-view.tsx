import type { WireCitation, WireSentence } from "../../http/schemas/evidence.ts";
import type { NumberedCitation } from "../conversation.ts";
import type { Strings } from "../strings.ts";
import { markFigures } from "../text/mark-figures.ts";

interface Props {
  readonly say: Strings;
  readonly lead: string;
  readonly sentence: WireSentence;
  readonly numbered: ReadonlyMap<string, NumberedCitation>;
  readonly onOpen: (citation: WireCitation) => void;
}

/** A sentence with its figures marked and the numbers of its sources raised behind it. */
export function SentenceView({ say, lead, sentence, numbered, onOpen }: Props) {
  const pieces = markFigures(sentence.text, sentence.numbers);
  return (
    <>
      {lead}
      <span className="sentence">
        {pieces.map(({ text, citationId }, place) => {
          const source = citationId === undefined ? undefined : numbered.get(citationId);
          if (source === undefined) return text;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change.
            <span key={place} className="figure" title={say.figureIn(source.number)}>
              {text}
            </span>
          );
        })}
        {sentence.citations.map((citation) => {
          const number = numbered.get(citation.id)?.number ?? 0;
          return (
            <sup key={citation.id}>
              <button
                type="button"
                className="cite"
                aria-label={say.openSource(number, citation.title)}
                title={citation.title}
                onClick={() => onOpen(citation)}
              >
                {number}
              </button>
            </sup>
          );
        })}
      </span>
    </>
  );
}
