import { z } from "@hono/zod-openapi";
import { maxQuestionLength } from "./chat.ts";
import { coverageSchema, spanSchema } from "./evidence.ts";
import { isoDaySchema, modelIdSchema } from "./fields.ts";

const scalarSchema = z.union([z.string().max(1_000), z.number(), z.boolean()]);

/** What a key of the metadata must be: a value, one of several, or within a range. */
const filterSchema = z.union([
  scalarSchema,
  z.array(scalarSchema).max(100),
  z.strictObject({ from: scalarSchema.optional(), to: scalarSchema.optional() }),
]);

const rankedSchema = z.object({ rank: z.number().int(), score: z.number() }).openapi("RankedBy");

export const searchRequestSchema = z
  .strictObject({
    query: z
      .string()
      .max(maxQuestionLength, `must have at most ${maxQuestionLength} characters`)
      .refine((query) => query.trim() !== "", "must not be empty"),
    model: modelIdSchema
      .optional()
      .openapi({ description: "The assistant whose documents are searched; may be left out where only one is served." }),
    mode: z.enum(["hybrid", "lexical", "vector"]).optional(),
    k: z
      .number()
      .int()
      .min(1, "must be at least 1")
      .max(100, "must be at most 100")
      .optional()
      .openapi({ description: "How many hits. Default: 10." }),
    asOf: isoDaySchema.optional().openapi({ description: "Only what held on that day. Default: today." }),
    filter: z.record(z.string().max(100), filterSchema).optional().openapi({
      description: 'Metadata that a document must have, such as {"language": ["en", "zh-Hans"], "published": {"from": "2024"}}.',
    }),
  })
  .openapi("SearchRequest");

export const hitSchema = z
  .object({
    id: z.string(),
    documentId: z.string(),
    source: z.string(),
    title: z.string(),
    text: z.string(),
    span: spanSchema.openapi({ description: "In the cleaned document." }),
    headings: z.array(z.string()).readonly(),
    tableHeader: z.string().optional(),
    score: z.number().openapi({ description: "Only the order within one result has a meaning." }),
    lexical: rankedSchema.optional(),
    vector: rankedSchema.optional(),
  })
  .openapi("Hit");

export const searchResponseSchema = z
  .object({
    object: z.literal("list"),
    model: z.string(),
    mode: z
      .enum(["hybrid", "lexical", "vector"])
      .openapi({ description: "What was used: hybrid becomes lexical where there is no vector to use." }),
    asOf: z.string(),
    coverage: coverageSchema,
    problem: z.string().optional().openapi({ description: "Why a hybrid search had to do without vectors, where the embedder failed." }),
    data: z.array(hitSchema),
  })
  .openapi("SearchResponse");

export type WireHit = z.infer<typeof hitSchema>;
