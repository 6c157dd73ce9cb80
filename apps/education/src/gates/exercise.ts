import { phrasePattern } from "@espalier/answer";

/** An equation or a term written out: `2x^2 - 5x - 3`, `x²+kx+16=0`. */
export const formula = /[0-9a-z²³)]\s?[-+*×÷=^/−–－＋]\s?[0-9a-z(√]/u;

const quantity = String.raw`\d+(?:\.\d+)?\s?(?:mg|kg|g|cm|mm|km|m|l|ml|n|v|w|a|j|kj|s|ms|min|hz|pa|ohms?|volts?|amps?|amperes?|newtons?|watts?|joules?|metres?|meters?|centimetres?|kilograms?|grams?|seconds?|hours?|litres?|ω|°c|毫克|千克|公斤|克|厘米|公分|毫米|千米|公里|米|平方米|平方厘米|立方厘米|立方公分|升|毫升|牛|牛顿|伏|伏特|欧|欧姆|安|安培|瓦|瓦特|焦|焦耳|秒|小时|分钟|元)(?![a-z])`;

/** Two measured quantities in one question are the givens of an exercise. */
export const givens = new RegExp(`${quantity}.{0,60}?${quantity}`, "u");

/** Dice, coins and balls: an exercise in probability. */
export const chance = phrasePattern(
  "[dice|die|coin|coins|ball|balls|marble*|counter*|playing cards|spinner|drawn|thrown|tossed|rolled] … [probability|chance|likely]",
  "[probability|chance] … [dice|die|coin|coins|ball|balls|marble*|spinner|both|sum|drawn|thrown|tossed|rolled]",
  "[骰子|硬币|球|牌|转盘|抽|掷|摸] … [概率|机率|几率|可能性]",
  "[概率|机率|几率] … [骰子|硬币|球|牌|转盘]",
);

/** One item of a sheet. */
export const item = phrasePattern(
  "[question|questions|exercise|exercises|problem|problems|number|numbers|task|tasks|no.|q|part|example|item] #",
  "[second|first|third|fourth|fifth|last|next|this|that] [exercise|question|problem|task|equation|one]",
  "第 … [题|大题|小题|道]",
  "[一|二|两|三|四|五|六|七|八|九|十|#] [题|道题|小题|大题]",
  "[这|那|几|每] [道|个|] 题",
  "# [到|至|-|、] # 题",
);

export const schoolwork = phrasePattern(
  "[homework|worksheet*|assignment*|exercise*|essay*|coursework|composition|lab report*|book report*|project|sheet|sum|sums|equation*|paragraph|passage]",
  "[作业|练习|习题|试卷|卷子|作文|周记|日记|读后感|观后感|心得|论文|报告|手抄报|预习|学习单|工作纸|题]",
);

/** Dates, marks and rules about an exercise are information. */
export const rulesOfWork = phrasePattern(
  "[how many|what percentage|percent*] … [mark*|point*|question*|word*|page*|minute*|day*|exercises|worksheets]",
  "[mark|marks|points] … [worth|deduct*|lose|lost|get for]",
  "[when|by when|until when|deadline|due date|what time|what date]",
  "[hand*|turn*|submit*|send*] [it |them |my essay |my homework |my coursework |in |work ] … [late|email|e-mail|online|when|where|by]",
  "[hand* in|missed|late|deadline] … [what happens|how many|how much|lose|deduct*|penalt*]",
  "[which|what] [page|room|headings|unit|units|topics|chapter*|criteria|grade] ",
  "[几分|多少分|扣分|扣几分|怎么扣|怎么打分|得分标准|占 … [比|分]|满分]",
  "[什么时候|何时|几时|哪天|几点|截止|多久|期限|多长时间]",
  "[多少字|几个字|几页|几道题|多少道题|一共有几]",
  "[补交|迟交|晚交|可以发邮件|怎么交|在哪交|写几|每天作业|有作业吗]",
);
