import { z } from "zod";
import type { OffsetMap } from "./offset-map.ts";
import { offsetMapSchema } from "./offset-map.ts";

/** A moment as ISO 8601 writes it: `2024`, `2024-05`, `2024-05-01` or with a time. */
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2}([T ].*)?)?)?$/u, "must be an ISO 8601 date such as 2024-05-01");

/**
 * What is known about a document besides its text. `source` tells where it came from (a path relative
 * to the folder that was read, or an address) and `language` is a BCP 47 tag: `en`, `zh-Hans`, `zh-Hant`.
 * Further keys are allowed and can be filtered on.
 */
export const metadataSchema = z
  .object({
    source: z.string(),
    title: z.string().optional(),
    language: z.string().optional(),
    mediaType: z.string().optional(),
    page: z.number().int().optional(),
    published: isoDate.optional(),
    validFrom: isoDate.optional(),
    validTo: isoDate.optional(),
    supersedes: z.string().optional(),
    access: z.array(z.string()).optional(),
    license: z.string().optional(),
    purpose: z.string().optional(),
    consent: z.string().optional(),
  })
  .catchall(z.unknown());

type Parsed = z.infer<typeof metadataSchema>;
/** What is known about a document besides its text: the keys of {@link metadataSchema}, and any further ones. */
export type Metadata = { readonly [Key in keyof Parsed]: Parsed[Key] };

/**
 * One text with an identity. `text` is Markdown where the source had structure: headings as `#` lines,
 * tables as pipe rows. `origin` maps offsets of `text` back to the text as it was read, and to its pages.
 */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly metadata: Metadata;
  readonly origin: OffsetMap;
}

/** The line of a documents file. `origin` may be left out: the text is then taken as read. */
export const documentSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  metadata: metadataSchema,
  origin: offsetMapSchema.optional(),
});
