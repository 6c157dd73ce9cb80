import { type ExpandContext, failedPart, isPassedOver, memberSource, type Part, type PartInput } from "../expand/part.ts";
import { failure } from "../parsed.ts";
import { checkZip } from "./check-zip.ts";
import { enterMember } from "./enter-member.ts";
import { unpackZipEntry } from "./zip-directory.ts";

/**
 * Gives the members of a zip archive in the order of its directory, each unpacked when its turn comes. A member
 * that is damaged or encrypted costs itself alone.
 */
export async function* expandZip(input: PartInput, context: ExpandContext): AsyncGenerator<Part> {
  const checked = checkZip(input.bytes, context.limits);
  if (!("entries" in checked)) {
    yield failedPart(input, checked, context.depth > 0);
    return;
  }
  for (const entry of checked.entries) {
    if (/[\\/]$/u.test(entry.name) || isPassedOver(entry.name)) continue;
    const place = { name: entry.name, source: memberSource(input.source, entry.name) };
    if (entry.isLink) {
      yield failedPart(
        place,
        failure("unsupported-format", "The member is a link, and links are not followed.", "Pack the file itself."),
        true,
      );
      continue;
    }
    const refused = enterMember(context, entry.size);
    if (refused !== undefined) {
      yield failedPart(input, refused, true);
      return;
    }
    const content = unpackZipEntry(entry, input.bytes);
    if (typeof content === "string") {
      const reason = content === "is encrypted" ? "encrypted" : "damaged";
      yield failedPart(place, failure(reason, `The member ${content}.`), true);
    } else yield* context.expand({ ...place, bytes: content }, { ...context, depth: context.depth + 1 });
  }
}
