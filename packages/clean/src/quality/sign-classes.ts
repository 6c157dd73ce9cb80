/** What a UTF-16 unit is to the filters. */
export const signClass = { space: 0, digit: 1, latin: 2, han: 3, letter: 4, frame: 5, mark: 6, symbol: 7 } as const;

const patterns: readonly (readonly [number, RegExp])[] = [
  [signClass.space, /[\s\p{Cf}]/u],
  [signClass.digit, /\p{Nd}/u],
  [signClass.latin, /\p{Script=Latin}/u],
  [signClass.han, /\p{Script=Han}/u],
  [signClass.letter, /[\p{L}\p{M}\p{N}]/u],
  // The bars and rules of a Markdown table are its frame, not its content.
  [signClass.frame, /[|]/u],
  [signClass.mark, /\p{P}/u],
];

let table: Uint8Array | undefined;

/** The class of each UTF-16 unit, made on first use (20 ms). */
export function signClasses(): Uint8Array {
  if (table !== undefined) return table;
  table = new Uint8Array(0x10000).fill(signClass.symbol);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    // A pair beyond the basic plane is a rare Han sign or an emoji, told apart by its first half.
    if (unit >= 0xd800 && unit <= 0xdfff) table[unit] = unit >= 0xd83c && unit <= 0xd83e ? signClass.symbol : signClass.letter;
    else {
      const sign = String.fromCharCode(unit);
      table[unit] = patterns.find(([, pattern]) => pattern.test(sign))?.[0] ?? signClass.symbol;
    }
  }
  return table;
}
