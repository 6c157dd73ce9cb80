import type { Address, Email } from "postal-mime";
import { htmlToMarkdown } from "../html/html-to-markdown.ts";
import { parseHtml } from "../html/parse-html.ts";
import { stripHidden } from "../html/strip-hidden.ts";
import { failure, type ParsedText, type ParseFailure } from "../parsed.ts";
import { withLineFeeds } from "../read-text.ts";
import { oneLine } from "../table/grid-to-markdown.ts";
import { markQuotes, quoteMarked } from "./mark-quotes.ts";

/** What is known about a message besides itself. */
export interface MailFacts {
  readonly hasAttachments: boolean;
  /** Names of the attachments that are not read. */
  readonly passedOver: readonly string[];
}

/**
 * Writes a message as Markdown: its subject as heading, one line each for sender, receivers and date, then its
 * text, or its HTML where it has none. Lines that it quotes keep their `>`. The metadata say when it was sent and to which thread it
 * belongs; names and addresses stand in the text alone, where personal data are looked for.
 */
export function mailToText(mail: Email, { hasAttachments, passedOver }: MailFacts): ParsedText | ParseFailure {
  const subject = oneLine(mail.subject ?? "");
  const plain = withLineFeeds(mail.text ?? "").trim();
  const { text: html, hiddenCharacters } = plain === "" ? htmlText(mail.html ?? "") : { text: "", hiddenCharacters: 0 };
  const body = plain || html;
  const head = headLines(mail);
  if (subject === "" && head.length === 0 && body === "") {
    if (hasAttachments) return failure("empty", "The message has no text of its own.", "Its attachments are read by themselves.");
    return failure("empty", "The file holds no message, or one without any text.");
  }
  const published = dayOf(mail.date);
  return {
    kind: "text",
    text: [subject === "" ? "" : `# ${subject}`, head.join("\n"), body].filter((part) => part !== "").join("\n\n"),
    title: subject || undefined,
    metadata: {
      mediaType: "message/rfc822",
      ...(published === undefined ? {} : { published }),
      ...thread(mail),
      ...(passedOver.length > 0 ? { passedOver } : {}),
      ...(hiddenCharacters > 0 ? { hiddenCharacters } : {}),
    },
  };
}

function htmlText(html: string): { readonly text: string; readonly hiddenCharacters: number } {
  if (html.trim() === "") return { text: "", hiddenCharacters: 0 };
  const page = parseHtml(markQuotes(html));
  const hiddenCharacters = stripHidden(page);
  return { text: quoteMarked(htmlToMarkdown(page.body)).trim(), hiddenCharacters };
}

function headLines(mail: Email): string[] {
  const fields: readonly (readonly [string, string])[] = [
    ["From", (mail.from === undefined ? [] : [mail.from]).map(shown).join(", ")],
    ["To", (mail.to ?? []).map(shown).join(", ")],
    ["Cc", (mail.cc ?? []).map(shown).join(", ")],
    ["Date", shownDate(mail.date)],
  ];
  return fields.filter(([, value]) => value !== "").map(([name, value]) => `${name}: ${oneLine(value)}`);
}

function shown(address: Address): string {
  if (address.group !== undefined) return `${address.name}: ${address.group.map(shown).join(", ")}`;
  if (address.name === "" || address.name === address.address) return address.address;
  return address.address === "" ? address.name : `${address.name} <${address.address}>`;
}

function shownDate(date: string | undefined): string {
  const iso = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/u.exec(date ?? "");
  return iso === null ? (date ?? "") : `${iso[1]} ${iso[2]} UTC`;
}

function dayOf(date: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?=T)/u.exec(date ?? "")?.[0];
}

/** A thread is known by the message that began it: the first of the references. */
function thread({ messageId, inReplyTo, references }: Email): Readonly<Record<string, string>> {
  const [first] = (references ?? "").match(/<[^<>\s]+>/gu) ?? [];
  const root = first ?? inReplyTo ?? messageId;
  return {
    ...(messageId ? { messageId } : {}),
    ...(inReplyTo ? { inReplyTo } : {}),
    ...(root ? { thread: root } : {}),
  };
}
