import { createPatternGate } from "@espalier/answer";

const gain = /return|profit|gain|yield|earn|income|pay ?out|make money|lose|loss|rise|go(?:es|ing)? up|double|grow|appreciat/u;

/** Nobody may promise what a market will do: a question that asks for a promise or a forecast is not answered. */
export const noPromisedReturns = createPatternGate({
  name: "no-promised-returns",
  stops: [
    [
      /\b(?:guarantee|promise|assure|swear|vouch|certain|be sure|100 ?%|definitely|for sure|risk[- ]free|no[- ]risk|without (?:any )?risk)/u,
      gain,
      /\b(?:i|me|my|you|we|us)\b/u,
    ],
    /\bguaranteed (?:return|profit|gain|yield|income)|\bsure[- ](?:win|bet|thing)|can(?:no|')?t lose|never lose money/u,
    [
      /\b(?:will|is|are|going to|gonna|would)\b/u,
      /\b(?:stock|share|fund|price|gold|bond|market|index|etf|portfolio|crypto|bitcoin|currency|house prices?|value|investment)/u,
      /\b(?:go(?:ing)? up|rise|rising|climb|double|triple|soar|increase in value|gain value|recover|beat the market|fall|drop|crash)\b/u,
    ],
    /\bhow much (?:profit|money|return)s? (?:will|can|would) (?:i|we) (?:make|earn|get|gain)\b/u,
    /(?:保证|承诺|担保|确保|打包票|包|一定|肯定|绝对|百分之百|100%|必然).{0,14}(?:收益|回报|盈利|赚|涨|升值|翻倍|不亏|不赔|不会亏|不会跌|零风险|无风险|保本保息)/u,
    /(?:收益|回报|盈利|本金).{0,10}(?:能不能|可以|能|可否|是否|会).{0,6}(?:保证|承诺|担保|打包票)/u,
    /稳赚|包赚|只赚不赔|不赚不要钱|保本保收益|保本保息|零风险高收益|无风险.{0,6}(?:收益|回报)/u,
    /(?:股票|股价|基金|净值|金价|黄金|债券|房价|指数|大盘|行情|汇率|美元|人民币|港股|a股|产品).{0,16}(?:会不会|会|将|能不能|能|还会|是否会).{0,6}(?:涨|跌|升值|贬值|翻倍|上升|下降|反弹)/u,
    /(?:明年|下个月|下月|下周|年底|未来|以后).{0,16}(?:一定|肯定|会不会|会).{0,4}(?:涨|跌|赚|翻倍)/u,
  ],
  ruling: {
    pass: false,
    reason: "promised-returns",
    message: {
      en: "I cannot promise a return or say where a price will go: nobody can know it, and rules of sale forbid the promise. I can show what the documents say about risks, past figures and terms.",
      zh: "我不能承诺收益，也不能预测价格涨跌：没有人能够预知，销售规则也禁止这样的承诺。我可以为您查找资料中关于风险、历史数据和条款的说明。",
    },
    refer: { en: "The product's risk disclosure, or a licensed adviser of your branch.", zh: "产品的风险揭示书，或网点持证理财经理。" },
  },
});
