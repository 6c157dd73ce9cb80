import { type Finder, spansOf } from "./personal-data.ts";

const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const version4 = new RegExp(`(?<![\\w.-]|::ffff:)${octet}(?:\\.${octet}){3}(?![\\w-]|\\.\\d)`, "gu");
/** Eight groups, or fewer around "::"; a port behind is no part. */
const version6 = new RegExp(
  `(?<![\\w:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|::ffff:${octet}(?:\\.${octet}){3}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?!\\w|\\.\\w|:[0-9a-f]{0,4}:)`,
  "giu",
);
const addressWord = /(?:\bip\b|\bhost|server|address|login|client|from|gateway|dns|地址|登录|来自|服务器|网关)[^\n]{0,24}$/iu;

/** Finds internet addresses, version 4 and 6. Four small numbers with dots are the number of a section unless a word says otherwise. */
export const findIpAddresses: Finder = (text) => [
  ...spansOf(text, version4, (match, start) => {
    const before = text.slice(Math.max(0, start - 32), start);
    if (/(?:version|ver|release|section|chapter|firmware|版本|[第§])[\s.:：]{0,2}$/iu.test(before)) return false;
    return match.split(".").some((part) => Number(part) > 31) || addressWord.test(before);
  }),
  ...spansOf(text, version6, (match) => /\d/u.test(match) && match.length >= 6),
];

/** Finds hardware addresses (IEEE 802): six pairs of hexadecimal digits with one kind of separator. */
export const findMacAddresses: Finder = (text) =>
  spansOf(
    text,
    /(?<![\w:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:]|-[\da-f])/giu,
    (match) => !/^\d\d(?:-\d\d)+$/u.test(match),
  );

/** Finds web addresses. What ends a sentence is no part of them. */
export const findUrls: Finder = (text) =>
  spansOf(
    text,
    /(?<![A-Za-z0-9])(?:https?|ftp):\/\/[^\s<>"'，。；、！？（）《》「」\p{Script=Han}]*[^\s<>"'，。；、！？（）《》「」\p{Script=Han}.,;:!?)\]]/giu,
  );
