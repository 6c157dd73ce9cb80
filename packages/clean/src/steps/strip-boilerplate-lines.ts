import type { Step } from "@espalier/core";
import { longestBoilerplate, patternOf } from "../lines/boilerplate-patterns.ts";
import { isInterfaceLine } from "../lines/interface-line.ts";
import { isKeywordList } from "../lines/keyword-list.ts";
import { isMenuRow } from "../lines/menu-row.ts";
import { noticeOf } from "../lines/notice-lines.ts";
import { type StruckLine, stripLines } from "../lines/strip-lines.ts";
import { structuralReasonOf } from "../lines/structural-line.ts";
import { type TextLine, textLines } from "../lines/text-lines.ts";

/** Marks of headings, lists and emphasis before and after the words of a line. */
const marks = /^(?:#{1,6}\s+|[-*+•·▪]\s+|>\s+)*|\*{1,2}(?=\S)|(?<=\S)\*{1,2}/gu;

/** What may go although it is a heading: a section of links, comments or consent. "# Menu" may be a canteen's, "# 广告" a lesson's. */
const inHeadings = new Set(["related links", "comment box", "share and follow links", "subscription offer", "cookie notice"]);

/**
 * Strips lines that belong to the page and not to its content: cookie notices, navigation, share links, copyright
 * and registration lines, advertisement marks, calls to sign in, in English and Chinese.
 *
 * Only whole lines go, and only such as hold nothing else; tables and code are left alone.
 */
export function stripBoilerplateLines(): Step {
  return {
    name: "strip-boilerplate-lines",
    judge({ text }) {
      const lines = textLines(text);
      const struck = lines.flatMap((line, index): StruckLine[] => {
        const reason = reasonOf(line);
        return reason === undefined ? [] : [{ index, reason }];
      });
      return { keep: true, edits: stripLines(lines, struck) };
    },
  };
}

function reasonOf(line: TextLine): string | undefined {
  if (line.kind === undefined || line.kind === "table" || line.kind === "code" || line.text.length > longestBoilerplate) return undefined;
  const words = line.text.replace(marks, "").trim();
  if (words === "") return undefined;
  const reason = patternOf(words) ?? reasonByWords(words);
  return line.kind === "heading" && !inHeadings.has(reason ?? "") ? undefined : reason;
}

/** What the line is by its words and its form, where no fixed pattern has it. */
function reasonByWords(words: string): string | undefined {
  const reason = structuralReasonOf(words) ?? noticeOf(words);
  if (reason !== undefined) return reason;
  if (isMenuRow(words)) return "links of the site";
  if (isInterfaceLine(words)) return "words of an interface";
  return isKeywordList(words) ? "list of key words" : undefined;
}
