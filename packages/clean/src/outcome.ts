import type { Document, EditKind, Span } from "@espalier/core";

/** One change of one document: what a step did, where, and why. */
export interface Change {
  /** The document. */
  readonly id: string;
  readonly step: string;
  /** Left out where the text was changed; else the place of the metadata in which the spans are. */
  readonly field?: "title";
  readonly kind: EditKind;
  readonly reason: string;
  /** In the text that the step saw. */
  readonly before: Span;
  /** In the text that the step left. */
  readonly after: Span;
  /** What stood at `before`. With it every earlier state of a text can be made of the last one. */
  readonly removed: string;
}

/** Labels that steps gave a document, by name. */
export type Labels = Readonly<Record<string, string | number>>;

/** What became of one document. Both kinds carry every change made on the way. */
export type CleanOutcome =
  | { readonly kind: "kept"; readonly document: Document; readonly changes: readonly Change[]; readonly labels: Labels }
  | {
      readonly kind: "dropped";
      /** As the earlier steps left it. */
      readonly document: Document;
      /** The step that dropped it. */
      readonly step: string;
      readonly reason: string;
      readonly measured?: number;
      readonly threshold?: number;
      readonly changes: readonly Change[];
    };

/** How far a run is. `stage` names the step that is collecting or deciding, or `write`. */
export interface CleanProgress {
  readonly documents: number;
  /** Known from the second pass over the documents on. */
  readonly total?: number | undefined;
  readonly stage: string;
}

/** Options of {@link cleanDocuments}. */
export interface CleanOptions {
  readonly signal?: AbortSignal | undefined;
  /**
   * Where documents wait between the passes of steps that look at the whole corpus. A folder of its own is made
   * in it and removed at the end.
   *
   * @defaultValue the system's temporary folder
   */
  readonly spoolDirectory?: string | undefined;
  readonly onProgress?: ((progress: CleanProgress) => void) | undefined;
}
