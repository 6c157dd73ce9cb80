import type { Parsed } from "../parsed.ts";
import type { ReadLimits } from "../read-outcome.ts";

/** A file to parse: the bytes of an upload, or the path of a file that the process reads itself. */
export interface ParseJob {
  readonly name: string;
  readonly source: string;
  readonly file?: string | undefined;
  readonly bytes?: Uint8Array | undefined;
}

/** To the parser process. */
export interface ParseRequest {
  readonly id: number;
  readonly job: ParseJob;
  readonly limits: ReadLimits;
}

/** From the parser process: that it is ready, or what it made of a job and how much memory it holds now. */
export type ParseReply =
  | { readonly type: "ready" }
  | { readonly type: "parsed"; readonly id: number; readonly parsed: Parsed; readonly residentMb: number };
