import type { Step } from "@espalier/core";
import { attribution, clientLine, forwardMark, headerLine, isMailDisclaimer, originalMark } from "../lines/mail-lines.ts";
import { type StruckLine, stripLines } from "../lines/strip-lines.ts";
import { type TextLine, textLines } from "../lines/text-lines.ts";

/** A text without any of these has nothing of a mail in it. */
const hints =
  /e-?mail|message|sent (?:from|via)|outlook|wrote\s?:|virus|-{2,}|(?:邮|郵|電郵|电邮)|[发發]自|写道|寫道|发件人|寄件|系[统統]自[动動]|打印|列印/iu;

/**
 * Strips what surrounds the message in a mail: the notice of the office below it, the line of the mail program, the signature below
 * `-- `, and the mail that is answered (behind `>`, below "On … wrote:", "-----Original Message-----" or a head of
 * From, Sent and To). What is passed on stays, because the mail is about it; so does a quotation in a text that is no mail.
 */
export function stripMail(): Step {
  return {
    name: "strip-mail",
    judge({ text, metadata }) {
      if (!hints.test(text)) return { keep: true };
      const lines = textLines(text);
      const isMail = metadata.mediaType === "message/rfc822" || looksLikeMail(lines);
      const struck = new Map<number, string>();
      strikeNotices(lines, struck);
      if (isMail) {
        strikeQuotes(lines, struck);
        strikeSignature(lines, struck);
      }
      const sorted = [...struck].sort(([a], [b]) => a - b).map(([index, reason]) => ({ index, reason }));
      return { keep: true, edits: stripLines(lines, sorted satisfies StruckLine[]) };
    },
  };
}

function looksLikeMail(lines: readonly TextLine[]): boolean {
  let heads = 0;
  for (const { text } of lines) {
    const line = text.trim();
    if (attribution.test(line) || originalMark.test(line) || forwardMark.test(line)) return true;
    heads = headerLine.test(line) ? heads + 1 : 0;
    if (heads >= 3) return true;
  }
  return false;
}

function strikeNotices(lines: readonly TextLine[], struck: Map<number, string>): void {
  for (let at = 0; at < lines.length; at += 1) {
    if (!isText(lines[at])) continue;
    let end = at + 1;
    while (end < lines.length && isText(lines[end])) end += 1;
    const paragraph = lines.slice(at, end);
    // Above the lines of a signature, below a message without a blank line between: each line is looked at as well.
    const whole = isMailDisclaimer(paragraph.map(({ text }) => text.trim()).join(" "));
    paragraph.forEach(({ text }, index) => {
      const line = text.trim();
      if (clientLine.test(line)) struck.set(at + index, "line of a mail program");
      else if ((whole && !headerLine.test(line)) || isMailDisclaimer(line)) struck.set(at + index, "notice below a mail");
    });
    at = end - 1;
  }
}

/** Fewest letters above a mail that is answered: without an answer the mail below is the message. */
const fewestLetters = 2;

function strikeQuotes(lines: readonly TextLine[], struck: Map<number, string>): void {
  let letters = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]?.text.trim() ?? "";
    if (forwardMark.test(line)) return;
    const quoteFollows = attribution.test(line) && /^>/u.test(nextWritten(lines, at));
    if (letters >= fewestLetters && (originalMark.test(line) || (attribution.test(line) && !quoteFollows) || isHeadOfMail(lines, at))) {
      for (let below = at; below < lines.length; below += 1)
        if (lines[below]?.kind !== undefined) struck.set(below, "mail that is answered");
      return;
    }
    if (quoteFollows || (/^>/u.test(line) && letters >= fewestLetters)) struck.set(at, "mail that is answered");
    else if (!headerLine.test(line) && !originalMark.test(line)) letters += line.match(/\p{L}/gu)?.length ?? 0;
  }
}

/** Three lines of a mail's head, below a message. */
function isHeadOfMail(lines: readonly TextLine[], at: number): boolean {
  return [0, 1, 2].every((offset) => headerLine.test(lines[at + offset]?.text.trim() ?? ""));
}

function nextWritten(lines: readonly TextLine[], at: number): string {
  let next = at + 1;
  while (next < lines.length && lines[next]?.kind === undefined) next += 1;
  return lines[next]?.text.trim() ?? "";
}

/** A signature has no more lines than these, and none longer: RFC 3676 section 4.3 marks it, netiquette (RFC 1855) asks for four lines. */
const mostSignatureLines = 10;
const longestSignatureLine = 100;

function strikeSignature(lines: readonly TextLine[], struck: Map<number, string>): void {
  const mark = lines.findLastIndex(({ text }) => /^--\s?$/u.test(text));
  if (mark <= 0) return;
  const below = lines.flatMap(({ kind }, index) => (index > mark && kind !== undefined && !struck.has(index) ? [index] : []));
  if (below.length > mostSignatureLines || below.some((index) => (lines[index]?.text.length ?? 0) > longestSignatureLine)) return;
  for (const index of [mark, ...below]) struck.set(index, "signature of a mail");
}

function isText(line: TextLine | undefined): boolean {
  return line?.kind === "paragraph" || line?.kind === "list";
}
