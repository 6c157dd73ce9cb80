import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { Tokenizer } from "@huggingface/tokenizers";
import type { InferenceSession } from "onnxruntime-node";
import type { EncodeProblem, EncodeReply, EncodeRequest, EncoderFiles } from "./encoder.ts";
import { poolVectors, toUnitVector } from "./pool-vectors.ts";

/**
 * The thread on which an encoder runs: `onnxruntime-node` computes on the thread that calls it, which must
 * never be the one of the event loop.
 */

interface Encoder {
  readonly tokenizer: Tokenizer;
  readonly session: InferenceSession;
  readonly ort: typeof import("onnxruntime-node");
}

class EncodeFailure extends Error {
  readonly problem: EncodeProblem;
  constructor(problem: EncodeProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

const files = workerData as EncoderFiles;
let loading: Promise<Encoder> | undefined;
let line: Promise<void> = Promise.resolve();

parentPort?.on("message", (request: EncodeRequest) => {
  line = line.then(async () => {
    const reply = await answer(request);
    parentPort?.postMessage(reply, "vector" in reply ? [reply.vector.buffer as ArrayBuffer] : []);
  });
});

async function answer(request: EncodeRequest): Promise<EncodeReply> {
  try {
    loading ??= load();
    return { id: request.id, vector: await encode(await loading, request.text) };
  } catch (error) {
    const problem = error instanceof EncodeFailure ? error.problem : "text";
    return { id: request.id, problem, message: error instanceof Error ? error.message : String(error) };
  }
}

async function load(): Promise<Encoder> {
  if (files.hasManifest) await checkManifest();
  const tokenizerJson = await readJson("tokenizer.json");
  const tokenizerConfig = await readJson("tokenizer_config.json");
  try {
    const [{ Tokenizer }, ort] = await Promise.all([import("@huggingface/tokenizers"), import("onnxruntime-node")]);
    const session = await ort.InferenceSession.create(join(files.folder, files.model), {
      intraOpNumThreads: files.threads,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
    });
    return { tokenizer: new Tokenizer(tokenizerJson, tokenizerConfig), session, ort };
  } catch (error) {
    throw new EncodeFailure("runtime", error instanceof Error ? error.message : String(error));
  }
}

async function checkManifest(): Promise<void> {
  const manifest = (await readJson("manifest.json")) as { readonly files?: Readonly<Record<string, { readonly sha256?: string }>> };
  for (const [name, { sha256 }] of Object.entries(manifest.files ?? {})) {
    const found = createHash("sha256")
      .update(await readBytes(name))
      .digest("hex");
    if (found !== sha256)
      throw new EncodeFailure("files", `${join(files.folder, name)} is not the file that was published (its SHA-256 is another)`);
  }
}

async function readJson(name: string): Promise<object> {
  const text = (await readBytes(name)).toString("utf8");
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    throw new EncodeFailure("files", `${join(files.folder, name)} is not JSON (${(error as Error).message})`);
  }
}

async function readBytes(name: string): Promise<Buffer> {
  try {
    return await readFile(join(files.folder, name));
  } catch (error) {
    throw new EncodeFailure("files", `${join(files.folder, name)} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** No piece of a vocabulary in use is longer than 16 characters, so this much text fills every token there is. */
const charactersPerToken = 16;

async function encode({ tokenizer, session, ort }: Encoder, text: string): Promise<Float32Array> {
  // Without the cut a long text would be tokenised whole to keep its first page, and the tokenizer overflows
  // its stack above about 100,000 tokens. Line feeds and tabs are unknown pieces to a SentencePiece
  // vocabulary whose character map was left out, while the models learned them as spaces.
  const start = text.slice(0, files.maxTokens * charactersPerToken).replace(/\s+/gu, " ");
  const all = tokenizer.encode(start).ids;
  const last = all.at(-1) ?? 0;
  const ids = all.length > files.maxTokens ? [...all.slice(0, files.maxTokens - 1), last] : all;
  const shape = [1, ids.length];
  const feeds: Record<string, InstanceType<typeof ort.Tensor>> = {};
  for (const name of session.inputNames) {
    const values =
      name === "input_ids" ? BigInt64Array.from(ids, BigInt) : new BigInt64Array(ids.length).fill(name === "attention_mask" ? 1n : 0n);
    feeds[name] = new ort.Tensor("int64", values, shape);
  }
  const output = (await session.run(feeds))[session.outputNames[0] ?? ""];
  if (!(output?.data instanceof Float32Array)) throw new EncodeFailure("runtime", `${files.model} gives no float32 output`);
  const dimensions = output.dims.at(-1);
  if (dimensions !== files.dimensions)
    throw new EncodeFailure("runtime", `${files.model} gives ${dimensions} dimensions, expected ${files.dimensions}`);
  // A model that pools by itself gives one row.
  return files.pooling === "first" ? toUnitVector(output.data.subarray(0, dimensions)) : poolVectors(output.data, dimensions);
}
