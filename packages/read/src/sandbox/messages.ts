import type { ReadSettings } from "../expand/part.ts";
import type { Parsed } from "../parsed.ts";
import type { ReadLimits } from "../read-outcome.ts";

/** A file to parse: the bytes of an upload, or the path of a file that the process reads itself. */
export interface ParseJob {
  readonly name: string;
  readonly source: string;
  readonly settings: ReadSettings;
  readonly file?: string | undefined;
  readonly bytes?: Uint8Array | undefined;
}

/** To the parser process: a file to open, of which so many parts are passed over, or to go on with the one that is open. */
export type ParseRequest =
  | { readonly type: "open"; readonly id: number; readonly job: ParseJob; readonly limits: ReadLimits; readonly skip: number }
  | { readonly type: "next"; readonly id: number };

/** What a part of a file gave, with its own name and source. */
export interface ParsedPart {
  readonly source: string;
  readonly name: string;
  readonly parsed: Parsed;
}

/**
 * From the parser process: that it is ready; which part it begins with, so that it is known if the process dies
 * over it, and again after each page that was recognised, when the clock starts anew; what came of that; and that the file has no more.
 */
export type ParseReply =
  | { readonly type: "ready" }
  | { readonly type: "begin"; readonly id: number; readonly source: string; readonly name: string; readonly isMember: boolean }
  | ({ readonly type: "part"; readonly id: number; readonly isLast: boolean; readonly residentMb: number } & ParsedPart)
  | { readonly type: "end"; readonly id: number; readonly residentMb: number };
