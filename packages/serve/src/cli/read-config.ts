import { readFile } from "node:fs/promises";
import { InvalidInputError } from "@espalier/core";
import { z } from "zod";

const embedderSchema = z.strictObject({
  prefixes: z.strictObject({ query: z.string(), passage: z.string() }).optional(),
  dimensions: z.number().int().positive().optional(),
  batchSize: z.number().int().positive().optional(),
  timeoutMs: z.number().int().positive().optional(),
  workers: z.number().int().positive().optional(),
  threads: z.number().int().positive().optional(),
  maxTokens: z.number().int().positive().optional(),
});

const modelSchema = z.strictObject({
  contextTokens: z.number().int().positive().optional(),
  firstTokenTimeoutMs: z.number().int().positive().optional(),
  betweenTokensTimeoutMs: z.number().int().positive().optional(),
  extraBody: z.record(z.string(), z.unknown()).optional(),
});

/** What a machine's embedders and models need to be told, by the spec that names them on the command line. */
const configSchema = z.strictObject({
  embedders: z.record(z.string(), embedderSchema).default({}),
  models: z.record(z.string(), modelSchema).default({}),
});

/** The configuration of a folder. Keys are never in it: they come from the environment. */
export type Config = z.infer<typeof configSchema>;

/** The file's name, in the folder in which a command runs. */
export const configFile = "espalier.config.json";

/**
 * Reads the configuration of the folder in which the command runs; an empty one where there is no file.
 *
 * @throws {@link InvalidInputError} if the file is not JSON, or has a field that is unknown or of another type.
 */
export async function readConfig(file = configFile): Promise<Config> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return configSchema.parse({});
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InvalidInputError(file, `is not JSON: ${(error as Error).message}.`, "Correct the file, or remove it.");
  }
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InvalidInputError(
    file,
    `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}.`,
    "Correct the field; the README lists them.",
  );
}
