/** Fewest items of a line that is a list of key words for search engines, and the share of them that one word must be in. */
const fewestItems = 5;
const leastShare = 0.8;

/**
 * Tells whether a line is stuffed with key words: a list of short items of which nearly all hold the same word, without a sentence among
 * them ("cheap loans, fast loans, loans online …"; 小额贷款,无抵押贷款,急用钱贷款 …).
 */
export function isKeywordList(line: string): boolean {
  if (/[.。!！?？：:]/u.test(line)) return false;
  const isHan = /\p{Script=Han}/u.test(line);
  const items = line
    .split(isHan ? /[\s,，、|;；/]+/u : /\s*[,|;/]\s*/u)
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== "");
  if (items.length < fewestItems || new Set(items).size < fewestItems) return false;
  if (items.some((item) => (isHan ? item.length > 12 : item.split(" ").length > 5))) return false;
  const counts = new Map<string, number>();
  for (const item of items)
    for (const word of new Set(isHan ? pairsOf(item) : item.split(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isContent = (word: string): boolean => (isHan ? /^\p{Script=Han}+$/u.test(word) : /^\p{L}{3,}$/u.test(word));
  return (
    [...counts].some(([word, count]) => isContent(word) && count >= leastShare * items.length) &&
    items.some((item) => item.includes(" ") || isHan)
  );
}

function pairsOf(item: string): string[] {
  return Array.from({ length: Math.max(0, item.length - 1) }, (_, at) => item.slice(at, at + 2));
}
