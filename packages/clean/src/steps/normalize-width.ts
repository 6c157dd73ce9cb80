import type { Edit, Step } from "@espalier/core";
import { foldWidth } from "@espalier/text";

/**
 * Runs of full-width digits and letters, with a full-width full stop that stands between two digits: a decimal point; or ligatures, two
 * or three letters in one sign, as some PDF files have them.
 */
const forms = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+(?:(?<=[\uff10-\uff19])\uff0e[\uff10-\uff19]+)*|[\ufb00-\ufb06]+/gu;

/**
 * Writes full-width digits and Latin letters in their plain form, and ligatures as the letters they are made of: `１２３亿元`
 * becomes `123亿元`, `ﬁnance` becomes `finance`. Nothing else is touched: the punctuation of Chinese is right as it is, and so are its quotation marks.
 *
 * Source of the ranges: MinerU's `full_to_half_exclude_marks`. (cc_net's table, copied into other tools, turns the
 * digit `１` into a quotation mark.)
 */
export function normalizeWidth(): Step {
  return {
    name: "normalize-width",
    judge({ text }) {
      const edits = Array.from(text.matchAll(forms), (match): Edit => {
        const isWide = match[0] >= "\uff10";
        return {
          start: match.index,
          end: match.index + match[0].length,
          replacement: isWide ? foldWidth(match[0]).replaceAll("\uff0e", ".") : match[0].normalize("NFKC"),
          kind: "normalize",
          reason: isWide ? "full-width digits or letters" : "ligature",
        };
      });
      return { keep: true, edits };
    },
  };
}
