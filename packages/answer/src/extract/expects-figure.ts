import { foldForMatching } from "@espalier/text";

/** Words by which a question asks for a number, a date or a time. */
const english =
  /\bhow (?:much|many|long|often|old|far|soon|late|early|big|large|high|low|fast|heavy|hot|cold|frequently)\b|\bwhen\b|\bwhat (?:time|date|day|year|age|percentage|percent|number|amount|rate|price|fee|cost|dose|limit|range|temperature|interest|minimum|maximum|score|weight|share|deadline)\b|\bwhat(?:'s| is| was| are| were) the .{0,40}\b(?:rate|fee|price|cost|dose|limit|minimum|maximum|amount|number|percentage|deadline|date|time|range|age|score|weight|charge|revenue|profit|income|ratio|value|temperature|duration|interval|penalty|density|speed|voltage|hours)\b|\bby when\b|\bwhich (?:day|date|year|month|time)\b/u;
const chinese =
  /多少|几(?![乎])|多久|多长|多大|多高|多远|多快|多重|何时|什么时候|什么时间|哪天|哪一天|哪年|哪个月|几点|(?:利率|费率|比例|费用|价格|金额|上限|下限|额度|期限|日期|时间|剂量|范围|数值|分数|年龄|温度|密度|速度)(?:是|为|各是)?(?:多|什么|怎么|如何)/u;

/**
 * Whether a question asks for a figure, so that a sentence without one cannot be its answer.
 *
 * @example
 * ```ts
 * expectsFigure("提前还款要收多少手续费？");
 * // => true
 * ```
 */
export function expectsFigure(question: string): boolean {
  const text = foldForMatching(question);
  return english.test(text) || chinese.test(text);
}
