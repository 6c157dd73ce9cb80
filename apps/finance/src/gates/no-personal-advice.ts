import { createPatternGate, phrasePattern, sourceQuestion } from "@espalier/answer";
import { noPersonalAdviceMeaning } from "./no-personal-advice.meaning.ts";

const wealth =
  "[stock*|share|shares|equit*|fund|funds|bond|bonds|etf*|gold|crypto*|bitcoin*|ipo|rights issue|securities|portfolio|invest*|savings|saved up|money|cash|bonus|pension*|inherit*|wealth|product*|plan|plans|deposit*|certificate*|mortgage*|loan*|debt|card|account*|rate|fixed|floating|variable|euro*|dollar*|currency|market|markets|margin|position|term|terms|broker*|flat|dividend|asset allocation|assets|lump sum|windfall|holdings|saver|isa|overdraft|retirement]";
const wealthChinese =
  "[股|基金|债券|理财|产品|黄金|新股|配股|比特币|保险|存款|定期|存单|定存|活期|房贷|贷款|房子|美元|美金|外币|外汇|积蓄|闲钱|存钱|钱|奖金|年终奖|退休金|养老|公积金|组合|资产|信用卡|账户|户口|期限|利率|保证金|融资|孖展|仓|存期|割肉|抄底|被套|卖出|买入|万|持仓|融资账户|拆迁款|压岁钱|块钱|千块|高点|上车|落袋|止损|钱]";

/** What one does with money; filling in, bringing and calling are not among it. */
const act =
  "[buy|sell|invest*|put|place|park|hold|keep all|keep my|switch*|mov* my|mov* our|mov* the|take out|take on|take the|take a|borrow*|repay|pay off|lock in|fix|exchange|convert|redeem|cash in|subscribe|choose|pick|go for|opt for|get|leave|split|spread|divide|allocate|diversify|wait|accept|close|stay|save|start|open|join|apply for|refinance]";
const actChinese =
  "[买|卖|投|换美|换外|换成|赎回|加仓|减仓|补仓|平仓|建仓|清仓|割肉|斩仓|抛|抄底|入手|入场|进场|申购|认购|参加|跟投|配置|锁定|持有|继续拿|提前还|还房贷|取出|存三|存五|存定|存活|放|选|调整|调仓|开融资|借|贷多少]";

/** A person asks for somebody else's judgement of what to do. */
const asksToDecide = phrasePattern(
  `[should|shall|shoud|ought] [i|we|he|she|they|my *|our *] … ${act}`,
  `[should|shall|shoud|ought] [i|we|he|she|they|my *|our *] [rather|instead|now|better] … ${act}`,
  `do [i|we] [sell|buy|hold|wait|fix|keep|stay]`,
  `[if|whether] [i|we] [should|ought to] … ${act}`,
  `[i|we] [should|ought to] [buy|sell|invest|choose|pick|take|go for]`,
  `[how|where|what|when|which] … [should|would|shall|ought] [i|we|a beginner|someone like me|my *] … ${act}`,
  "what [should|would|could|can|shall|do] [i|we|you] … do with",
  "[time|wise|smart|good|right|bad|sensible|clever|safe|reasonable|better|worth|idea] to [get out|get in|buy|sell|invest|borrow|hold|switch|fix|move|keep|put|exchange|lock in|repay]",
  "[sell or hold|hold or sell|buy or sell|buy or wait|hold on|stay or go]",
  "[better|best] to [buy|sell|invest|wait|fix|hold|repay|keep|put]",
  `worth [buying|investing|switching|fixing|taking|selling|holding|it]`,
  "where [should|can|could|shall|to|would|do|is best|best] … [put|place*|invest|park|keep|stash]",
  `[该不该|应不应该|是不是该|是否应该|是不是应该|我该|我应该|我应当|应当|应该|值不值得|值得|有必要] … ${actChinese}`,
  `[要不要|要不|能不能|可不可以|是否|想] … [买|卖|换美|赎回|加仓|减仓|割|抛|抄底|入手|参加配|申购|锁定|调仓|清仓|平仓]`,
  `[要不要|需不需要] … [调整|动|换]`,
  `该 [买|卖|抄底|割|抛|换|选|投|放|怎么投|怎么理|怎么配|怎么存|补]`,
  `[割肉|卖出|赎回|持有|继续拿|补钱|平仓|斩仓|加仓|买入] … [还是] … [持有|继续|卖|赎回|割|平仓|斩仓|借|等|补|拿]`,
  "[再等等|还是等]",
  "打不打 … 新股",
  "[拿不定主意|纠结|犹豫]",
  "[torn|can't make up my mind|cannot decide|can't decide|undecided|in two minds]",
  "[now|is it time] when [i|we] ought",
  "what next",
  "[am i|are we|would i be|is it|would it be] [mad|crazy|foolish|silly|stupid|unwise|wise|wiser|smart|smarter|sensible|daft]",
  "[smarter|wiser|wisest|smartest|safest|cleverest] [place|choice|option|way|move]",
  "would … be [wise|wiser|smart|sensible|appropriate|a mistake|foolish]",
  "[cut my losses|get out now|cash out|take profits|dump]",
  "[碰不碰|值不值|选谁|听谁|站哪边|晚不晚|上车|落袋|止损|劝他|劝她|出主意|出出主意|拿主意|先跑|吃得消]",
  "先 … 还是 … [先|投|还]",
  "[该不该|该劝|该怎么]",
);

/** A person asks what somebody else thinks, or to be told a name. */
const asksOpinion = phrasePattern(
  "[would|do] you [personally |honestly |][think|reckon|recommend*|suggest*|advise|buy|sell|invest|pick|choose|take|go|hold|prefer|say|put]",
  "[what|which] … would you [do|buy|choose|pick|recommend|suggest|advise|go|take|sell]",
  "[what's|what is|i'd appreciate|like|your honest|need|want] … your [opinion|view|advice|take|recommendation]",
  "your [opinion|view|advice|recommendation|thoughts] on",
  "[recommend|suggest] [me|a|an|some|us|one|something|which|the best|any]",
  "[can|could|please|would] … [recommend|suggest|advise] [me|us|which|what|on|where|how]",
  "advise [me|us]",
  "[give|need|want|like|some|any|good|your|personal|independent] … [tips|tip|suggestion*|advice|recommendation*|ideas]",
  "[in my place|in my shoes|if you were me|in my situation|in my position|in my case|if it were your money]",
  "[good|wise|smart|sensible|right|bad|clever|great|best] [idea|choice|move|decision|investment|buy|bet|deal|time] [for me|for us|to|right now|now|at]",
  "[good|wise|smart|sensible|clever|right|bad] [move|idea|choice|decision]",
  "[is it|would it be|it's|am i|are we|is he|is she] [a |][good|wise|smart|sensible|clever|better|best|right|worth|foolish|stupid|crazy|safe for me]",
  "better off",
  "[help|assist] [me|us] [decide|choose|pick|plan|invest|to decide|to choose|find the right]",
  "[pick|choose|select|find|build|make|design|create|put together|draw up] … [for me|for us|for my *]",
  "[pick|choose|select|build|design|create] [me|us|a|one] … [product|fund|stock|portfolio|plan]",
  "[suit|suits|fit|fits] [me|us|my *|our *] [best|better|most]",
  "[suit|suits|fits|fit] [me|us|my *]",
  "[suitable|right|good|best|ideal|appropriate|better|sensible] … for [me|us|my *|our *|someone like|somebody like|a #|a beginner|an old|a retire*|a pension*|a young|a student]",
  "[which|what] … [best|better|right|suitable] for",
  "tell me [where|what|which|whether|if|how] … [invest|buy|sell|put|choose|i should]",
  "[best|right|ideal|good] [investment|asset allocation|portfolio|mix|product|fund|stock] … [for|with|at]",
  "[which|what] [stock|stocks|share|shares|fund|funds|etf] [should|to|is best|would]",
  "[你|您|你们|您们|大家|经理] … [觉得|认为|怎么看|建议|推荐|看法]",
  "[你说|你看|您看|您说] … [好|对|怎么|哪|要|该]",
  "[如果你是我|换作你|换成你|要是你|你会怎么|你会选|你会买|我这种情况|我的情况|我这情况]",
  "[推荐|荐|挑选|挑] [我|几|一|个|只|支|款|些|点|什么|哪|下|理财|基金|股票|只|档]",
  "介绍 [我|几|一只|一个|一款|一支|只|款]",
  "[求|请|给我|给点|来点|麻烦|能不能|可以] … [推荐|建议|意见|指点|方案]",
  "[帮我|替我|给我|帮忙] … [选|挑|规划|配置|理财|看看 … [组合|基金|股|产品]|分析|推荐|安排|拿主意|决定|打理]",
  "建议 [我|买|卖|换|哪|持|选|怎么]",
  "[怎么|怎样|如何|咋] [投资|理财|打理|安排|配置|规划|处理|分配|钱生钱]",
  "[适合|合适|适不适合] [我|我们|我妈|我爸|我爸妈|我父母|父母|老人|老年|小白|新手|年轻]",
  "[我|父母|爸|妈|钱|金|新手|小白|现在] … [适合|合适] … [买|投|哪|什么|吗|开|办|放|换|入手]",
  "[好吗|好不好|行不行|靠谱吗|合适吗|明智|划算吗|划不划算|对吗|可取]",
  "[哪] … [好|划算|合算|值得|靠谱|合适|适合|有前途]",
  "[好] … 还是 … 好",
  "还是 … 好",
  "比较 [好|合适|划算|稳妥]",
  "[买|投|选|存|办] [点|][什么|啥|哪|在哪]",
  "[放|存|投] [到|在|进|] 哪",
  "[appropriate|suitable|right|fitting] given",
  "[tell|show|advise|teach] … [what to change|how to play|what to do|where to put|how to invest]",
  "[be my|act as my|as my] [adviser|advisor|broker]",
  "[draw up|work out|put together] [a|my|the] plan for",
  "advise [a|my|our]",
  "[convince|persuade] me",
  "[what|which] do you [propose|suggest|reckon|recommend|think]",
  "[worthwhile|worth having] for",
  "[ideal|right|best|sensible] [split|mix|allocation|share]",
  "[do best|works best|fare best|do better] [right now|now|for me|at]",
  "[suggestions|ideas|tips|advice] [welcome|please|appreciated]",
  "[look at|go through|review] my [holdings|portfolio|investments|savings]",
  "[有啥|有什么|什么] … [好 |][建议|路子|主意|门路]",
  "[更有利|更合算|更划算]",
  "[值得 [我|入|办|买|投]|值得入|最值得]",
  "[有没有|有什么] … 好 [股票|基金|产品|项目]",
  "[理财|投资|财务] [规划|方案|建议]",
  "排一下",
  "[投|买|存] 点 [啥|什么]",
  "[你当我|做我的|当我的] 顾问",
);
const money = phrasePattern(wealth, wealthChinese, "[£|$|€]#", "#[ |][k|grand|thousand|pounds|dollars|quid]");

/** Duties, papers and the way to do something are information. */
const procedure = phrasePattern(
  "[bring|fill in|sign|call|ring|write to|contact|show|documents|papers|form|passport|receipt|pin|password|stolen|lost [my|the] card|courier]",
  "[how long|how many|at what time|what time|opening hours|until when|by when|who may|who must|who can]",
  "[what|which] … [fee*|charge*|cost*|rate] [do|does|did|is|are|will|would|apply|applies]",
  "[证件|材料|表格|填写|填表|带什么|签字|密码|丢了|遗失|挂失|快递]",
  "[多久|几天|几点|几次|多少钱|手续费|怎么收|怎么算|怎么计|要不要收|要不要提前|要不要预约|怎么办理|流程|截止|起点|起存|最少|最低|最高|最多]",
);

/** What fits a person depends on what only a licensed adviser may ask: which product to buy is not answered. */
export const noPersonalAdvice = createPatternGate({
  name: "no-personal-advice",
  stops: [
    { all: [asksToDecide, money], unless: [procedure, sourceQuestion] },
    { all: [asksOpinion, money], unless: [procedure, sourceQuestion] },
  ],
  meaning: noPersonalAdviceMeaning,
  passes: [sourceQuestion],
  ruling: {
    pass: false,
    reason: "personal-advice",
    message: {
      en: "I cannot tell you what to buy, sell or choose: what suits you depends on your situation, and only a licensed adviser who has asked about it may judge that. I can show you what the documents say about the terms, fees and risks of each product, so that you can compare.",
      zh: "我不能告诉您该买、该卖或该选什么：是否适合取决于您的个人情况，须由持证顾问了解之后评估。我可以为您查找各产品的条款、费用和风险说明，方便您比较。",
    },
    refer: {
      en: "A licensed adviser of your branch, after a risk assessment.",
      zh: "网点的持证理财经理（须先完成风险承受能力评估）。",
    },
  },
});
