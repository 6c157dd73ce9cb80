import type { Finder } from "../personal-data.ts";
import { findChineseNames } from "./find-chinese-names.ts";
import { findEnglishNames } from "./find-english-names.ts";

/** Finds names of persons in both languages. */
export const findNames: Finder = (text) => {
  const english = /\p{Lu}[\p{Ll}.]/u.test(text) ? findEnglishNames(text) : [];
  const chinese = /[\u3400-\u9fff]{2}/u.test(text) ? findChineseNames(text) : [];
  return [...english, ...chinese];
};
