import { z } from "@hono/zod-openapi";
import { coverageSchema, localizedSchema } from "./evidence.ts";

export const statusSchema = z
  .object({
    documents: z.number().int(),
    chunks: z.number().int(),
    coverage: coverageSchema,
    embedder: z.string().optional(),
    model: z.string().openapi({ description: "Who words the answers: `extractive` takes them from the sources as they stand." }),
  })
  .openapi("AssistantStatus");

export const modelSchema = z
  .object({
    id: z.string(),
    object: z.literal("model"),
    created: z.number().int(),
    owned_by: z.literal("espalier"),
    espalier: z.object({
      name: localizedSchema,
      description: localizedSchema,
      disclosure: localizedSchema,
      examples: z.object({ en: z.array(z.string()).readonly(), zh: z.array(z.string()).readonly() }),
      status: statusSchema.optional().openapi({ description: "Left out where the store cannot tell; `problem` then says why." }),
      problem: z.string().optional(),
    }),
  })
  .openapi("Model");

export const modelListSchema = z.object({ object: z.literal("list"), data: z.array(modelSchema) }).openapi("ModelList");

export type WireModel = z.infer<typeof modelSchema>;
export type WireModelList = z.infer<typeof modelListSchema>;
