import { z } from "@hono/zod-openapi";
import { coverageSchema, proofSchema, sentenceSchema, struckSchema } from "./evidence.ts";
import { isoDaySchema, modelIdSchema } from "./fields.ts";

/**
 * Longest question in UTF-16 units: twice the longest of all public question sets that the project is measured on
 * (2,023, in CISI), so that a whole document pasted by mistake is answered with a clear line.
 */
export const maxQuestionLength = 4_000;

const contentSchema = z.union([
  z.string(),
  z.array(z.object({ type: z.literal("text", 'must be "text": other kinds of content are not read'), text: z.string() })).max(100),
]);

const messageSchema = z
  .object({
    role: z.enum(["system", "developer", "user", "assistant", "tool"]),
    content: contentSchema.nullish(),
  })
  .openapi("ChatMessage");

const roles = z
  .never("cannot be claimed over HTTP: without sign-in nobody can prove a role, so documents with restricted access stay unseen")
  .optional();

export const chatRequestSchema = z
  .object({
    model: modelIdSchema,
    messages: z.array(messageSchema).min(1, "must hold at least one message").max(200, "must hold at most 200 messages").openapi({
      description:
        "The last user message is the question; user and assistant messages before it are its history. System messages are not passed on: an assistant's rules are its own.",
    }),
    stream: z.boolean().nullish(),
    n: z.literal(1, "must be 1: there is one verified answer to a question").nullish(),
    espalier: z
      .strictObject({
        asOf: isoDaySchema.optional().openapi({ description: "Answers from the rules that were valid on that day. Default: today." }),
        language: z.enum(["en", "zh"]).optional().openapi({ description: "Language of the answer. Default: that of the question." }),
        roles: roles.openapi({ type: "null", description: "Refused: without sign-in nobody can prove a role." }),
      })
      .optional(),
  })
  .openapi("ChatRequest", { description: "Further fields of OpenAI's API, such as `temperature`, are accepted and have no effect." });

const base = { id: z.string(), created: z.number().int(), model: z.string() };

export const chatResponseSchema = z
  .object({
    ...base,
    object: z.literal("chat.completion"),
    choices: z.array(
      z.object({
        index: z.literal(0),
        message: z.object({ role: z.literal("assistant"), content: z.string(), refusal: z.null() }),
        finish_reason: z.literal("stop"),
      }),
    ),
    espalier: proofSchema,
  })
  .openapi("ChatResponse");

/** What a chunk of a stream says besides its text; the last one before `[DONE]` carries the proof of the whole answer. */
export const chunkNewsSchema = z.union([
  z.object({
    searched: z.object({
      passages: z.number().int(),
      sources: z.array(z.object({ source: z.string(), title: z.string() })),
      coverage: coverageSchema,
    }),
  }),
  z.object({ sentence: sentenceSchema }),
  z.object({ struck: struckSchema }),
  proofSchema,
]);

export const chatChunkSchema = z
  .object({
    ...base,
    object: z.literal("chat.completion.chunk"),
    choices: z.array(
      z.object({
        index: z.literal(0),
        delta: z.object({ role: z.literal("assistant").optional(), content: z.string().optional() }),
        finish_reason: z.literal("stop").nullable(),
      }),
    ),
    espalier: chunkNewsSchema.optional(),
  })
  .openapi("ChatChunk");

export type ChatRequest = z.infer<typeof chatRequestSchema>;
export type ChatResponse = z.infer<typeof chatResponseSchema>;
export type ChatChunk = z.infer<typeof chatChunkSchema>;
export type ChunkNews = z.infer<typeof chunkNewsSchema>;
