import type { Edit, Step } from "@espalier/core";
import { foldWidth } from "@espalier/text";

/** Runs of full-width digits and letters, with a full-width full stop that stands between two digits: a decimal point. */
const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+(?:(?<=[\uff10-\uff19])\uff0e[\uff10-\uff19]+)*/gu;

/**
 * Writes full-width digits and Latin letters in their plain form: `１２３亿元` becomes `123亿元`. Nothing else is
 * touched: the punctuation of Chinese is right as it is, and so are its quotation marks.
 *
 * Source of the ranges: MinerU's `full_to_half_exclude_marks`. (cc_net's table, copied into other tools, turns the
 * digit `１` into a quotation mark.)
 */
export function normalizeWidth(): Step {
  return {
    name: "normalize-width",
    judge({ text }) {
      const edits: Edit[] = [];
      for (const match of text.matchAll(wide)) {
        const replacement = foldWidth(match[0]).replaceAll("\uff0e", ".");
        edits.push({
          start: match.index,
          end: match.index + match[0].length,
          replacement,
          kind: "normalize",
          reason: "full-width digits or letters",
        });
      }
      return { keep: true, edits };
    },
  };
}
