import type { Metadata } from "@espalier/core";

/**
 * What keeps two documents apart however alike their texts are: who may read them, and when they hold. Dropping one of two
 * such documents would take it from somebody, or lose a version.
 *
 * @param keepVersions - Whether the time counts.
 */
export function saltOf({ access, validFrom, validTo, supersedes }: Metadata, keepVersions = true): string {
  return JSON.stringify(keepVersions ? [access ?? null, validFrom ?? null, validTo ?? null, supersedes ?? null] : [access ?? null]);
}
