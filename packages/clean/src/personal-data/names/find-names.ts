import type { Span } from "@espalier/core";
import type { Finder } from "../personal-data.ts";
import { findChineseNames } from "./find-chinese-names.ts";
import { findEnglishNames } from "./find-english-names.ts";

/** Finds names of persons in both languages. */
export const findNames: Finder = (text) => {
  const found: Span[] = [];
  if (/\p{Lu}[\p{Ll}.]/u.test(text)) found.push(...findEnglishNames(text));
  if (/[\u3400-\u9fff]{2}/u.test(text)) found.push(...findChineseNames(text));
  return found;
};
