import { type Finder, spansOf } from "./personal-data.ts";

/** One label of a host name. */
const label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
/** Of one case: "me@host.orgSupplementary" ends at "org". */
const host = `(?:${label}\\.)+(?:[a-z]{2,24}(?![a-z0-9@])|[A-Z]{2,24}(?![A-Za-z0-9@]))`;

/** Look-arounds in place of \\b: in Chinese no space stands before an address, and an address may follow a Han sign. */
const plain = new RegExp(`(?<![A-Za-z0-9._%+-])[A-Za-z0-9_](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_+-])?@${host}`, "gu");
const quoted = new RegExp(`"[^"\\n@]{1,40}"@${host}`, "gu");

/** Addresses in Chinese (RFC 6531), under the top-level domains in Chinese and the plain ones. A word that announces the address is no part of it. */
const chinese =
  /(?<=^|[\s:：<（(，,。；;"“]|邮箱|邮件|电邮|信箱|郵箱|郵件)(?!邮箱|邮件|电邮|信箱|郵箱|郵件)[\p{Script=Han}A-Za-z0-9._-]{1,32}@(?:[\p{Script=Han}A-Za-z0-9-]{1,40}\.){1,4}(?:公司|网络|网址|中国|集团|在线|商城|香港|中國|網路|台灣|台湾|[A-Za-z]{2,24})(?![\p{Script=Han}A-Za-z0-9@-]|\.[\p{Script=Han}A-Za-z0-9])/gu;

/** A word that announces the address, with what stands before it. */
const announced = /^[\p{Script=Han}]*?(?:邮箱|邮件|电邮|信箱|郵箱|郵件)(?:地址)?[是为為]?(?=[^@])/u;

/** Words in the place of the signs, in brackets or both of them: "li.wei [at] example [dot] org". */
const spelled =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9_][A-Za-z0-9._%+-]{0,62}(?: ?[[({<] ?(?:at|AT|@) ?[\])}>] ?(?:[A-Za-z0-9-]{1,63}(?:\.| ?[[({<] ?(?:dot|DOT|\.) ?[\])}>] ?| dot )){1,4}[A-Za-z]{2,12}| at (?:[A-Za-z0-9-]{1,63} dot ){1,3}(?:com|org|net|edu|gov|io|cn|uk|hk|tw|de|info))(?![A-Za-z0-9@-])/gu;

/** Finds e-mail addresses (RFC 5322 as they are written in practice, and internationalised ones), also with "at" and "dot" in words where nothing else can be meant. */
export const findEmails: Finder = (text) => {
  const found = /[[({<] ?at ?[\])}>]| at [\w-]+ dot /iu.test(text) ? spansOf(text, spelled) : [];
  if (!text.includes("@")) return found;
  return [
    ...found,
    ...spansOf(text, plain),
    ...spansOf(text, quoted),
    ...spansOf(text, chinese, (match) => /\p{Script=Han}@|@.*\p{Script=Han}/u.test(match)).map(({ start, end }) => ({
      start: start + (announced.exec(text.slice(start, end))?.[0].length ?? 0),
      end,
    })),
  ];
};
