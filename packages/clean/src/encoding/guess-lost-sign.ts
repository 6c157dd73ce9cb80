/**
 * How far back in the text a lost sign is looked at, in UTF-16 units: a quotation or a bracket closes within it, and more would take
 * quadratic time.
 */
export const reach = 400;

/** Signs of dates by their first two bytes in UTF-8; of the 64 signs that begin so, only these follow a digit. */
const dateSigns: ReadonlyMap<number, string> = new Map([
  [0xe5b9, "年"],
  [0xe69c, "月"],
  [0xe697, "日"],
]);

/**
 * Names a sign of which the last of three bytes was lost, where its place leaves no choice: 年, 月 and 日 after a
 * digit, 。 at the end of a line without an open bracket, ” that closes a quotation.
 *
 * @param before - The text in front of it, the last `reach` units of it at least.
 * @param known - Its first two bytes; 0 where they are not known.
 * @param next - The sign after it; empty at the end of the line.
 * @param vocabulary - Other text of the document: a sign is named as well where the two signs before it are followed there
 * by one sign only that begins with the known bytes.
 * @returns U+FFFD where more than one sign could stand there.
 */
export function guessLostSign(before: string, known: number, next: string, vocabulary = ""): string {
  const date = dateSigns.get(known);
  if (date !== undefined && /\d$/u.test(before)) return date;
  if (known === 0xe380 && next === "" && !isOpen(before, "「『《【〈〔（", "」』》】〉〕）")) return "。";
  if (known === 0xe280 && /\S$/u.test(before) && /^[\s,.;:!?)]?$/u.test(next) && isOpen(before, "“", "”")) return "”";
  return fromVocabulary(before, known, vocabulary) ?? "\ufffd";
}

function fromVocabulary(before: string, known: number, vocabulary: string): string | undefined {
  const context = before.slice(-2);
  if (vocabulary === "" || known < 0xe480 || !/^\p{Script=Han}{2}$/u.test(context)) return undefined;
  // The first and second byte of a sign of three are its upper ten bits.
  const first = ((known & 0x0f00) << 4) | ((known & 0x3f) << 6);
  const found = new Set<string>();
  for (const sign of following(vocabulary).get(context) ?? "") {
    const code = sign.charCodeAt(0);
    if (code >= first && code < first + 64) found.add(sign);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The vocabulary that was asked last: the lines of one document ask for the same one. */
let last: { readonly vocabulary: string; readonly following: ReadonlyMap<string, string> } | undefined;

/** For every two Han signs side by side, the different signs that follow them. */
function following(vocabulary: string): ReadonlyMap<string, string> {
  if (last?.vocabulary === vocabulary) return last.following;
  const signs = new Map<string, string>();
  for (let at = 2; at < vocabulary.length; at += 1) {
    const pair = vocabulary.slice(at - 2, at);
    const sign = vocabulary.charAt(at);
    const known = signs.get(pair) ?? "";
    if (sign > "\u2fff" && !known.includes(sign)) signs.set(pair, known + sign);
  }
  last = { vocabulary, following: signs };
  return signs;
}

function isOpen(text: string, opening: string, closing: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (opening.includes(sign)) depth += 1;
    else if (closing.includes(sign)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
