import { foldForMatching, foldNumerals, segmentWords, stemWord } from "@espalier/text";

/**
 * Words that carry no subject of their own. English: the function words of the Snowball list that occur in questions;
 * Chinese: the particles, pronouns and question words of the same kinds.
 */
const functionWords = new Set(
  (
    "a an the this that these those of to in on at by for from with without about into over under than then as and or but if so nor not no " +
    "i me my mine we us our you your he him his she her it its they them their who whom whose which what when where why how " +
    "is am are was were be been being do does did doing done have has had having can could may might must shall should will would " +
    "there here any some each every all both more most much many few own same such only very just also too please tell know need want get got " +
    "long often s t d ll m re ve " +
    "的 了 吗 呢 吧 啊 呀 么 着 过 地 得 之 其 和 与 及 或 并 且 而 但 若 如 在 于 从 自 至 到 由 被 把 将 为 对 向 以 按 给 跟 同 " +
    "是 有 无 没 没有 不 会 能 可 可以 能够 要 需 需要 应 应该 应当 想 请 请问 知道 告诉 我 我们 你 您 你们 他 她 它 他们 咱 这 那 这个 那个 这些 那些 哪 哪个 哪些 哪里 " +
    "什么 怎么 怎样 如何 为什么 为何 多少 多久 多长 几 何时 何 谁 一下 一个 个 就 也 都 还 又 很 最 更 只 才 再 已 已经 时候 时 里 中 上 下 后 前 所 等 吗 么 呢 之后 之前 以后 以前 是否 能否 可否 有没有 是不是"
  ).split(" "),
);

/**
 * The content words of a text in the form in which they are compared: folded, function words left out,
 * English ones without their endings, numbers in words as figures.
 *
 * @example
 * ```ts
 * contentWords("What are the fees of the account?");
 * // => ["fee", "account"]
 * ```
 */
export function contentWords(text: string): string[] {
  return segmentWords(foldNumerals(foldForMatching(text)))
    .map((word) => word.text)
    .filter((word) => !functionWords.has(word) && !/^[\p{P}\p{S}]+$/u.test(word))
    .map(stemWord);
}
