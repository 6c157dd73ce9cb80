import type { Document } from "@espalier/core";

/** What people and programs add to the name of a copy, and the folders that copies are put in. */
const inName =
  /(?:^|[^a-z])(?:copy|copies|backup|bak|old|archived?|duplicate|reprint|repost|forwarded|fwd?)(?![a-z])|副本|备份|備份|复制|複製|旧版|舊版|存档|存檔|归档|歸檔|转发|轉發|转载|轉載|\(\d{1,2}\)(?=\.[a-z0-9]+$)/iu;

/** What a text says of itself in its first lines when it passes another one on. */
const inText = /\b(?:re-?printed|reproduced|re-?posted|forwarded)\b|转发|轉發|转载|轉載/iu;

/** A title, a date line and a line of origin have about this many UTF-16 units. */
const firstLines = 300;

/**
 * Whether a document looks like a copy of another one, by the name of its source or by what it says of itself. Of two
 * documents that say the same, the other one is then the better to cite.
 */
export function looksLikeCopy({ text, metadata }: Document): boolean {
  return inName.test(metadata.source) || inText.test(text.slice(0, firstLines));
}
