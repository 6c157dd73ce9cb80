import { createReadStream } from "node:fs";
import { type ExpandContext, failedPart, type Part, type PartInput } from "../expand/part.ts";
import { failure } from "../parsed.ts";
import { expandMail } from "./expand-mail.ts";
import { splitMbox } from "./split-mbox.ts";

/** Reads the messages of a mailbox in turn, each with the source `box.mbox/1.eml`; a mailbox of any size is streamed. */
export async function* expandMbox(input: PartInput, context: ExpandContext): AsyncGenerator<Part> {
  const chunks: AsyncIterable<Uint8Array> = input.file === undefined ? once(input.bytes) : createReadStream(input.file);
  let number = 0;
  for await (const bytes of splitMbox(chunks, context.limits.maxInputBytes)) {
    number += 1;
    const name = `${number}.eml`;
    const place = { name, source: `${input.source}/${name}` };
    if (bytes === undefined) yield failedPart(place, tooLong(context), true);
    else if (bytes.length > 0) {
      // Of a mailbox each message counts for itself, as the files of a folder do.
      const budget = { members: context.limits.maxZipEntries, bytes: context.limits.maxZipBytes, tooDeep: 0 };
      try {
        yield* expandMail({ ...place, bytes }, { ...context, budget, depth: context.depth + 1 });
      } catch (error) {
        yield failedPart(place, failure("damaged", `The message cannot be read (${(error as Error).message}).`), true);
      }
    }
  }
}

function tooLong({ limits }: ExpandContext) {
  return failure("too-large", `The message has more than ${limits.maxInputBytes} bytes (limits.maxInputBytes).`);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
