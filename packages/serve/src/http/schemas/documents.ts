import { z } from "@hono/zod-openapi";
import { modelIdSchema } from "./fields.ts";

/** Ids are digests and places (`digest.start.end`); what is longer is none. */
export const idParamsSchema = z.object({ id: z.string().min(1).max(300) });

export const whichModelSchema = z.object({
  model: modelIdSchema.optional().openapi({ description: "The assistant to ask. Default: all are looked through." }),
});

const id = z.string();
const model = z.string().openapi({ description: "The assistant that has the document." });

export const documentSchema = z
  .object({
    id,
    model,
    text: z.string().openapi({ description: "The cleaned text; the `span`s of citations and hits point into it." }),
    metadata: z.looseObject({ source: z.string(), title: z.string().optional(), language: z.string().optional() }),
  })
  .openapi("Document");

export const sourceSchema = z
  .object({
    id,
    model,
    source: z.string(),
    title: z.string(),
    language: z.string().optional().openapi({ description: "BCP 47: `en`, `zh-Hans`, `zh-Hant`." }),
    text: z.string().openapi({ description: "As it was read, before cleaning; the `sourceSpan`s of citations point into it." }),
    pages: z
      .array(z.object({ page: z.number().int(), start: z.number().int(), end: z.number().int() }))
      .readonly()
      .openapi({ description: "Empty where the source has no pages." }),
  })
  .openapi("DocumentSource");

/** A cleaned document on the wire. */
export type WireDocument = z.infer<typeof documentSchema>;
export type WireSource = z.infer<typeof sourceSchema>;
