import { z } from "@hono/zod-openapi";

/** Longest text and largest batch: OpenAI's own limit is 2,048 texts; 256 keep one request within seconds on two cores. */
export const maxTexts = 256;
export const maxTextLength = 32_000;

const textSchema = z.string().min(1, "must not be empty").max(maxTextLength, `must have at most ${maxTextLength} characters`);

export const embeddingsRequestSchema = z
  .object({
    model: z.string().min(1).max(200).openapi({ example: "built-in" }),
    input: z.union([textSchema, z.array(textSchema).min(1).max(maxTexts, `must hold at most ${maxTexts} texts`)]),
    encoding_format: z.enum(["float", "base64"]).nullish().openapi({ description: "`base64`: little-endian 32-bit floats." }),
    dimensions: z.number().int().positive().nullish(),
    espalier: z
      .strictObject({
        role: z
          .enum(["query", "passage"])
          .optional()
          .openapi({ description: "Questions and texts are embedded differently. Default: passage." }),
      })
      .optional(),
  })
  .openapi("EmbeddingsRequest");

export const embeddingsResponseSchema = z
  .object({
    object: z.literal("list"),
    model: z.string(),
    data: z.array(
      z.object({ object: z.literal("embedding"), index: z.number().int(), embedding: z.union([z.array(z.number()), z.string()]) }),
    ),
  })
  .openapi("EmbeddingsResponse");
