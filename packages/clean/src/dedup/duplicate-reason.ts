/** For whom a document goes. */
export interface DuplicateOf {
  /** The id of the document that stays for it. */
  readonly survivor: string;
  /** Whether that one is of an earlier run. */
  readonly isEarlier: boolean;
  /** Jaccard; undefined where texts were not compared. */
  readonly overlap: number | undefined;
}

/** Says why a document goes; the id stands at the end, where the report finds it. */
export function duplicateReason({ survivor, isEarlier, overlap }: DuplicateOf): string {
  if (isEarlier) return `near-duplicate: already in an earlier run as ${survivor}`;
  return `near-duplicate: ${overlap === undefined ? "in the same group as" : "says the same as"} ${survivor}`;
}
