import { createPatternGate } from "@espalier/answer";

const thing =
  /\b(?:stocks?|shares?|funds?|bonds?|etfs?|products?|portfolio|investments?|savings|deposit|gold|insurance|wealth|pension|crypto|bitcoin|annuit|mortgage|loan|card|account|plan|money|currency|dollars?|options?)\b/u;

/** What fits a person depends on what only a licensed adviser may ask: which product to buy is not answered. */
export const noPersonalAdvice = createPatternGate({
  name: "no-personal-advice",
  stops: [
    [
      /\b(?:should|shall|ought) (?:i|we|my \w+)\b.{0,40}\b(?:buy|invest|sell|put|move|switch|choose|pick|go for|hold|keep|redeem|purchase|pay off|refinance|take out|allocate)\b/u,
      thing,
    ],
    [
      /\b(?:which|what)\b.{0,40}\b(?:should|would|do you (?:think|suggest|recommend)|is (?:best|better|right|good|suitable))\b/u,
      thing,
      /\b(?:i|me|my|we|us)\b/u,
      /\b(?:buy|invest|put|best|better|right|suit|pick|choose|good|recommend|suggest)/u,
    ],
    [
      /\b(?:recommend|suggest|advise|pick|choose)\b.{0,30}\b(?:me|for me|us|a|an|some|the best|which|to buy)\b/u,
      /\b(?:stocks?|shares?|funds?|bonds?|etfs?|investments?|portfolio|products?)\b/u,
    ],
    [/\b(?:good|right|bad|best) (?:time|moment|idea|choice|investment)\b/u, /\b(?:buy|sell|invest|put|switch|for me|my)\b/u],
    [/\bwhere (?:should|can|do) i\b.{0,20}\b(?:put|invest|park)\b/u, /\b(?:money|savings|cash|inheritance|bonus)\b/u],
    [/\b(?:is|are)\b.{0,40}\b(?:suitable|right|good|a fit|worth it)\b.{0,10}\b(?:for me|for us|for my)\b/u],
    [/\bif you were me\b|\bin my (?:situation|position|case)\b|\bwhat would you do\b/u, thing],
    /(?:我|咱|家里|我们|我妈|我爸|父母).{0,24}(?:应该|应不应该|该不该|要不要|该|是否应该|是不是该|值不值得|值得).{0,12}(?:买|投|卖|购|配置|存|换|赎回|加仓|减仓|抄底|选)/u,
    /(?:推荐|建议|介绍|挑|选|帮我选|帮我挑).{0,10}(?:一|几|个|只|款|支|些|哪|我|什么).{0,8}(?:基金|股票|产品|理财|债券|保险|etf|投资)/u,
    /(?:哪|什么|哪一).{0,3}(?:只|款|个|支|种|家)?.{0,8}(?:基金|股票|产品|理财|债券|保险|投资|etf).{0,10}(?:适合我|适合我们|值得买|值得投|最好|更好|最划算|好一点|好)/u,
    /(?:买|投|选|存|配置)(?:哪|什么|啥).{0,10}(?:好|合适|划算|基金|股票|产品|理财|债券)/u,
    /(?:适合|合适)(?:我|我们|我妈|我爸|我家)(?:吗|买|投|么|的)|(?:全部|都|一半|积蓄|存款|退休金|养老钱).{0,12}(?:投|买|放).{0,16}(?:好吗|合适吗|可以吗|行吗|吗)/u,
    /(?:现在|目前|这时候).{0,8}(?:是不是|适合|该不该|要不要|能不能|可以).{0,6}(?:买入|入手|抄底|卖出|加仓|减仓|进场|清仓|买|卖)/u,
    /该不该.{0,10}(?:买|卖|投|换|赎回)/u,
  ],
  ruling: {
    pass: false,
    reason: "personal-advice",
    message: {
      en: "I cannot tell you what to buy, sell or choose: what suits you depends on your situation, and only a licensed adviser may judge it. I can show what the documents say about terms, fees and risks of each product.",
      zh: "我不能告诉您该买、该卖或该选什么：是否适合取决于您的个人情况，只有持证顾问才能评估。我可以为您查找各产品的条款、费用和风险说明。",
    },
    refer: { en: "A licensed adviser of your branch, after a risk assessment.", zh: "网点持证理财经理（须先完成风险承受能力评估）。" },
  },
});
