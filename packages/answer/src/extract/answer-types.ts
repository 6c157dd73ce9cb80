import { foldForMatching, splitSentences } from "@espalier/text";

/** What kind of thing a question asks for. */
export type AnswerType = "money" | "share" | "duration" | "time" | "place" | "person" | "reason" | "count" | "decision";

/** For each kind: how a question asks for it, and what a piece that answers has. Both are looked for in folded text: simplified, lower case. */
const types: Readonly<Record<AnswerType, { readonly asks: RegExp; readonly holds: RegExp }>> = {
  money: {
    asks: /how much|what (?:does|do|is|will|would) .{0,40}\b(?:cost|price|fee|charge|pay)|price|deposit|多少钱|几块|几毛|几多|收费|费用|要钱|交多少|手续费|押金|[赔收补]多少/u,
    holds: /[£$¥€]|\b(?:gbp|yuan|pounds?|free)\b|元|块|免费|免收/u,
  },
  share: { asks: /percent|what share|interest|\brate\b|利率|百分之|利息|比例|费率/u, holds: /%|百分之|percent/u },
  duration: {
    asks: /how long|how many (?:working |school )?(?:days|weeks|months|years|hours|minutes)|how soon|how far ahead|多久|多长时间|几天|多少天|几年|多少年|几个月/u,
    holds:
      /\d\s*(?:days?|weeks?|months?|years?|hours?|minutes?)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half) (?:working |school )?(?:days?|weeks?|months?|years?|hours?|an)\b|[\d一二三四五六七八九十两]\s*个?(?:天|日|周|星期|月|年|小时|分钟|工作日|营业日)/u,
  },
  time: {
    asks: /what time|what hour|by when|\bwhen\b|earliest|latest time|which day|what day|\bdates?\b|几点|什么时候|哪天|哪一天|几号|截止|何时|多晚/u,
    holds:
      /\d{1,2}:\d\d|\d\s*[ap]\.?m\b|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|星期|周[一二三四五六日]|\d\s*[点时月日]/u,
  },
  place: {
    asks: /\bwhere\b|which room|哪里|哪儿|在哪|去哪|哪个科|哪间|哪个部位/u,
    holds: /room|floor|building|desk|counter|reception|branch|office|楼|室|厅|窗口|柜台|部|科|门口|区/u,
  },
  person: {
    asks: /\bwhom?\b|谁|哪位/u,
    holds:
      /manager|officer|head|teacher|doctor|nurse|director|\b(?:mr|ms|dr)\b|team|department|老师|主任|医生|护士|经理|人员|校长|部门|负责/u,
  },
  reason: {
    asks: /\bwhy\b|what made|为什么|为啥|怎么会/u,
    holds: /because|so that|\bsince\b|therefore|due to|因为|所以|由于|因此|从而|使/u,
  },
  count: {
    asks: /how many|how often|几次|多少次|几家|多少家|几个|几本|多少人|几名|几级|多少(?!钱|天)/u,
    holds:
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|once|twice|every)\b|[一二三四五六七八九十两]\s*(?:次|家|个|名|本|人|张|项|份)/u,
  },
  decision: {
    asks: /^(?:can|do|does|is|are|may|will|would|should|could)\b|[,.] (?:can|do|does|is|are|may|will|would|should|could) \w+|吗[?]|能不能|可不可以|是否|行不行|会不会|要不要|算不算|准不准|开不开/u,
    holds: /\bnot\b|n.t\b|\bmay\b|\bcan\b|\bmust\b|allowed|\bno\b|free|only|harmless|不|可以|可|应当|须|无需|免|禁|勿|都|也/u,
  },
};

const names = Object.keys(types) as readonly AnswerType[];

/**
 * Tells what kinds of thing a question asks for. Its last sentence counts, since a story before it only says how it came about;
 * the whole question where the last sentence asks for nothing that is known.
 *
 * @example
 * ```ts
 * answerTypes("My card was swallowed on Monday evening. How long is it kept?");
 * // => ["duration"]
 * ```
 */
export function answerTypes(question: string): AnswerType[] {
  const asked = typesOf(lastSentence(question));
  return asked.length > 0 ? asked : typesOf(question);
}

/**
 * The sentence at the end of a question: what is asked, after what is told.
 *
 * @example
 * ```ts
 * lastSentence("我刚跳槽，手机号也变了。最迟多少天里告诉你们？");
 * // => "最迟多少天里告诉你们？"
 * ```
 */
export function lastSentence(question: string): string {
  const last = splitSentences(question).at(-1);
  return last === undefined ? question : question.slice(last.start, last.end);
}

/**
 * The share of the kinds asked for that a text holds something of; a half where nothing known is asked for, so that such
 * questions neither gain nor lose.
 *
 * @example
 * ```ts
 * holdsTypes(["money"], "The smallest extra payment is £50.");
 * // => 1
 * ```
 */
export function holdsTypes(asked: readonly AnswerType[], text: string): number {
  if (asked.length === 0) return 0.5;
  const folded = foldForMatching(text);
  return asked.filter((name) => types[name].holds.test(folded)).length / asked.length;
}

function typesOf(text: string): AnswerType[] {
  const folded = foldForMatching(text);
  return names.filter((name) => types[name].asks.test(folded));
}
