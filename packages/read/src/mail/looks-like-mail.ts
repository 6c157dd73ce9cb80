/** Fields that begin the head of a message; others may stand before and between. */
const field =
  /^(?:received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-type|reply-to|in-reply-to|references|x-[a-z-]+|dkim-signature|sender|list-[a-z]+):/iu;

/** Fields of which a message has two at least: a text may begin with a line like `Subject: …`. */
const telling = /^(?:received|from|to|subject|date|message-id|mime-version):/iu;

/** Whether a text begins as a message does (RFC 5322): lines of fields, of which two or more tell. */
export function looksLikeMail(text: string): boolean {
  const lines = text.replace(/^From .*\r?\n/u, "").split(/\r?\n/u);
  const end = lines.findIndex((line) => !field.test(line) && !/^(?:[ \t]+\S|[A-Za-z][\w-]*:)/u.test(line));
  const head = end === -1 ? lines : lines.slice(0, end);
  const known = head.filter((line) => telling.test(line)).length;
  return known >= 2 && field.test(head[0] ?? "") && (end === -1 || lines[end] === "");
}

/** Whether a text begins as a mailbox does: a `From ` line with a year in it, then a message (RFC 4155). */
export function looksLikeMbox(text: string): boolean {
  const [first = "", second = ""] = text.split(/\r?\n/u, 2);
  return /^From \S+.*\b(?:19|20)\d\d\b/u.test(first) && /^[A-Za-z][\w-]*:/u.test(second);
}
