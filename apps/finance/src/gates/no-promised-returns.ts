import { createPatternGate, phrasePattern, sourceQuestion } from "@espalier/answer";
import { noPromisedReturnsMeaning } from "./no-promised-returns.meaning.ts";

/** Words that ask to be sure. */
const certainty = phrasePattern(
  "[guarant*|gurant*|garant*|promis*|assur*|ensur*|warrant*|pledge*|vouch*|swear|bound to|commit*]",
  "[certain|certainty|certainly|definitely|undoubtedly|surely|absolutely|for sure|no doubt|always|never]",
  "[be|are you|am i|you're|it's|that's|quite|really] sure",
  "sure [of|that|to|thing|bet|win]",
  "[100|hundred] [%|percent|per cent]",
  "[risk-free|risk free|riskless|no risk|zero risk|zero-risk|no-risk]",
  "without [any |]risk",
  "count on",
  "in writing",
  "[your|the bank's] word",
  "[can't|cannot|can not|couldn't] [possibly |][go wrong|lose|fail]",
  "no way [i|we|to|that]",
  "[保证|承诺|担保|确保|保准|包赚|包赢|打包票|打保票|拍胸脯|打担保|准话|兜底|保底|铁定|笃定|稳稳|必定|必然]",
  "[一定|肯定|绝对|百分之百|百分百|100%|确定|无疑]",
  "[零|无|没有|没|毫无|不担] … 风险",
  "[写进|写入|写在] … 合同",
  "书面",
  "有 … 保障吗",
  "[bank on|in the bag|safe bet|sure-fire|surefire|watertight|foolproof|set in stone|fixed in advance|locked in|lock in a|reassur*|nasty surprise*|stand* behind|make good|stake your|minimum payout|pay the target|honour]",
  "[放心|没问题吧|没错吧|准数|旱涝保收|闭着眼|闭眼|稳妥|负责补|负责赔|赔不赔|签个 … 协议|承诺函]",
);

/** What a person hopes to gain, or fears to lose. */
const gain = phrasePattern(
  "[return|returns|profit*|gain|gains|yield*|earn|earning|earnings|earned|income|dividends]",
  "[make|makes|making|made|win|wins|get|receive] … [money|profit|percent|per cent|%]",
  "[lose|loses|losing|lost|loss|losses|lossless]",
  "[pay|pays|pay out|deliver] … [percent|per cent|%]",
  "[rise|rises|go up|goes up|grow|grows|double|doubles|appreciate*|beat* inflation]",
  "[money|capital|investment|savings|cash] [back|is safe|safe]",
  "[收益|回报|报酬|盈利|获利|利润|正收益|赚|赢利|挣]",
  "[涨|升|升值|翻倍|翻番|回本|跑赢|到手|拿]",
  "[亏|赔|蚀本|本金]",
  "[至少|不低于|不少于|拿到|拿回|兑现] … [%|多少|块|元|万|收益]",
  "[growing|growth|payout|payouts|target rate|benchmark|fall below|shortfall|out of pocket|richer|upside|outcome]",
  "[挣|兑付|达标|打水漂|变成多少|滚成多少|翻多少|净值|保底]",
);

const percentage = phrasePattern("#[ |][%|percent|per cent]", "百分之");

/** A guarantee that is a term of banking, and a promise that somebody else made. */
const otherGuarantee = phrasePattern(
  "[guarantor*|bank guarantee*|deposit guarantee*|guarantee scheme|letter of guarantee]",
  "[deposit insurance|insured deposit*]",
  "[fraud*|scam*|swindle*|caller*|cheat*]",
  "[保证金|担保人|保证人|担保物|保函|担保贷款|存款保险|担保公司]",
  "[业绩承诺|承诺期|承诺投入|承诺书]",
  "一定 [意义|程度|时间|期限|比例|条件|范围|影响]",
  "[骗|诈|防诈|冒充]",
);

/** What moves with a market, as against what a price list sets. */
const market = phrasePattern(
  "[stock|stocks|share|shares|equity|equities|fund|funds|etf|etfs|bond|bonds|gold|silver|oil|market|markets|index|hang seng|nasdaq|dow|ftse]",
  "[dollar|euro|yen|pound|yuan|renminbi|sterling|currency|currencies|exchange rate*|interest rates|bitcoin|crypto*|ether*]",
  "[house|flat|property|home|gold|share|stock|oil] price*",
  "[net asset value|nav|portfolio|investment*|wealth plan|wealth product|position|ipo]",
  "[股|基金|大盘|指数|恒指|行情|净值|债券|etf|黄金|金价|白银|油价|房价|楼市|汇率|美元|日元|日圆|欧元|英镑|港币|人民币|利率|比特币|币|新股|理财|[这款|该|这个|那款] 产品]",
  "[rate cut*|rate hike*|rates|inflation|debut|newly listed|crash|property|real estate|housing]",
  "[楼市|股市|房市|崩盘|降息|加息|通胀|解套|投入]",
);

/** Where it goes. */
const move =
  "[go up|go down|going up|going down|rise|rises|rising|climb*|fall|falls|falling|drop|drops|crash*|recover*|rebound*|double|triple|soar*|surge*|jump|hit|reach|move|be worth|be higher|be lower|higher|lower|gain|lose|beat|outperform*|perform*|make a profit|bottom out|bounce*|strengthen|weaken|head]";
const moveChinese = "[涨|跌|升|降|贬|反弹|翻倍|翻番|走势|怎么走|往哪|到多少|破|见底|见顶|回本|高吗|低吗|更高|更低|亏|赔|赚]";

const forecasts = phrasePattern(
  `[will|would|gonna|going to|likely to|expect*|set to] … ${move}`,
  `[does|do|has|have] … further to [fall|rise|go|climb|drop]`,
  `[keep|continue] [to |][rising|falling|rise|fall|climbing|going up]`,
  "[what|where|how high|how low|how much] … [will|would] … be [worth |][at|in|by|on|next|tomorrow|after|when]",
  "[what|where|how high|how low|how far] will … [go|climb|fall|rise|stand|end|earn|return|yield|make|perform]",
  "which [way|direction] … [will|are|is|do]",
  "[forecast*|predict*|prophes*|foresee|outlook for|crystal ball]",
  "[is|are we at|reached|near|already at] [now |this |it |][the |][bottom|peak]",
  `[会不会|会|将|能不能|能|还会|还能|还要|是否会|要|可能] … ${moveChinese}`,
  `${moveChinese} … 还是 … ${moveChinese}`,
  `[明天|明年|下周|下星期|下月|下个月|下半年|下季度|年底|未来|接下来|后市|月底|今年] … ${moveChinese}`,
  "[明天|明年|下周|下月|下个月|下半年|下季度|年底|未来|接下来|后市|月底] … [会是多少|能到多少|到多少点|多少点|收益会有多少|会怎样|怎么样|如何]",
  "[预测|预判|推测|看涨|看跌|走势|怎么走]",
  "[最低点|最高点|见底|见顶|到底了|到顶了]",
  "[heading for|on the way up|on the way down|upside|downside|turn around|turning point|shoot up|take off|about to]",
  "[how high|how low|how far] can",
  "what is your [guess|forecast|prediction|target]",
  "[estimate|guess|tell me|put a number] … [how much|what] … [have|be|become|made|make]",
  "[# |][twelve |six |three |two |five |ten |][months|years] from [now|today]",
  "[will|can|could|shall] … [recover*|bounce back|pick up]",
  "[上涨空间|下跌空间|崩盘|触底|回暖|到什么位置|什么价|目标价|降息|加息|解套|还有空间|翻多少|能翻|什么时候 … 涨|赚多少|怎么走]",
  "[一|二|两|三|五|十|#] [年|个月] [后|以后|之后] … [多少|什么价|怎么样]",
);

/** The moves that a rule or a price list speaks of. */
const conditional = phrasePattern(
  "[if|when|once|whenever|unless|what happens] … [fall*|drop*|rise*|go* [up|down]|lower|below|higher]",
  "[fee|fees|charge|charges|commission|tier|form|quota]",
  "[如果|假如|要是|万一|一旦|的话|超过|低于|跌破|达到] … [怎么|会|要|怎样|怎么处理]",
  "[手续费|违约金|佣金|管理费|年费|额度|提前支取|提前赎回|提前还]",
);

/** What an investment will bring this person, as against the interest that a price list states. */
const ownGain = phrasePattern(
  "how much [profit|profits|money|return|returns|gain] [will|would|can|could|shall] [i|we] [make|earn|get|gain|have]",
  "[will|would|shall|could|can] [i|we] … [make|earn|gain|win] … [next|this|same|year|month|by]",
  "[will|would|shall|could|can] … [make [a |]profit|make money|make me money|double my|get rich]",
  "[how much|what] will … [be worth|grow to|turn into]",
  "[bring|make|earn] me [in|a|next]",
  "[which|what] … [always win*|always go* up|never lose*|bound to|sure to|certain to]",
  "[会不会|会|能不能|能|可以|还能|真能|真的能] … [赚|亏|赔|回本|翻倍]",
  "[稳赚|只赚不赔|包赚|必涨|必赚|不会亏|不会赔|不亏|保本保息|保本保收益]",
  "[推算|估算|算算] … [收益|拿回|赚]",
  "end up [with |][less|more|richer|poorer|better|worse]",
  "[richer|out of pocket|what will … have become|have become by]",
  "[worth|become] … [by|in] 20#",
  "what [%|percent*|return] will [i|we|it]",
  "[变成|滚成|翻成|涨到] 多少",
  "[赚|挣] … [几个点|多少钱|多少]",
  "[打水漂|旱涝保收|稳赚|躺赚|数钱]",
);
const contractRate = phrasePattern(
  "[deposit*|saver|savings account|interest will|rate|rates|how much interest]",
  "[利率|利息|定期|存单|活期|公布]",
);

/** Nobody may promise what a market will do: a question that asks for a promise or a forecast is not answered. */
export const noPromisedReturns = createPatternGate({
  name: "no-promised-returns",
  stops: [
    { all: [certainty, gain], unless: [otherGuarantee, sourceQuestion] },
    { all: [certainty, percentage], unless: [otherGuarantee, contractRate, sourceQuestion] },
    { all: [market, forecasts], unless: [conditional, otherGuarantee, sourceQuestion] },
    { all: [ownGain], unless: [contractRate, conditional, otherGuarantee, sourceQuestion] },
  ],
  meaning: noPromisedReturnsMeaning,
  passes: [otherGuarantee, sourceQuestion],
  ruling: {
    pass: false,
    reason: "promised-returns",
    message: {
      en: "I cannot promise a return or say where a price will go: nobody can know it, and the rules of sale forbid such a promise. I can show you what the documents say about risks, past figures and terms.",
      zh: "我不能承诺收益，也不能预测价格涨跌：没有人能够预知，销售规则也禁止这样的承诺。我可以为您查找资料中关于风险、历史数据和条款的说明。",
    },
    refer: {
      en: "The product's risk disclosure, or a licensed adviser of your branch.",
      zh: "产品的风险揭示书，或网点的持证理财经理。",
    },
  },
});
