import type { Metadata } from "@espalier/core";
import { foldForMatching } from "@espalier/text";

/** What tells the versions of one rule apart: enough of a document to find its family. */
export interface Version {
  readonly id: string;
  readonly metadata: Metadata;
}

/** What linking found out about a document. */
export interface VersionLink {
  readonly validTo?: string | undefined;
  readonly supersedes?: string | undefined;
}

/**
 * Puts the versions of one rule in their order: documents of the same title, years and edition marks left
 * aside, that each state from when they hold. An older version ends on the day on which the next one begins.
 *
 * @returns What to add to the metadata, by document id. A date that a document states itself is never changed.
 *
 * @example
 * ```ts
 * const versions = [
 *   { id: "a", metadata: { source: "rules-2023.txt", title: "Prepayment rules (2023)", validFrom: "2023-07-01" } },
 *   { id: "b", metadata: { source: "rules-2024.txt", title: "Prepayment rules (2024)", validFrom: "2024-07-01" } },
 * ];
 *
 * Object.fromEntries(linkVersions(versions));
 * // => { a: { validTo: "2024-07-01" }, b: { supersedes: "a" } }
 * ```
 */
export function linkVersions(versions: readonly Version[]): Map<string, VersionLink> {
  const families = new Map<string, Version[]>();
  for (const version of versions) {
    const { title, validFrom, language = "" } = version.metadata;
    const family = familyOf(title ?? "");
    if (validFrom === undefined || family === "") continue;
    const key = `${language.slice(0, 2)} ${family}`;
    families.set(key, [...(families.get(key) ?? []), version]);
  }
  const links = new Map<string, { validTo?: string; supersedes?: string }>();
  const link = (id: string) => links.get(id) ?? links.set(id, {}).get(id) ?? {};
  for (const family of families.values()) {
    const ordered = family.toSorted(
      (a, b) => (a.metadata.validFrom ?? "").localeCompare(b.metadata.validFrom ?? "") || a.id.localeCompare(b.id),
    );
    for (const [index, newer] of ordered.entries()) {
      const older = ordered.slice(0, index).findLast((one) => one.metadata.validFrom !== newer.metadata.validFrom);
      if (older === undefined) continue;
      link(newer.id).supersedes = older.id;
      for (const same of ordered.filter((one) => one.metadata.validFrom === older.metadata.validFrom)) {
        if (same.metadata.validTo === undefined) link(same.id).validTo ??= newer.metadata.validFrom ?? "";
      }
    }
  }
  return links;
}

/** Names of institutions that stand before a title in one edition and not in the next. */
const institution =
  /^\s*\p{Script=Han}{1,12}?(?:银行|医院|诊所|中学|小学|大学|学校|公司|集团|证券|保险|委员会|管理局)(?=\p{Script=Han}{4})/u;

/** The title without what changes from edition to edition. */
function familyOf(title: string): string {
  return foldForMatching(title)
    .replace(/[（(]\s*(?:虚构|fictional)\s*[）)]/gu, "")
    .replace(institution, "")
    .replace(/[（(〔[][^）)〕\]]*(?:\d|版|修订|edition|version|revised|draft)[^）)〕\]]*[）)〕\]]/gu, " ")
    .replace(
      /\b(?:19|20)\d{2}\b(?:年(?:版|度|修订)?)?|\d{4}年(?:版|修订)?|第[一二三四五六七八九十\d]+版|修订版|新版|旧版|v(?:ersion)?\s?\d+(?:\.\d+)*|\b(?:revised|edition)\b/gu,
      " ",
    )
    .replace(/[\p{P}\p{S}\s]+/gu, " ")
    .trim();
}
