import type { Edit, Step } from "@espalier/core";
import { textRules } from "../unicode/text-rules.ts";

/**
 * Repairs and normalises single signs: controls, lone surrogates, zero-width and direction marks, soft hyphens, exotic
 * spaces and line breaks, radicals in place of ideographs, left-over HTML entities; text comes out in
 * Unicode's composed form (NFC), with at most one blank line and no space at the end of a line.
 */
export function repairText(): Step {
  return {
    name: "repair-text",
    judge({ text }) {
      const edits: Edit[] = [];
      // Places that an earlier rule has taken; made when the first one does.
      let taken: Uint8Array | undefined;
      const isAscii = /^[\0-\u007f]*$/u.test(text);
      for (const { pattern, aboveAscii, appliesTo, replace, kind, reason } of textRules) {
        if (isAscii && aboveAscii === true) continue;
        if (appliesTo !== undefined && !appliesTo(text)) continue;
        for (const match of text.matchAll(pattern)) {
          const start = match.index;
          const end = start + match[0].length;
          const replacement = replace(match[0], text, start);
          if (replacement === match[0] || taken?.subarray(start, end).includes(1)) continue;
          taken ??= new Uint8Array(text.length);
          taken.fill(1, start, end);
          edits.push({ start, end, replacement, kind, reason });
        }
      }
      return { keep: true, edits: edits.sort((a, b) => a.start - b.start) };
    },
  };
}
