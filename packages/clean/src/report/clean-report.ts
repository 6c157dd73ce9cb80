import type { EditKind } from "@espalier/core";
import type { Profile } from "../profiles/profile.ts";

/** A file of a cleaned corpus. */
export interface ReportedFile {
  readonly lines: number;
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

/** The content of `report.json`: what a run was asked to do, and what it did. */
export interface CleanReport {
  readonly tool: "espalier clean";
  readonly format: 1;
  readonly profile: Profile;
  /** The fingerprint of the inputs, where one was given. */
  readonly inputs?: string;
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
}
