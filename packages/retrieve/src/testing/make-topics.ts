/** Texts about topics of their own: for tests that need to know what belongs together. The same ones every time. */
export function makeTopics(count: number): string[] {
  return Array.from({ length: count }, (_, topic) => {
    const word = (at: number): string => `${spell(topic)}${"aeiou"[at % 5] ?? ""}${"lnrst"[Math.floor(at / 5) % 5] ?? ""}`;
    const sentence = (from: number): string => `The ${word(from)} of a ${word(from + 1)} was near the ${word((from + 2) % 6)} this time.`;
    return [0, 2, 4, 1].map(sentence).join(" ");
  });
}

function spell(number: number): string {
  const letters = "bcdfghjkmpqvwxz";
  return `${letters[number % 15] ?? ""}o${letters[Math.floor(number / 15) % 15] ?? ""}u${letters[Math.floor(number / 225) % 15] ?? ""}`;
}
