import type { EditKind } from "@espalier/core";
import type { Profile } from "../profiles/profile.ts";

/** A file of a cleaned corpus. */
export interface ReportedFile {
  readonly lines: number;
  /** Of the bytes as they stand there, so of the compressed ones where it is compressed. */
  readonly sha256: string;
}

/** What one step did in a run. */
export interface StepReport {
  readonly step: string;
  /** Documents that it changed. */
  readonly changed: number;
  /** Changes by kind and reason; of a reason with particulars ("duplicate: …") the part before the colon. */
  readonly changes: readonly { readonly kind: EditKind; readonly reason: string; readonly count: number }[];
  /** Documents that it dropped. */
  readonly dropped: number;
  /** Dropped documents by reason, counted likewise. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

/** How long a step worked, on all threads together. */
export interface StepTime {
  readonly step: string;
  readonly milliseconds: number;
  /** Documents that came to it. */
  readonly documents: number;
}

/** The content of `report.json`: what a run was asked to do, and what it did. */
export interface CleanReport {
  readonly tool: "espalier clean";
  readonly format: 2;
  readonly profile: Profile;
  /** The fingerprint of the inputs, where one was given. */
  readonly inputs?: string;
  /** So many documents were chosen of all by the hash of their id. */
  readonly sample?: number;
  /** The step whose work this corpus is without, where it was made of the record of another run. */
  readonly undone?: string;
  /** When the run ended, where a clock was given. */
  readonly finished?: string;
  readonly documents: { readonly read: number; readonly kept: number; readonly dropped: number };
  /** UTF-16 units of text. */
  readonly characters: { readonly read: number; readonly kept: number };
  /** Kept documents by language. */
  readonly languages: Readonly<Record<string, number>>;
  /** In the order of the profile. */
  readonly steps: readonly StepReport[];
  readonly files: Readonly<Record<string, ReportedFile>>;
  /** In the order of the profile; only where a clock was given. The one part that differs from run to run. */
  readonly time?: readonly StepTime[];
}
