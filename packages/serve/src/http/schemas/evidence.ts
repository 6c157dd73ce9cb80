import { z } from "@hono/zod-openapi";

const offset = z.number().int().nonnegative();

export const spanSchema = z.object({ start: offset, end: offset }).openapi("Span", { description: "Half-open range of UTF-16 offsets." });

export const localizedSchema = z.object({ en: z.string(), zh: z.string() }).openapi("Localized");

export const citationSchema = z
  .object({
    id: z.string().openapi({ description: "Names the place, so it can be looked up again: `GET /v1/citations/{id}`." }),
    documentId: z.string(),
    source: z.string().openapi({ example: "rates/2024.html" }),
    title: z.string(),
    page: z.number().int().positive().optional().openapi({ description: "Counted from 1, where the source has pages." }),
    span: spanSchema.openapi({ description: "In the cleaned document." }),
    sourceSpan: spanSchema.openapi({ description: "In the text as it was read: `GET /v1/documents/{documentId}/source`." }),
    quote: z.string().openapi({ description: "Stands verbatim at `span` of the cleaned document." }),
  })
  .openapi("Citation");

export const numberSchema = z
  .object({ text: z.string().openapi({ description: "The figure as the answer writes it." }), citationId: z.string() })
  .openapi("VerifiedNumber", { description: "A figure of the answer and the citation in which it stands." });

export const coverageSchema = z
  .object({ embedded: offset, total: offset })
  .openapi("Coverage", { description: "How many passages can be found by meaning so far; vectors are made in the background." });

export const sentenceSchema = z
  .object({ text: z.string(), citations: z.array(citationSchema).readonly(), numbers: z.array(numberSchema).readonly() })
  .openapi("VerifiedSentence");

/** The text of a struck sentence stays behind: nothing unverified reaches a person, and a gate may have kept a secret. */
export const struckSchema = z
  .object({
    reason: z.enum(["no-citation", "unknown-citation", "unsupported-number", "unsupported-text", "gate"]),
    detail: z.string().openapi({ description: "The figure, the marker or the gate that gave the reason." }),
  })
  .openapi("StruckSentence", { description: "Why a sentence was not shown. Its text is not sent." });

export const refusalSchema = z
  .object({
    reason: z.string().openapi({ example: "weak-evidence" }),
    message: z.string(),
    gate: z.string().optional(),
    refer: z.string().optional().openapi({ description: "Whom or what to turn to." }),
    searched: z
      .array(z.object({ source: z.string(), title: z.string(), score: z.number() }))
      .readonly()
      .openapi({ description: "What was looked at before the refusal, best first." }),
    measured: z.number().optional(),
    threshold: z.number().optional(),
  })
  .openapi("Refusal");

/** What stands behind an answer, or why there is none. */
export const proofSchema = z
  .object({
    citations: z.array(citationSchema).readonly(),
    numbers: z.array(numberSchema).readonly(),
    sentences: z
      .array(z.object({ text: z.string(), citationIds: z.array(z.string()).readonly() }))
      .readonly()
      .openapi({ description: "Which sentence rests on which citations." }),
    refusal: refusalSchema.nullable(),
    struck: z.array(struckSchema).readonly(),
    disclosure: z.string().nullable().openapi({ description: "Must be shown beside the answer." }),
  })
  .openapi("Proof");

export type WireCitation = z.infer<typeof citationSchema>;
export type WireSentence = z.infer<typeof sentenceSchema>;
export type WireStruck = z.infer<typeof struckSchema>;
export type WireRefusal = z.infer<typeof refusalSchema>;
export type WireProof = z.infer<typeof proofSchema>;
