import { createPatternGate, phrasePattern, sourceQuestion } from "@espalier/answer";
import { noPrescriptionMeaning } from "./no-prescription.meaning.ts";

const medicine = phrasePattern(
  "[medicine*|medication*|meds|tablet*|pill*|drug|drugs|dose*|dosage|dosing|capsule*|syrup|suspension|drops|ointment|cream|spray|injection*|jab|insulin|antibiotic*|inhaler*|painkiller*|steroid*|statin*|laxative*|antidepressant*|antihistamine*|contraceptive*|blood thinner*|iron|vitamin*|treatment|mg|milligram*|unit|units|puff*|spoon*|a day|daily]",
  "[paracetamol|acetaminophen|tylenol|calpol|ibuprofen|nurofen|aspirin|warfarin|codeine|morphine|metformin|amlodipine|salbutamol|ventolin|levothyroxine|prednisolone|amoxicillin|penicillin|omeprazole|diazepam|simvastatin|atorvastatin|ramipril|lisinopril|losartan|clopidogrel|gabapentin|melatonin]",
  "[药|片|剂量|用量|药量|胶囊|糖浆|混悬液|胰岛素|抗生素|消炎|止痛|止咳|退烧|降压|降糖|安眠|喷雾|吸入|喷|针剂|单位|毫克|毫升|铁剂|维生素|激素|他汀|避孕|漏吃|漏服]",
  "[对乙酰氨基酚|乙酰胺酚|扑热息痛|普拿疼|泰诺|美林|布洛芬|阿司匹林|华法林|二甲双胍|氨氯地平|阿莫西林|青霉素|头孢|沙丁胺醇|地平|沙坦|普利|奥美拉唑]",
  "[cetirizine|loratadine|semaglutide|ozempic|colchicine|allopurinol|levofloxacin|ciprofloxacin|cefalexin|cephalexin|doxycycline|azithromycin|clarithromycin|metronidazole|sertraline|fluoxetine|citalopram|escitalopram|mirtazapine|bisoprolol|metoprolol|propranolol|furosemide|rivaroxaban|apixaban|tramadol|naproxen|diclofenac|zopiclone|zolpidem|lorazepam|alprazolam|pregabalin|lithium|carbamazepine|prednisone|hydrocortisone|cortisone|lansoprazole|rosuvastatin|montelukast|antacid*|decongestant*|remedy|remedies|sedative*]",
  "[西林|霉素|沙星|硝唑|拉唑|替丁|洛尔|列汀|列净|格列|双胍|唑仑|西泮|唑吡坦|佐匹克隆|西汀|曲林|普仑|扑尔敏|他定|利嗪|秋水仙碱|别嘌醇|非布司他|优甲乐|甲状腺素|咪唑|倍他乐克|鲁肽|褪黑素|碳酸镁|奥司他韦|克流感|孟鲁司特|尼松|米松|可的松|类固醇|软膏|乳膏|红曲|安定|氯吡格雷|沙班|芬必得|感冒灵|必理痛|伏冒|叶酸|钙片|栓剂|抗凝|薄血]",
);

/** Somebody in particular, as against adults in general. */
const person = phrasePattern(
  "[i|im|ive|id|me|my|we|our|he|she|him|his|her|they|them]",
  "[husband|wife|father|mother|dad|mum|mom|son|daughter|child|baby|toddler|year old|kg|kilo*]",
  "[我|他|她|爸|妈|父亲|母亲|爷爷|奶奶|老公|老婆|媳妇|爱人|妻子|丈夫|太太|儿子|女儿|孩子|宝宝|小孩|娃|老人|朋友|姐|哥|公斤|岁]",
  "[可以吗|行吗|好吗|了吧|行不行|可不可以|没关系吗]",
  "[要不要|该不该|能不能|还用|还要|还需要]",
  "[佢|阿公|阿嬷|阿爸|阿妈|外公|外婆|婆婆|先生|细路|小朋友|bb|囡|孙|老爷子|我怀孕|怀孕了|怀孕 [#|一|二|两|三|四|五|六|七|八|九|几]|可唔可以|行不|够不够|可以吧]",
  "[症状 … 好了|好多了|都好了|没效|没用|没有用|还是疼|还是痛|血糖 #]",
);
/** The same without the words that a question about anybody has, too. */
const patient = phrasePattern(
  "[i|im|ive|me|my|we|our|he|she|him|his|her]",
  "[我|他|她|佢|爸|妈|爷|奶奶|外公|外婆|阿公|阿嬷|婆婆|先生|太太|老公|老婆|儿子|女儿|孩子|小孩|宝宝|娃|细路|小朋友|bb|囡|孙|老爷子|朋友|喂奶]",
  "[症状 … 好了|好多了|都好了|没效|没用|没有用|还是疼|还是痛|这次|这回|上次]",
);

const asksDose = phrasePattern(
  "[how many|how much|how often|what dose|which dose|what dosage|what amount] … [i|we|he|she|they|my *|our *|to] … [take|give|use|have|inject|swallow|put|need|try]",
  "[how many|how much|what dose|what dosage] … [for|per] … [baby|child|son|daughter|toddler|kg|kilo*|me|my *|year old]",
  "[what|which] [dose|dosage|strength] … [right|best|good|suitable|correct|for me|for my|should]",
  "[work out|calculate|tell me|choose|decide|set|adjust|change|increase|check|give me] … [dose|dosage|dosing|units]",
  "[吃|服|用|喂|打|喷|注射|来|给|加|减] … [几|多少|多大] [个|][片|颗|粒|毫升|毫克|单位|包|勺|滴|喷|下|剂量|量|次|药]",
  "[吃|服|喂|打|加] … 多少",
  "[多大剂量|多少剂量|什么剂量|剂量多少]",
  "[调整|调|加大|减少|算 … ] [一下 |][我的|用药|药的|我妈的|] [剂量|药量|用量|胰岛素]",
  "[amount|number] of [insulin|units|tablets|puffs]",
  "#[ |][ml|mg|units|tablets] or #",
  "[two|three|four|half|#] … [tablet*|gram*|spoon*|puffs|pills] … [at once|ok|okay|safe|allowed|too much|fine]",
  "how long … [stay on|keep taking|take|use]",
  "[units|mg|puffs] … # then",
  "#[ |][毫升|毫克|片|粒|单位] 还是",
  "[毫升|毫克|片|粒|单位] 还是",
  "[喂|吃|食] … [半片|半粒|两片|两粒|多半]",
  "[打|吃|喂] [几|多少]",
  "# 还是 #",
);

/** To stop, to change, to share: what only the physician who ordered it may do. */
const asksToChange = phrasePattern(
  "[can|could|may|should|shall|is it|would it|ok to|okay to|all right|alright|safe|want to|like to|thinking of|going to|do i|do we|need to|better to|possible to|if i|mind if] … [stop|quit|skip|drop|double|halve|half|cut|increase|raise|reduce|lower|change|switch|swap|adjust|restart|resume|come off|leave out|leave off|leave it|give up|give them up|give it up|go up|go down|up to|down to|go without|miss|split|crush|take more|take less|take two|take a second|take another|take an extra|take half|more often|less often|instead of|use … sister*|share|wean]",
  "[stop|quit|skip|drop|double|halve|cut|increase|reduce|lower|change|switch] [the|my|his|her|our|taking|using] … [ok|okay|safe|right|fine|advisable|wise|dangerous]",
  "[shall|should|can|could] [i|we|he|she] [take|give|have] #",
  "[能|可以|可不可以|能不能|行不行|要不要|想|该|应该|直接|干脆|自己|自行|偷偷|打算|需不需要|是不是|是否] … [停|减|加倍|加量|加到|减量|换成|换一|改成|改吃|改用|掰|少喷|少吃|多吃|多打|不吃|少打|断药|戒|翻倍|双倍|减半]",
  "[停|减|加倍|加量|加到|减量|换成|改成|改吃|掰|少喷|少吃|多吃|不吃|断|戒|减半|两勺|两片] … [吗|可以吧|了吧|行不行|好不好|行吧|会怎样|没事]",
  "[停|减|换] [掉|了|] … 药",
  "[吃|借用|用] … [我姐|我妈|我爸|别人|他|她|朋友|邻居] 的 … [药|顶]",
  "[可以吃|能吃|我吃] #",
  "[any objection|bin them|throw them|every other day|every second day]",
  "[carry on|continue|keep|go on|stay on|still need*|still have to] … [with|taking|on|it|them]",
  "[还|继续] [要|用|得|需要|需|] [继续|][吃|打|用|服]",
  "[还|要] [继续|接着] [吃|打|用]",
  "[要不要|该不该|需不需要] [停|加|减|换]",
  "隔 [天|一天] [吃|用|打]",
  "[扔了|不想吃|停了|断了]",
  "[以后|从今天起|想] … [不吃|换一个|换个|隔天]",
);
/** May this person take it: somebody else's, what is left over, again, on top of another one. */
const asksWhether = phrasePattern(
  "[can|could|may|might|should|shall|ok if|okay if|all right if|alright if|fine if|safe if|hurt if|harm if] [i|he|she|we|my *] [also |still |just |safely |then |go back to |][take|takes|have|has|use|uses|give|inject|borrow*|try|took|had|used|gave|finish|mix|combine|apply]",
  "[do|does] [i|he|she|we|my *] [just |still |][take|give|use|repeat|finish|inject]",
  "[okay|ok|safe|all right|alright|fine] … to [take|have|use|give|finish|combine]",
  "[left over|leftover|left from|out of date|expired] … [use|take|have|give|still]",
  "[go|went|going] [straight |][back to|back on] … [dose|amount|pills|tablets|them|it]",
  "[tablets|units|puffs|pills|mg] [less|more|fewer]",
  "[take|have|has|give|use|add] [an extra|one more|two more|a double|another]",
  "[give|take|use] it again",
  "[coming|come|go|going|wean*] off [it|them|my|the *]",
  "[need to|have to] finish",
  "[能|可以|可不可以|可唔可以|能不能|可否|敢] [先|再|也|都|接着|继续|直接|一起|同时|拿来|自己|临时|凑合|暂时|给他|给她|给孩子|给宝宝|借|] [来|][一颗|半颗|一片|半片|][吃|服|用|喂|打|擦|涂|食]",
  "[吃|服|用|喂|打|擦|喷|食] … [行吗|行不|可以吗|可以吧|可不可以|够不够|够吗|合适|好吗|好不好|没事吧|没关系|有关系|要紧|安全吗|妥当]",
  "[要|需|用] [不要|要|不用|] 补 [喂|吃|服|打|一]",
  "[并到|合并|合在|凑到|攒到] … [吃|一次|一起]",
  "[加|减|多|少] [吃|打|喷|][一|两|半|#] [片|颗|粒|单位|喷|次|格]",
  "[剩|剩下|上次|家里有|过期] … [吃|用]",
  "[的|拿] … 药 … 我 [也|都|] [能|可以|想]",
  "[恢复|重新|再次|又] … [原剂量|原来的量|开始吃|吃回|吃起来|原量]",
  "跳 [过|一天|一次|一餐|两天]",
  "[跟|和|同|与] … [药|片|素] … [一起|一齐|同时] [吃|食|服|用|]",
  "[食|饮] 埋",
  "几 [cc|ml|c.c.]",
);
/** To take along or with food, to bring, to collect: nobody's treatment. */
const errand = phrasePattern(
  "[with me|in hospital|into hospital|to the ward|on the ward|give blood|donate|on the plane|with food|with milk|with water|with meals|pharmacy open|appointment|collect*|pick up|picked up|fetch|hand in|bring|return*|parking|drive|driving|alcohol|take … back|dispose*|throw away]",
  "[代领|代取|领药|取药|带来|带去|自带|开车|骑车|预约|牛奶|饭前|饭后|空腹|医保|健保|手机|微信|现金|停车|换药室|伤口|打电话|回收]",
);
const combines = phrasePattern(
  "[i'm on|i am on|i take|i'm taking|my|on top of|allergic to|breastfeeding|pregnant] … [what|which] … [painkiller|antibiotic|medicine|can|should]",
  "[take|have|use|give] … [on top of|together with|along with|alongside|at the same time|as well as|with] my",
  "[what|which] … [painkiller|antibiotic|medicine|pill|drug] … [can|should|may|could] [i|he|she|we] [have|take]",
  "[在吃|正在吃|吃着|对 … 过敏|哺乳|怀孕] … [能|可以|还能|换] … [吃|用]",
  "[能|可以|可不可以] [同时|一起|一块|混] … [吃|用|服]",
);

/** Which medicine: the choice itself. */
const asksChoice = phrasePattern(
  "[what|which] … [medicine*|medication*|drug|drugs|antibiotic*|painkiller*|tablet*|pill*|cream|ointment|syrup] … [should|shall|can|do|could|must|would|to|is best|is good|works|helps]",
  "[what|which] … [should|shall|can|could] [i|we|he|she|my *] [take|have|use|give my *|give him|give her] ",
  "[what|which] would you [give|prescribe|recommend|take|suggest]",
  "[recommend|suggest|name of|give me|need|want] … [medicine|drug|pill*|tablet*|antibiotic*|painkiller*|cream|something … [for|against|stronger]]",
  "[something|anything] [stronger|for my|against|to help me sleep|for the pain|for a]",
  "[should|shall|do] [i|we|he|she] [start|begin|need] … [taking|on|pills|tablets|statin*|insulin|antibiotic*|medication|iron]",
  "[better|stronger] … [for me|than]",
  "[which|what] … would you [pick|choose|use|buy]",
  "what [can|could|may] [my *|i|he|she|we] [take|buy|have|use] [to|for|instead|against]",
  "[could|can] i [buy|take|use] instead",
  "what would help [against|with|my]",
  "[put me down for|some more|i need some|get me]",
  "[use|take] it [now|again|too]?",
  "still have some … [use|take]",
  "[better|best|right] [for me|for my *|for him|for her]",
  "give [my *|him|her] something",
  "[which|what] … [one is better|shall i take|suits]",
);
const asksChoiceChinese = phrasePattern(
  "[吃|用|服|喂|擦|抹|换|打|开|买] [点|些|一点|][什么|哪种|哪个|哪些|啥|哪一种] … [药|抗生素|素|药片]",
  "[什么|哪种|啥|哪个|哪一种] [药|消炎药|止痛药|抗生素|降压药|退烧药] … [好|管用|有效|合适|适合|能治]",
  "[有没有|推荐|介绍|来点|求] … [药|抗生素]",
  "[需要|要不要|该不该|应该] … [吃|打|用] … [药|他汀|铁剂|胰岛素|抗生素]",
  "吃 [点|] [什么|啥] 药",
  "[选|用|吃|抹|换|喝] [哪种|哪个|哪一种] … [药|糖浆|吸入|膏|片|]",
  "[哪个|哪种] … [更适合|适合] [我|他|她|孩子]",
  "[药|片|素] … [买什么|什么] 代替",
  "[有什么|有啥] … 药",
  "[家里|还剩|剩下] … [能吃|可以吃|能用]",
  "[发作|犯了|疼|痛] 要 [吃|用] [什么|啥]",
  "想换 … [吸入器|药|针]",
  "[食|饮|吃|用|搽] [边|哪] [只|种|款|个|一种] … [药|素|膏|丸|水]",
  "[适合|适宜|应该|该|可以] [吃|用|食] [什么|哪种|哪一种|哪个|哪款|边只|咩] … [药|素|膏]",
  "[药|素|膏|镁|唑] … [哪个|哪种|哪一种|边只] [好|合适|适合|比较好|管用]",
  "[推荐|介绍|建议|给我 … 换] … [替代|代替] … [药|素]",
);

/** The same without a word for a medicine. */
const asksForRemedy = phrasePattern(
  "what … [should|shall|can|could|must|do|may] [i|we|he|she|my *] [take|give|use|put on] [for|against]",
  "what to [take|give|use] [for|against]",
  "what [should|shall|can|could] [i|we] give [my|him|her]",
  "[something|anything] [stronger|to help me sleep|for the pain|for the fever|against the pain]",
  "[pregnant|cold|flu|cough|headache|fever|pain|sore throat|heartburn|rash] … what [can|could|may|should] [i|he|she|we|my *] take",
);

const asksToPrescribe = phrasePattern(
  "[can|could|would|will|please|need you to|want you to] … [prescribe|prescription]",
  "prescribe [me|something|some|my *|him|her]",
  "[write|issue|renew|refill|give] [me|my|a|us|out] … prescription",
  "[i need|i want|i'd like] [a|my|another|new] … [prescription]",
  "[给|帮|替|为] [我|他|她|孩子|我妈|我爸|老人|我家|咱] … [开|续] … [药|方|针|片|素|剂|胶囊]",
  "[开|配] [点|些|一点|个|张|一张|盒|一盒] … [药|方|片|素|胶囊]",
  "[帮我|给我|请] … 续方",
);

const illness =
  "[diabetes|cancer|asthma|flu|covid|shingles|pneumonia|infection|measles|chickenpox|appendicitis|anaemia|anemia|arthritis|depression|migraine|allergy|eczema|gout|tumour|tumor|ulcer|hepatitis|thrombosis]";
const asksDiagnosis = phrasePattern(
  "[what's|what is|what could be|whats] [wrong|the matter] with [me|him|her|my *|us]",
  "[what|which] [illness|disease|condition|disorder|is this|is it|have i got|do i have|could it be|could this be|might it be|does he have|does she have]",
  `[do|does|could|might|may|have] [i|he|she|my *|it] [have|be|got] [a |an |]${illness}`,
  `[is|think|could|might] [it|it's|this|that] [be |a |an |]${illness}`,
  "[diagnos*] [me|my|him|her|please|what]",
  "[please|can you|could you] diagnos*",
  "[bad|high|serious|low] enough [that|to|for]",
  "[这|得了|得的|算|患了] … [什么病|啥病|什么毛病]",
  "[我这|这|他这|她这] [是|] [怎么了|怎么回事|咋了|咋回事]",
  "[是不是|会不会是|会不会|可能是|是] [得了 |得 |患 |有 |] [糖尿病|癌|肿瘤|肺炎|带状疱疹|感冒|流感|新冠|哮喘|痛风|贫血|抑郁|胃溃疡|阑尾炎|甲亢|肝炎|心脏病]",
  "[帮我|给我|请|麻烦] … 诊断 [一下|]",
  "诊断一下",
  "[look*|sound*|seem*] … like [a |an |][diabetes|cancer|asthma|flu|shingles|infection|measles|chickenpox|malignant|gout|arthritis|hepatitis]",
  "[sign*|symptom*] of [diabetes|cancer|hepatitis|gout|arthritis|flu|infection|leukaemia]",
  "[is it|could it be|might it be] my [thyroid|heart|liver|kidney*|back|appendix|gall bladder]",
  "[gout|arthritis|flu|cold|infection|allergy] or [gout|arthritis|flu|a cold|infection|allergy|covid]",
  "[像不像|是不是|会不会|是] … [水痘|恶性|关节炎|甲状腺|肝炎|痛风|湿疹|癌|麻疹]",
  "[痛风|感冒|过敏|关节炎|流感] 还是 [痛风|感冒|过敏|关节炎|流感|新冠]",
);
/** What only the body of this person can tell. */
const complaint = phrasePattern(
  "[i|im|ive|i've|me|my|he|she|his|her|we] … ",
  "[我|他|她|孩子|宝宝|妈|爸|疼|痛|痒|疹|发烧|咳|肿|疙瘩|水泡|摸到|疱|泡]",
  "[these|this|that] [spots|spot|rash|lump|mole|mark]",
  "[这颗|这些|这个] … [痣|点|疹|包|斑]",
);

/** A label's figures, the way to a counter, the hours and the price are information. */
const information = phrasePattern(
  "[largest|maximum|most|highest|shortest|usual|minimum] … [dose*|daily|interval|number|tablets|amount|in 24 hours|adults|between]",
  "[how|where|when] [do|can|are|is] … [renew*|collect*|get|picked up|order*|fetch] … [prescription*|medicine*|tablets]",
  "[price|cost|costs|fee|how much is|how much does|valid|validity|stored|storage|expire*|opening|open|counter|desk|window|pay|insurance|reimburse*]",
  "[most|how many] … [on the label|on the card|in a pack|in one pack|per pack|in the box]",
  "[forget|forgot|forgotten|missed] … [tablet|dose|pill]",
  "[最大|最多|最高|最短|通常|常用|一般] … [剂量|用量|几片|毫克|间隔|次|多久]",
  "[多少钱|价格|费用|收费|报销|有效期|有效吗|几天内|窗口|哪里取|去哪|在哪|保存|几点|预约|多少片|退药|带什么|证明|副作用|不良反应|功效]",
  "[忘记|忘了] … [吃|服|药] … [怎么办|怎么写]",
  "[can|could|may|who] … [collect*|pick up|fetch|hand in|return|bring] … [prescription*|medicine*|tablets|medication*]",
  "prescription* … [sent|posted|delivered|emailed]",
  "[拆线|换药室|伤口 … 换药|换药 … 伤口]",
);
const preparation = phrasePattern(
  "[before|for|on the day of|the day before|after] [the|my|a|an] … [colonoscopy|blood test|test|scan|ultrasound|operation|surgery|procedure|x-ray|camera|endoscopy|examination|sedation]",
  "[做|查|抽血|手术|检查|肠镜|胃镜|镇静|b超] … [前|当天|之前|那天|后]",
);
const ordinary = [information, sourceQuestion];

/** Prescribing, dosing and stopping a drug are a physician's acts, and so is a diagnosis: such a question is sent on. */
export const noPrescription = createPatternGate({
  name: "no-prescription",
  stops: [
    { all: [asksDose, medicine, person], unless: ordinary },
    { all: [asksToChange, medicine, person], unless: [...ordinary, preparation] },
    { all: [asksWhether, medicine, patient], unless: [...ordinary, preparation, errand] },
    { all: [combines, medicine, person], unless: ordinary },
    { all: [asksChoice, medicine, person], unless: ordinary },
    { all: [asksChoiceChinese], unless: ordinary },
    { all: [asksForRemedy], unless: [...ordinary, preparation] },
    { all: [asksToPrescribe], unless: ordinary },
    { all: [asksDiagnosis, complaint], unless: ordinary },
  ],
  meaning: noPrescriptionMeaning,
  passes: [sourceQuestion],
  ruling: {
    pass: false,
    reason: "prescription",
    message: {
      en: "I cannot make a diagnosis, prescribe a medicine, choose or change a dose, or tell you to stop: that needs a physician or pharmacist who knows you. Please do not change a prescribed medicine on your own. I can show you what the leaflets say in general. If it gets worse quickly, call the emergency number.",
      zh: "我不能作诊断、开处方，不能为您选药、定剂量或调整剂量，也不能建议停药：这需要了解您情况的医师或药师判断。请勿自行更改医师开的药。我可以为您查找用药说明中的一般信息。如果症状很快加重，请拨打急救电话。",
    },
    refer: {
      en: "Your physician or pharmacist.",
      zh: "您的主治医师或药师。",
    },
  },
});
