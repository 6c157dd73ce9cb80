import type { Parsed, ParseFailure } from "../parsed.ts";
import type { ReadLimits } from "../read-outcome.ts";

/** What the reader was asked for besides its limits; the same for all files of a reader. */
export interface ReadSettings {
  /** Whether of a page only its main content is read. */
  readonly mainContent: boolean;
  /** Languages of text recognition, by the names of its data (`eng`, `chi_sim`); none: it is off. */
  readonly ocrLanguages: readonly string[];
}

/** One thing that gives text: a file, or a member of an archive, a mailbox or a message. */
export interface Part {
  readonly source: string;
  readonly name: string;
  /** Whether it stands in another file, so that others may follow it. */
  readonly isMember: boolean;
  parse(): Promise<Parsed>;
}

/** The bytes of a file, or of a member of one, with its name and source. */
export interface PartInput {
  readonly name: string;
  readonly source: string;
  readonly bytes: Uint8Array;
  /** The path of a file that is not held in memory as a whole; `bytes` are then its first ones. */
  readonly file?: string | undefined;
}

/** What one file may still give, however deep its archives stand in each other. */
export interface Budget {
  members: number;
  bytes: number;
  /** Archives that were met too deep. */
  tooDeep: number;
}

/** Where in its file a member stands. */
export interface ExpandContext {
  readonly limits: ReadLimits;
  readonly settings: ReadSettings;
  readonly budget: Budget;
  /** Told when a page was recognised, which takes a while: each has the time of a file. */
  readonly onPage: () => void;
  /** Archives around it. */
  readonly depth: number;
  /** Reads what stands in a member. */
  readonly expand: (input: PartInput, context: ExpandContext) => AsyncGenerator<Part>;
}

/** A part that is known to fail before it is looked into. */
export function failedPart(place: { readonly name: string; readonly source: string }, failure: ParseFailure, isMember: boolean): Part {
  return { name: place.name, source: place.source, isMember, parse: async () => failure };
}

/** The source of a member: below its file, without steps upwards, drives or control characters. */
export function memberSource(source: string, name: string): string {
  const steps = name
    .replaceAll("\\", "/")
    .replace(/\p{Cc}/gu, "\uFFFD")
    .split("/")
    .filter((step) => step !== "" && step !== "." && step !== ".." && !/^[A-Za-z]:$/u.test(step));
  return [source, ...(steps.length === 0 ? ["unnamed"] : steps)].join("/").slice(0, longestSource);
}

/** Longer paths exist on no system. */
const longestSource = 4_096;

/** Whether a walk through a folder would pass the member over: hidden files, and what macOS packs beside every file. */
export function isPassedOver(name: string): boolean {
  return /(?:^|[\\/])(?:\.(?!\.?[\\/])[^\\/]*|__MACOSX)(?:[\\/]|$)/u.test(name);
}
