/** What the worker needs to load an encoder: plain data, so that it can cross to the thread. */
export interface EncoderFiles {
  readonly folder: string;
  /** The ONNX file, relative to the folder. */
  readonly model: string;
  readonly dimensions: number;
  /** Texts are cut to this many tokens, marks of beginning and end included. */
  readonly maxTokens: number;
  readonly pooling: "mean" | "first";
  /** Threads inside one run of the model. */
  readonly threads: number;
  /** Whether the folder has a `manifest.json` with the SHA-256 of its files, which is compared before they are loaded. */
  readonly hasManifest: boolean;
}

/** One text for the worker. */
export interface EncodeRequest {
  readonly id: number;
  readonly text: string;
}

/** Why the worker could not do it: `files` and `runtime` concern every text, `text` only this one. */
export type EncodeProblem = "files" | "runtime" | "text";

export type EncodeReply =
  | { readonly id: number; readonly vector: Float32Array }
  | { readonly id: number; readonly problem: EncodeProblem; readonly message: string };
