import { createRequire } from "node:module";

type Convert = (text: string) => string;

/** As much of opencc-js as is used: its types name the import form only. */
interface OpenCc {
  Converter(direction: { readonly from: "t"; readonly to: "cn" }): Convert;
}

let convert: Convert | undefined;

/**
 * Converts traditional to simplified Chinese for matching, never for output: the conversion loses
 * distinctions (乾/干, 後/后). The length in UTF-16 units is always kept, so offsets stay valid; a
 * phrase whose conversion would change the length is converted sign by sign.
 *
 * Source of the tables: OpenCC, through opencc-js.
 *
 * @example
 * ```ts
 * toSimplified("資產負債率");
 * // => "资产负债率"
 * ```
 */
export function toSimplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const whole = converter()(text);
  if (whole.length === text.length) return whole;
  return text.replace(/\p{Script=Han}/gu, (sign) => {
    const one = converter()(sign);
    return one.length === sign.length ? one : sign;
  });
}

/** Loaded on first use: the tables cost tens of milliseconds that an English corpus never needs. */
function converter(): Convert {
  convert ??= (createRequire(import.meta.url)("opencc-js/t2cn") as OpenCc).Converter({ from: "t", to: "cn" });
  return convert;
}
