import { maskMarkers, maxMarkerLength } from "./find-markers.ts";
import { type DraftSentence, readCitations } from "./read-citations.ts";

/** Reads a draft while it is written. */
export interface CitationReader {
  /** Takes the next piece and gives the sentences that no further text can change. */
  push(delta: string): DraftSentence[];
  /** Gives what is left. */
  end(): DraftSentence[];
}

/**
 * Makes a reader for a stream: it gives each sentence as soon as it is certain, which is with the first sign of the next
 * one, since citations may follow a full stop. However the text is cut into pieces, the sentences and their spans (in the whole
 * text) are those of {@link readCitations}.
 *
 * @example
 * ```ts
 * const reader = createCitationReader();
 *
 * [reader.push("Profit rose. "), reader.push("[1"), reader.push("] Costs"), reader.end()].map((sentences) => sentences.map(({ text }) => text));
 * // => [[], [], ["Profit rose."], ["Costs"]]
 * ```
 */
export function createCitationReader(): CitationReader {
  /** The text from `offset` on: all that still can have a say. */
  let text = "";
  let offset = 0;
  let given = 0;

  const read = (until: number): DraftSentence[] => {
    const sentences = readCitations(text.slice(0, until)).map((sentence) => ({
      ...sentence,
      start: sentence.start + offset,
      end: sentence.end + offset,
    }));
    return sentences.filter((sentence) => sentence.start >= given);
  };

  return {
    push(delta) {
      text += delta;
      if (delta.trim() === "") return [];
      const sentences = read(certainLength(text));
      const open = sentences.pop();
      if (open === undefined || sentences.length === 0) return [];
      given = open.start;
      // Blocks are told apart by their lines alone, so what lies before a blank line is not needed any more.
      const lineStart = text.lastIndexOf("\n", open.start - offset - 1) + 1;
      if (lineStart > 0 && /\n[^\S\n]*\n$/u.test(text.slice(0, lineStart)) && text.slice(lineStart, open.start - offset).trim() === "") {
        text = text.slice(lineStart);
        offset += lineStart;
      }
      return sentences;
    },
    end() {
      const sentences = read(text.length);
      given = offset + text.length;
      return sentences;
    },
  };
}

/** How much of a text no further piece can give another meaning: not a bracket still open, not the row of a table still being written. */
function certainLength(text: string): number {
  const tail = Math.max(0, text.length - maxMarkerLength);
  const open = /[[【［][^\]】］]*$/u.exec(text.slice(tail));
  const certain = text.slice(0, open === null ? text.length : tail + open.index);
  const line = certain.lastIndexOf("\n") + 1;
  return /^[ \t]*\|/u.test(maskMarkers(certain.slice(line))) ? line : certain.length;
}
