import { Readable } from "node:stream";
import { type ExpandContext, failedPart, isPassedOver, memberSource, type Part, type PartInput } from "../expand/part.ts";
import { failure } from "../parsed.ts";
import { enterMember } from "./enter-member.ts";

/** What is used of an entry of tar-stream. */
interface Entry extends Readable {
  readonly header: { readonly name: string; readonly type?: string | null | undefined; readonly size?: number | undefined };
}

/**
 * Gives the members of a tar archive in its order. Links and devices are set aside; an archive that is cut off
 * gives the members before the cut.
 */
export async function* expandTar(input: PartInput, context: ExpandContext): AsyncGenerator<Part> {
  const { default: tar } = await import("tar-stream");
  const extract = tar.extract();
  const feed = Readable.from(slices(input.bytes));
  feed.on("error", (error) => extract.destroy(error));
  feed.pipe(extract);
  try {
    for await (const entry of extract as unknown as AsyncIterable<Entry>) {
      const { name, type, size = 0 } = entry.header;
      const place = { name, source: memberSource(input.source, name) };
      const isFile = type === "file" || type === "contiguous-file";
      const refused = isFile && !isPassedOver(name) ? enterMember(context, size) : undefined;
      if (refused !== undefined) {
        yield failedPart(input, refused, true);
        return;
      }
      if (isFile && !isPassedOver(name)) {
        const bytes = await collect(entry);
        yield* context.expand({ ...place, bytes }, { ...context, depth: context.depth + 1 });
        continue;
      }
      entry.resume();
      if (type !== "directory" && !isPassedOver(name) && !/^pax-/u.test(type ?? "")) {
        yield failedPart(
          place,
          failure("unsupported-format", `The member is no file (${type}), and not followed.`, "Pack the file itself."),
          true,
        );
      }
    }
  } catch (error) {
    yield failedPart(input, failure("damaged", `The archive cannot be read any further (${(error as Error).message}).`), true);
  } finally {
    extract.destroy();
  }
}

const sliceBytes = 1_048_576;

function* slices(bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += sliceBytes) yield Buffer.from(bytes.subarray(at, at + sliceBytes));
}

async function collect(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
