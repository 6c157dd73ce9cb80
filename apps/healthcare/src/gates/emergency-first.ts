import { createPatternGate } from "@espalier/answer";

/** Somebody is in trouble now, as against a question about a leaflet. */
const someone =
  /\b(?:i|i'm|i've|im|me|my|he|she|he's|she's|his|her|they|we|our|someone|somebody|husband|wife|father|mother|dad|mum|mom|son|daughter|child|baby|friend|grandma|grandpa|neighbou?r|colleague|patient)\b/u;
const sign =
  /chest (?:pain|tightness|pressure)|(?:crushing|squeezing|tight|heavy|pressing)\b.{0,30}\bchest|(?:pain|pressure|tightness)\b.{0,20}\bchest|chest (?:hurts|feels)|can(?:no|')?t breathe|cannot breathe|unable to breathe|(?:trouble|difficulty|hard|struggling|short(?:ness)?)\b.{0,12}\bbreath|gasping|choking|turning blue|blue lips|lips are blue|(?:face|mouth)\b.{0,20}\b(?:droop|dropp|numb|one side|twisted)|droop|slurr|can(?:no|')?t (?:speak|talk|move)|(?:arm|leg|side)\b.{0,24}\b(?:numb|weak|paraly|won't move)|(?:numb|weak)\w*\b.{0,24}\b(?:arm|leg|side)|(?:throat|tongue|lips?|face|airway)\b.{0,30}\b(?:swell|swoll|clos)|(?:swell|swoll)\w*\b.{0,30}\b(?:throat|tongue|lips?|face)|anaphyla|unconscious|unresponsive|won't wake|not waking|passed out|collaps|faint(?:ed|ing)|seizure|convuls|fitting|(?:vomit|cough|throw)\w*\b.{0,12}\bblood|won't stop bleeding|bleeding (?:heavily|badly|a lot|and)|heavy bleeding|severe(?:ly)? bleed|worst headache|thunderclap|overdos|(?:took|swallowed|taken|ate|drank)\b.{0,30}\b(?:too many|whole (?:bottle|pack|box)|bleach|poison|battery|all (?:of )?(?:my|the|his|her))|poison/u;
const despair =
  /kill (?:myself|himself|herself)|suicid|end (?:my|his|her) (?:own )?life|(?:want|wants|wish|going) to die|don't want to (?:live|be alive|wake up)|do not want to live|better off dead|self[- ]harm|hurt(?:ing)? myself|harm(?:ing)? myself|take my own life|no reason to live/u;
const someoneChinese =
  /我|他|她|爸|妈|父亲|母亲|爷爷|奶奶|外公|外婆|老公|老婆|丈夫|妻子|儿子|女儿|孩子|宝宝|小孩|家人|老人|朋友|同事|邻居|有人|患者|现在|突然|刚才|刚刚|正在/u;
const signChinese =
  /胸(?:口|部|前)?.{0,6}(?:痛|疼|闷|压迫|压榨|像压|发紧)|心口.{0,4}(?:痛|疼)|呼吸.{0,4}(?:困难|急促|不了|不上来)|喘不(?:过|上)|透不过气|憋气|窒息|噎住|嘴唇.{0,4}(?:发紫|发青|肿)|(?:口角|嘴角|嘴|口|脸|面部).{0,4}(?:歪|麻|下垂)|(?:说话|讲话|言语|口齿).{0,4}(?:不清|含糊|困难|不利索)|说不出话|(?:半边|一侧|单侧|一边|左边|右边|左侧|右侧|左手|右手|手脚|胳膊|手臂|肢体).{0,8}(?:无力|没力|没有力|麻木|发麻|动不了|抬不起|瘫)|(?:喉咙|喉头|舌头|嘴唇|脸|眼睛|面部).{0,6}(?:肿|水肿)|过敏.{0,8}(?:休克|严重|喘)|昏迷|昏倒|晕倒|晕过去|叫不醒|没有反应|不省人事|失去意识|意识(?:不清|模糊)|抽搐|抽筋.{0,6}不醒|(?:出血|流血|血).{0,4}(?:不止|止不住)|大出血|吐血|呕血|咳血|(?:剧烈|炸裂|爆炸).{0,4}头(?:痛|疼)|(?:吃|喝|服|吞).{0,8}(?:整瓶|一整瓶|一瓶|太多|过量|农药|洗洁精|漂白|电池|百草枯)|误(?:服|食|吞)|中毒|过量服/u;
const despairChinese =
  /自杀|自尽|不想活|活不下去|活着没(?:有)?意(?:思|义)|轻生|想死|想(?:要)?结束(?:自己的)?生命|了结(?:自己|生命)|寻短见|自残|伤害自己|割腕|跳楼/u;

/** Signs of an emergency come before every answer: a leaflet read now costs the minutes that count. */
export const emergencyFirst = createPatternGate({
  name: "emergency-first",
  stops: [[someone, sign], despair, [someoneChinese, signChinese], despairChinese],
  ruling: {
    pass: false,
    reason: "emergency",
    message: {
      en: "This may be an emergency. Call your local emergency number now (120 in mainland China, 119 in Taiwan, 999 in Hong Kong and the UK, 911 in the US), do not leave the person alone, and do not wait for an answer here. If you think of harming yourself, you are not alone: tell someone near you now and call the emergency number or a crisis line.",
      zh: "这可能是急症。请立即拨打当地急救电话（中国内地120，台湾119，香港999），不要让患者独处，不要在这里等待答复。如果您有伤害自己的念头，您并不孤单：请马上告诉身边的人，并拨打急救电话或心理援助热线。",
    },
    refer: { en: "The emergency services, at once.", zh: "立即联系急救服务。" },
  },
});
