const digits = new Set("零〇一二三四五六七八九十百千万亿两兩半壹贰叁肆伍陆柒捌玖拾佰仟萬億".split("").map((sign) => sign.charCodeAt(0)));
const one = 0x4e00;
/** The sign of an ordinal: 第三条. */
const ordinal = 0x7b2c;

/** Units of time, money, amount and order behind a numeral: 三个月 is a figure, 三思 is none. */
const units = new Set(
  "年月日天周週季时時分秒岁歲元圆角块塊吨噸克斤片粒次个個份股名条條项項款章节節期倍成折级級号號层層楼米支毫厘里度页頁册冊届屆"
    .split("")
    .map((sign) => sign.charCodeAt(0)),
);
/** 一个, 一份, 一项, 一名 are mostly articles. */
const unitsOfOne = new Set("年月日天周週季时時秒岁歲元圆块塊吨噸克斤片粒次期倍成折级級".split("").map((sign) => sign.charCodeAt(0)));

/** Longer runs of numeral signs are no numbers, and looking at all of one from each of its signs would take quadratic time. */
const longest = 16;

/** Whether the sign at a place is part of a number in Chinese numerals: 三十天, 第五条, 二〇二四年. */
export function isNumeral(text: string, at: number): boolean {
  if (!digits.has(text.charCodeAt(at))) return false;
  let start = at;
  while (start > 0 && at - start < longest && digits.has(text.charCodeAt(start - 1))) start -= 1;
  let end = at + 1;
  while (end < text.length && end - at < longest && digits.has(text.charCodeAt(end))) end += 1;
  if (start > 0 && text.charCodeAt(start - 1) === ordinal) return true;
  const after = text.charCodeAt(end);
  return end - start === 1 && text.charCodeAt(start) === one ? unitsOfOne.has(after) : units.has(after);
}
