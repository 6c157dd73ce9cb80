import { isUtf8 } from "node:buffer";
import { basename } from "node:path";
import type { Attachment, Email } from "postal-mime";
import { enterMember } from "../archive/enter-member.ts";
import { decodeText } from "../decode-text.ts";
import { withinLimit } from "../expand/parse-part.ts";
import { type ExpandContext, failedPart, memberSource, type Part, type PartInput } from "../expand/part.ts";
import { mailToText } from "./mail-to-text.ts";

/**
 * Reads a message: its text with subject, sender, receivers and date, then each attachment as a document of its
 * own. Pictures that stand within the text and signatures of cryptography are only named in the metadata.
 */
export async function* expandMail(input: PartInput, context: ExpandContext): AsyncGenerator<Part> {
  const { default: PostalMime } = await import("postal-mime");
  const mail: Email = await PostalMime.parse(toUtf8(input.bytes), {
    forceRfc822Attachments: true,
    attachmentEncoding: "arraybuffer",
    maxNestingDepth: mostNesting,
  });
  const attached = mail.attachments.filter((attachment) => !isFurniture(attachment));
  const passedOver = mail.attachments.filter(isFurniture).flatMap(({ filename }) => (filename ? [filename] : []));
  const { name, source } = input;
  yield {
    name,
    source,
    isMember: true,
    parse: async () => {
      const parsed = mailToText(mail, { hasAttachments: attached.length > 0, passedOver });
      return parsed.kind === "text" ? withinLimit(parsed, context) : parsed;
    },
  };
  const names = new Map<string, number>();
  for (const attachment of attached) {
    const bytes = toBytes(attachment);
    const refused = enterMember(context, bytes.length);
    if (refused !== undefined) {
      yield failedPart(input, refused, true);
      return;
    }
    const given = unique(nameOf(attachment), names);
    yield* context.expand({ name: given, source: memberSource(source, given), bytes }, { ...context, depth: context.depth + 1 });
  }
}

/** Real messages nest a handful deep. */
const mostNesting = 30;

/**
 * A message is made of ASCII, or of bytes in the encodings that its parts declare. One that was saved whole in
 * UTF-16, or has bytes that nothing declares, is decoded by its content.
 */
function toUtf8(bytes: Uint8Array): Uint8Array {
  const start = bytes.subarray(0, 512);
  const isWide = start.includes(0) || (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (!isWide && (isUtf8(bytes) || declaresCharset.test(Buffer.from(bytes).toString("latin1")))) return bytes;
  return Buffer.from(decodeText(bytes).text);
}

const declaresCharset = /charset\s*=/iu;

function isFurniture({ related, mimeType }: Attachment): boolean {
  return (related === true && mimeType.startsWith("image/")) || /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/u.test(mimeType);
}

function toBytes({ content }: Attachment): Uint8Array {
  if (typeof content === "string") return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

const endings: Readonly<Record<string, string>> = {
  "message/rfc822": ".eml",
  "text/plain": ".txt",
  "text/html": ".html",
  "text/csv": ".csv",
  "text/markdown": ".md",
  "application/pdf": ".pdf",
  "application/zip": ".zip",
  "application/json": ".json",
};

function nameOf({ filename, mimeType }: Attachment): string {
  if (filename) return basename(filename.replaceAll("\\", "/"));
  return `${mimeType === "message/rfc822" ? "message" : "attachment"}${endings[mimeType] ?? ""}`;
}

/** Two attachments may have one name; sources may not. */
function unique(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return count === 1 ? name : name.replace(/(\.[^.]*)?$/u, `-${count}$1`);
}
