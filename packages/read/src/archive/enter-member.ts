import type { ExpandContext } from "../expand/part.ts";
import { failure, type ParseFailure } from "../parsed.ts";

/** A file with more archives that stand too deep is made to be one; listing them all helps nobody. */
const mostTooDeep = 10;

/** Takes one member and its bytes from what the file may still give; a failure where that is used up. */
export function enterMember({ budget, limits }: ExpandContext, bytes: number): ParseFailure | undefined {
  budget.members -= 1;
  budget.bytes -= bytes;
  if (budget.tooDeep > mostTooDeep)
    return failure(
      "too-large",
      `The file has more than ${mostTooDeep} archives that stand too deep (limits.maxArchiveDepth); the rest is not read.`,
    );
  if (budget.members < 0)
    return failure("too-large", `The file has more than ${limits.maxZipEntries} members (limits.maxZipEntries); the rest is not read.`);
  if (budget.bytes < 0) {
    return failure("too-large", `Unpacked, the file has more than ${limits.maxZipBytes} bytes (limits.maxZipBytes); the rest is not read.`);
  }
  return undefined;
}
