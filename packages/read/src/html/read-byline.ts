import { blockNames, unreadNames } from "./element-kinds.ts";
import { type HtmlElement, type HtmlPage, shortText } from "./html-node.ts";
import { toIsoDate } from "./to-iso-date.ts";

/** What the lines around a headline say of who wrote a text and when. */
export interface Byline {
  readonly author?: string | undefined;
  /** ISO 8601. */
  readonly published?: string | undefined;
}

/** A line of author, source and date is short; a date in a sentence is not the date of publication. */
const longestLine = 120;

/** Lines looked at after the headline: the byline is among the first. */
const mostLines = 12;

const day = String.raw`(?:(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?)`;
const labelled = new RegExp(
  String.raw`(?:发布|發布|发表|發表|刊登|更新|发稿|發稿|上传|上傳|录入|publi(?:shed|cation)|posted|updated|date)[^\d\n]{0,12}?(${day})`,
  "iu",
);
// 2024年5月1日起施行 is the day from which a rule holds, and not that of its publication.
const bare = new RegExp(`(?:^|[\\s|｜·,，])(${day})(?!\\d|\\s*日?\\s*(?:起|生效|施行|实施|實施|前|后|後|至|到|[-–—~～]))`, "u");
const english =
  /(?:^|[|·•–—]\s*|\b(?:published|posted|date)\b[^\d\n]{0,12}?)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?((?:19|20)\d{2})\b/iu;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const writer =
  /(?:作者|撰文|记者|記者|文|编译|編譯)\s*[：:／/|]\s*(\p{Script=Han}{2,4}(?:[·•]\p{Script=Han}{1,8})?(?:\s?[、,，]\s?\p{Script=Han}{2,4})*)|^by\s+(\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|der|da)){0,5})\s*(?:$|[|,·•])/iu;

/**
 * Reads author and date from the short lines that stand by the first heading, as Chinese sites print them
 * (`2024年05月01日 10:20 来源：…`, `作者：…`) and English ones (`By …`, `1 May 2024`).
 */
export function readByline(page: HtmlPage): Byline {
  const { elements } = page;
  const heading = elements.findIndex(({ localName }) => localName === "h1");
  if (heading === -1) return {};
  let author: string | undefined;
  let published: string | undefined;
  let lines = 0;
  for (let index = heading + 1; index < elements.length && lines < mostLines; index += 1) {
    const element = elements[index];
    if (element === undefined || unreadNames.has(element.localName) || !isLine(element)) continue;
    const text = shortText(element, longestLine);
    if (text === undefined) break;
    if (text === "") continue;
    lines += 1;
    published ??= dateIn(text);
    const found = writer.exec(text);
    author ??= (found?.[1] ?? found?.[2])?.trim();
    index = element.end - 1;
  }
  return { author, published };
}

function isLine(element: HtmlElement): boolean {
  return blockNames.has(element.localName) && !element.holdsBlocks;
}

function dateIn(text: string): string | undefined {
  const found = (labelled.exec(text) ?? bare.exec(text))?.[1]?.replace(/\s+/gu, "");
  if (found !== undefined) return toIsoDate(found);
  const named = english.exec(text);
  const month = months.indexOf((named?.[2] ?? "").slice(0, 3).toLowerCase()) + 1;
  const number = named?.[1] ?? named?.[3];
  return month === 0 || number === undefined ? undefined : toIsoDate(`${named?.[4] ?? ""}-${month}-${number}`);
}
