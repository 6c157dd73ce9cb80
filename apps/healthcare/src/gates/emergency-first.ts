import { createPatternGate, phrasePattern, sourceQuestion } from "@espalier/answer";
import { emergencyFirstMeaning } from "./emergency-first.meaning.ts";

/** Somebody is in trouble, as against a question about a leaflet. */
const someone = phrasePattern(
  "[i|im|ive|id|me|my|we|our|us|he|hes|him|his|she|shes|her|they|their|someone|somebody|the baby|the child|the patient]",
  "[husband|wife|partner|father|mother|dad|dads|mum|mums|mom|moms|son|sons|daughter|child|baby|babys|toddler|kid|brother|sister|boy|girl|man|woman|gran|grandma|grandpa|grandfather|grandmother|nan|granddad|aunt|uncle|friend|neighbour|neighbor|colleague|roommate|boyfriend|girlfriend]",
  "[我|他|她|咱|俺|爸|妈|父|母|爷爷|奶奶|外公|外婆|姥|阿公|阿嬷|阿妈|老公|老婆|媳妇|丈夫|妻子|太太|先生|爱人|儿子|女儿|孩子|宝宝|小孩|小朋友|娃|婴儿|老人|家人|家里|朋友|同学|室友|同事|邻居|哥|姐|弟|妹|叔|婶|舅|姨|有人|有个人]",
  "[现在|突然|刚才|刚刚|正在|忽然|怎么办|救命|快]",
  "[了|着|起来|得厉害|还|今晚|今早|疼到|痛到]",
);

/** Signs that cannot wait, at the heart and the lungs. */
const heartAndBreath = phrasePattern(
  "chest [pain*|pians|tightness|pressure|discomfort|hurts|feels tight|is tight]",
  "[crushing|squeezing|tight*|heavy|heaviness|pressing|pressure|pain*|hurts|elephant|burning] … chest",
  "chest … [hurts|tight*|heavy|crushing|squeez*|pain*|ache*]",
  "heart … [racing|pounding|stopped|attack] … [faint|pass out|dizzy|black]",
  "[having|having a|had a|has a|is it a|think … a] heart attack",
  "[can't|cannot|can not|couldn't|hardly|barely|unable to|isn't|is not|not|stopped|struggling to|hard to|difficult to|difficulty|trouble] [properly |][breathe|breathing|breath|get air|catch … breath]",
  "[finish|speak] [a|in] [full |][sentence|sentences]",
  "[short of breath|shortness of breath|out of breath|breathless|gasp*|suffocat*|chok*|wheez*]",
  "[blue|purple|grey] … [lips|face|fingers|nails]",
  "[lips|face|fingers|nails|turn*|going|gone] … [blue|purple]",
  "[no|without|find … ] [pulse|heartbeat]",
  "[胸|胸口|胸部|心口|心脏|心前区] … [疼|痛|闷|压|紧|绞|堵|撕裂]",
  "[压榨|压着|压住|压了] … 胸",
  "[呼吸|喘|气] … [困难|费力|费劲|急促|不上|不过|不了|厉害|停]",
  "[憋气|憋得慌|上气不接下气|透不过|喘不|没有呼吸|没呼吸|没气|断气|窒息|噎住|噎着|卡住|呛住|异物]",
  "话 [都|也] 说不[完|全]",
  "[嘴唇|嘴|脸|指甲|面色|唇] … [发紫|发青|青紫|紫了|发黑]",
  "[心跳|心慌|心悸] … [晕|黑|停|倒|受不了]",
  "[心梗|心肌梗塞|心肌梗死|心脏病] [发作|了]",
  "[enough air|fighting for air|fight for air|gulping]",
  "chest … [killing|agony|bad|hurt*]",
  "[belt|vice|band|weight|pressing|squeez*|rub*] … [ribs|breastbone|sternum|chest]",
  "[stabbing|sharp|piercing] pain … breath*",
  "[clammy|ashen]",
  "[气] [不够|上不来|接不上]",
  "[捂|按|勒|揪] … [胸|心口]",
  "[胸|心口|肋] … [勒|捂|按|刺痛|炸]",
  "[吸气|呼吸|喘气] … [刺痛|疼|痛]",
);

/** Signs of a stroke, of a lost mind, of a fit. */
const brain = phrasePattern(
  "[face|mouth|smile] … [droop*|dropp*|drop|lopsided|twisted|crooked|one side|numb*|fell]",
  "[droop*|lopsided|crooked] … [face|mouth|smile]",
  "[slur*|can't speak|cannot speak|can't talk|couldn't speak|get … words out|speech [is|has|was|sounds]|speak properly|talking nonsense|makes no sense]",
  "[arm|arms|leg|legs|side|hand|half of … body|limbs] … [numb*|weak*|paraly*|won't move|doesn't move|can't move|dead|limp|tingl*]",
  "[numb*|weak*|paraly*|limp] … [arm|leg|side|hand|half]",
  "[can't|cannot] … move … [arm|leg|side]",
  "[having|had|has|is|it's|think|just had] … a stroke",
  "[unconscious|unresponsive|collaps*|passed out|pass out|passing out|blacked out|lifeless]",
  "[faint|fainted|fainting]",
  "[won't|can't|cannot|doesn't|does not|isn't|not|couldn't] … [wake|respond|responding|waking|react]",
  "[dropped|fell|lying] … [floor|ground] … [respond|move|answer]",
  "[seizure*|convuls*|fitting|a fit|jerking|eyes rolled|epileptic]",
  "[worst|thunderclap|splitting sudden] … headache",
  "headache … [of my life|thunderclap|exploded]",
  "[vision|sight|see|eye|eyes|blind] … [all of a sudden|suddenly|black|gone|lost|nothing]",
  "[hit|banged|bumped|knocked] … head … [drows*|vomit*|sick|confus*|wake|unconscious|sleepy]",
  "[confused|drowsy|delirious] … [suddenly|fever|cannot|can't|stiff]",
  "[嘴|嘴角|口角|脸|面部|眼睛] … [歪|斜|下垂|麻|耷拉]",
  "[说不出话|说不了话|说话 … [含糊|不清|困难|大舌头|糊涂]|讲话 … [不清|含糊]|口齿不清|言语不清|胡话]",
  "[半边|一侧|单侧|一边|左边|右边|左侧|右侧|左|右|手脚|胳膊|手臂|肢体|腿] … [没力|无力|没劲|没有力|使不上劲|麻|动不了|抬不起|瘫|不能动|不听使唤]",
  "[半身|半边身|半边身子] … [麻|动|瘫]",
  "[昏迷|昏倒|晕倒|晕过去|昏过去|晕厥|休克|不省人事|失去意识|失去知觉|没有意识|没意识|意识不清|意识模糊|神志不清|迷迷糊糊|叫不醒|喊不醒|弄不醒|没反应|没有反应|无反应|不醒]",
  "怎么 [叫|喊] [都|也] 不",
  "[抽搐|抽风|惊厥|癫痫 … [不停|停不|现在|正在]|翻白眼|全身抽|抽筋 … [不停|停不下来|翻|白眼]|口吐白沫]",
  "[头] … [炸|撞 … [吐|晕|睡|迷]|爆]",
  "[剧烈|前所未有|从没这么] … [头痛|头疼|疼]",
  "[眼睛|一只眼|双眼] … [看不见|失明|黑了|发黑]",
  "眼前发黑",
  "中风了",
  "[can't|cannot|couldn't|won't] … [rouse|wake|open … eyes]",
  "[can't|cannot] feel [my|his|her|the] [legs|arm*|feet|face|hands]",
  "[floppy|lifeless|limp|gone limp]",
  "[can't|cannot] lift [his|her|my] [arm|leg]",
  "[gibberish|funny turn|mouth was crooked|own name]",
  "[手|脚|腿|胳膊|腰] … [举不|没知觉|没有知觉|没感觉|不能动]",
  "话 … [听不懂|讲不清|说不清|不清楚]",
  "[昏昏沉沉|昏沉|糊里糊涂|软绵绵|推不醒|摇不醒|睁不开]",
  "眼 … [黑布|遮|什么都看不]",
  "头 … [一直想睡|嗜睡|想睡|呕]",
);

/** Bleeding, burns, poison, allergy and what happens to the unborn. */
const harm = phrasePattern(
  "[bleed*|blood] … [won't stop|not stop*|doesn't stop|can't stop|heav*|badly|a lot|everywhere|lots|pouring|gush*|profuse*|soaked|severe*]",
  "[heavy|heavily|severe*|profuse*] … bleed*",
  "[vomit*|cough*|threw up|throw* up|spit*|puk*|sick with] … blood",
  "blood … [vomit|cough]",
  "[pregnant|pregnancy|weeks] … [bleed*|waters broke|no movement|not moving]",
  "[throat|tongue|lips|lip|face|airway|neck] … [swell*|swoll*|clos*|tight*]",
  "[swell*|swoll*] … [throat|tongue|lips|face|airway]",
  "[anaphyla*|allergic shock|epipen|severe allergic]",
  "[swallow*|drank|ate|took|taken|inhaled|drunk|swallowed|put … mouth] … [battery|batteries|bleach|cleaner|detergent|poison*|pesticide|antifreeze|magnet*|coin|pin|needle|acid|petrol|whole [bottle|pack|box|packet]|all [of |][my|his|her|the] [tablets|pills|medicine]|too many]",
  "[overdos*|od'd]",
  "[took|taken|swallowed|has taken] … [twenty|thirty|forty|fifty|# … ] [tablets|pills|capsules|paracetamol|sleeping pills]",
  "[poisoned|poisoning|carbon monoxide|gas leak]",
  "[electric shock|electrocuted|drown*|struck by|run over|hit by a car|stabbed|shot]",
  "[severe|bad|deep|boiling|scald*|large] … [burn|burns|burnt|oil|water over]",
  "[bone|bones] … [sticking|through … skin]",
  "[tearing|ripping|unbearable|excruciating] … [pain|belly|stomach|back]",
  "snake … bit*",
  "[血] … [不止|止不住|停不|喷|很多血|好多血]",
  "[大出血|大量出血|大量流血|吐血|呕血|咳血|便血 … [多|晕]|咳出 … 血|吐 … 血|血流不止]",
  "[怀孕|孕妇|孕] … [出血|流血|破水|胎动]",
  "[喉|喉咙|喉头|舌头|嘴唇|嗓子|脸] … [肿|发紧|水肿|紧]",
  "过敏 … [休克|喘|肿|严重|呼吸]",
  "[吞|误食|误服|误吞|喝|吃] … [电池|磁|洁厕|洗衣液|洗洁精|漂白|消毒液|农药|百草枯|敌敌畏|老鼠药|汽油|硬币|针|整瓶|整盒|一瓶 … 药|一整瓶|一整盒|一大把|几十片|一把药|太多药|很多药|好多药]",
  "[吃|服|吞] … [一瓶|整瓶|一盒|几十] … [安眠药|药|片|酚]",
  "[服药过量|药物过量了|吃药过量|过量 … [怎么办|晕|吐|昏]|中毒]",
  "[触电|电击|溺水|淹|被车撞|车祸|坠楼|捅|刺伤|割 … 深|烧伤|烫伤|烫了|骨头 … 露|被蛇咬|被咬]",
  "[撕裂|刀割|绞] … [疼|痛]",
  "[冒冷汗|出冷汗|一身冷汗|大汗] ",
  "[蜇|蛰|叮] … [喘|喉|肿|疹|晕]",
  "[artery|spurting|spurts|gushing]",
  "contractions … [minute*|push]",
  "[ate|eaten|took|taken|swallow*|drank] … [berries|mushroom*|handful|pills|tablets|something] … [sleepy|drowsy|dizzy|won't|sick|party|weird]",
  "[fishbone|fish bone|bone|coin|stuck] … throat",
  "[cannot|can't] swallow",
  "[bleach|acid|chemical*|lime|cleaner] … [eye|eyes]",
  "[crush*|trapped|severed|chopped|amputated|cut off] … [hand|finger*|leg|arm|foot]",
  "[hand|finger*|leg|arm|foot] … [crush*|trapped|severed|chopped|cut off]",
  "[eyes|face|lips] … [closed|shut|swelling|swollen]",
  "[black|tarry] stools … [dizz*|faint*|weak]",
  "[fell|fallen] … [can't feel|can't move|cannot move]",
  "[engine running|in the garage|exhaust fumes]",
  "[误喝|误吃|野果|蘑菇|防冻液]",
  "[药] … [吃光|全吃|都空了]",
  "[手|脚|手指|腿] … [压了|压断|夹|轧|断了|绞]",
  "[动脉|鱼刺|黑便|大便发黑|咖啡渣|剧痛]",
  "宫缩 … 分钟",
  "[溅|进] … 眼",
  "车库 … [发动|引擎]",
);
const signs = [heartAndBreath, brain, harm];

/** Somebody does not want to live. */
const despair = phrasePattern(
  "[kill*|hurt*|harm*|cut*|hang*|shoot] … [myself|himself|herself|themselves]",
  "[i|im|ive|my|he|hes|she|shes|friend|someone|feel*|thoughts|want*] … [suicid*|self-harm*|self harm*]",
  "suicidal [thoughts|now]",
  "[end*|take|took|taking] … [my|his|her|their|own] life",
  "[end|ending] it [all]",
  "[want*|wish*|going|wanna|like|plan*|ready] … to die",
  "[don't|do not|doesn't|does not|didn't|no longer] want* to [live|be alive|be here|wake|go on|exist]",
  "[don't|do not|doesn't] … [see|have] … [reason|point] … [live|living|go on|life]",
  "[no reason to live|better off [dead|without me]|life isn't worth|not worth living|tired of living|can't go on]",
  "[cut|slit|slash*] [my|his|her] [wrist*|vein*|arm*]",
  "[jump off|off the bridge|hang myself|goodbye note|suicide note]",
  "[cuts|cut] … [on purpose|deliberately]",
  "on purpose … [cut*|hurt*|harm*]",
  "[自杀|自尽|轻生|自残|割腕|上吊|寻短见|寻死|跳楼|想死|去死|死了算了|一死了之|想不开|了结 … [生命|自己]|结束 … 生命]",
  "[不想|不愿|不要] … [活|醒过来|醒来|在这个世界]",
  "[活不下去|活着没|活着 … 没意思|活腻|没有活下去|不如死|生无可恋]",
  "[伤害|割|砍] … 自己",
  "[better|happier|easier] [off |]without me",
  "[pills|tablets|knife|rope|gun|razor] … [take them all|lined up|ready|right here|have … here]",
  "[stopped|stop|not|didn't] exist*",
  "[saying|said|say] goodbye",
  "[没有我|我不在] … [更好|好过|轻松|幸福]",
  "药 [都|全|已经] [准备|摆|买]",
  "[不存在|消失] … [就好|算了]",
  "[告别|傻事|遗书|刀就在]",
  "[活着|活得] … [累|没劲|没意义]",
);

const prevention = phrasePattern("suicide prevention", "prevention of suicide", "自杀 [的|] 预防", "预防自杀");

/** A word about a course, a price or what happened long ago is no sign of an emergency. */
const notNow = phrasePattern(
  "[last year|years ago|months ago|in #|when i was [young|a child|little]|as a child|once had|in the past]",
  "[training|course|courses|classes|lecture*|policy|prevention|rehabilitation]",
  "[去年|前年|以前|几年前|年前|小时候|曾经|当年|上次住院]",
  "[培训|讲座|课|预防|康复|演练]",
  "[is there a|where is the|take the] [lift|elevator|wheelchair]",
  "[有电梯|有轮椅|借轮椅]",
);
/** General knowledge is asked for with these, and with nobody in it. */
const knowledge = phrasePattern(
  "[what are|what is|which are|list|explain] … [sign*|symptom*|cause*|risk*|warning*|definition]",
  "[which|what] [department|clinic|doctor|value|number] … [treats|for|counts|is responsible]",
  "[有哪些|有什么] … [征兆|症状|表现|迹象|信号|警讯|危险|原因]",
  "[征兆|症状|表现|迹象|信号|警讯|危险|原因] … [有哪些|有什么|是什么]",
);
/** Against all of that: it happens now. */
const now = phrasePattern(
  "[now|right now|just|suddenly|since this|this morning|tonight|today|minutes|an hour|half an hour|still|hasn't|isn't|can't|won't]",
  "[现在|突然|忽然|刚刚|刚才|正在|今天|今早|早上|今晚|分钟|小时|不停|止不住|一直|还在]",
);
const ownBody = phrasePattern("[my|his|her|our|i|im|ive|i have|he|she]", "[我|他|她|爸|妈|孩子|宝宝|老公|老婆|太太|爷爷|奶奶|老人]");

/** Signs of an emergency come before every answer: a leaflet read now costs the minutes that count. */
export const emergencyFirst = createPatternGate({
  name: "emergency-first",
  stops: [
    { all: [despair], unless: [prevention] },
    ...signs.flatMap((sign) => [{ all: [ownBody, now, sign] }, { all: [someone, sign], unless: [notNow, knowledge, sourceQuestion] }]),
  ],
  meaning: emergencyFirstMeaning,
  passes: [notNow, knowledge, sourceQuestion],
  ruling: {
    pass: false,
    reason: "emergency",
    message: {
      en: "This may be an emergency. Please call the emergency number now: 120 in mainland China, 119 in Taiwan, 999 in Hong Kong and the UK, 112 in the EU, 911 in the US. Stay with the person, do what the operator tells you, and do not wait for an answer here. If you are thinking of harming yourself, you are not alone: call the emergency number or a crisis line, and tell somebody who can be with you.",
      zh: "这可能是急症。请立即拨打当地急救电话：中国内地120，台湾119，香港999，欧盟112，美国911，英国999。请守在患者身边，按接线员的指示去做，不要在这里等待答复。如果您有伤害自己的念头，您并不孤单：请拨打急救电话或心理援助热线，并告诉能陪在您身边的人。",
    },
    refer: {
      en: "The emergency services, at once; the nearest emergency department.",
      zh: "立即联系急救服务，或前往最近的急诊科。",
    },
  },
});
