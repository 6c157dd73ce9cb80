import { z } from "zod";
import type { FileKind } from "./section-file.ts";

/** The file of groups: which documents go, and for whom. */
export const groupsFile: FileKind = {
  magic: "ESPGRPS1",
  name: "file of groups",
  remedy: "Make it again with `espalier dedup group`.",
};

/** The sections of a file of groups. The first, which has no checksum, is empty. */
export const groupsSections = { about: 1, records: 2, ids: 3 } as const;

export const aboutGroups = z.object({
  method: z.enum(["confirmed", "datatrove"]),
  minOverlap: z.number(),
  /** The files that were signed, with the number of their first document. */
  files: z.array(z.object({ path: z.string(), bytes: z.number(), documents: z.number(), first: z.number() })),
});
export type AboutGroups = z.infer<typeof aboutGroups>;

/** A record for every document: hash of its id, state, and where the id of its survivor stands in the section of ids (low and high half). */
export const groupWords = 4;

/** Bits of a state. The upper half is the overlap in ten-thousandths, or `nothingCompared`. */
export const state = { removed: 1, survivorIsEarlier: 2 } as const;
export const nothingCompared = 0xffff;
