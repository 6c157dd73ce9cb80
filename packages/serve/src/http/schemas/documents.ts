import { z } from "@hono/zod-openapi";
import { modelIdSchema } from "./fields.ts";

/** Ids are digests and places (`digest.start.end`); what is longer is none. */
export const idParamsSchema = z.object({ id: z.string().min(1).max(300) });

export const whichModelSchema = z.object({
  model: modelIdSchema.optional().openapi({ description: "The assistant to ask. Default: all are looked through." }),
});

const documentFields = {
  id: z.string(),
  model: z.string().openapi({ description: "The assistant that has the document." }),
  source: z.string(),
  title: z.string(),
  language: z.string().optional().openapi({ description: "BCP 47: `en`, `zh-Hans`, `zh-Hant`." }),
};

export const documentSchema = z
  .object({
    ...documentFields,
    length: z.number().int().openapi({ description: "UTF-16 units of the text as it was read." }),
    pages: z.number().int().openapi({ description: "0 where the source has no pages." }),
  })
  .openapi("Document");

export const sourceSchema = z
  .object({
    ...documentFields,
    text: z.string().openapi({ description: "As it was read, before cleaning; the `sourceSpan`s of citations point into it." }),
    pages: z.array(z.object({ page: z.number().int(), start: z.number().int(), end: z.number().int() })).readonly(),
  })
  .openapi("DocumentSource");

export type WireSource = z.infer<typeof sourceSchema>;
