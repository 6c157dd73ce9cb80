import { createPatternGate } from "@espalier/answer";

const drug =
  /\b(?:medication|medicines?|meds|tablets?|pills?|drugs?|dos(?:e|es|age|ing)|insulin|antibiotics?|inhaler|painkillers?|steroids?|statins?|injections?|prescription|blood (?:pressure|thinner)s?|contraceptive|antidepressants?|mg|milligrams?|puffs?|\w+(?:pril|sartan|dipine|statin|formin|cillin|mycin|olol|azole|prazole|gliptin|gliflozin|oxacin|azepam|triptan)|paracetamol|acetaminophen|ibuprofen|aspirin|warfarin|salbutamol|codeine|morphine|levothyroxine|prednisolone|amoxicillin)\b/u;
const person = /\b(?:i|i'm|i've|me|my|we|he|she|his|her|our)\b/u;
const drugChinese =
  /药|片|剂量|用量|胰岛素|抗生素|处方|针|喷雾|吸入剂|二甲双胍|氨氯地平|阿司匹林|布洛芬|对乙酰氨基酚|乙酰胺酚|扑热息痛|普拿疼|阿莫西林|头孢|他汀|地平|沙坦|普利|华法林|沙丁胺醇|激素|降压|降糖|安眠/u;

/** Prescribing, dosing and stopping a drug are a physician's acts: such a question is sent on. */
export const noPrescription = createPatternGate({
  name: "no-prescription",
  stops: [
    [
      /\bprescri(?:be|bing)\b|\b(?:write|give|issue|renew|get)\b.{0,20}\bprescription\b/u,
      /\b(?:me|my|for me|you|us|him|her)\b/u,
      /\b(?:can|could|please|will|would|need|want|prescribe)\b/u,
    ],
    [
      /\b(?:should|can|could|may|do|must|shall|ought)\b.{0,10}\b(?:i|we|he|she|my \w+)\b.{0,30}\b(?:stop|quit|skip|double|increase|raise|reduce|lower|halve|cut|change|switch|swap|adjust|start|come off|give up|up|take (?:more|less|two|three|extra|another|half))\b/u,
      drug,
    ],
    [
      /\b(?:stop|quit|skip|double|increase|raise|reduce|lower|halve|cut|change|adjust|come off)\w*\b.{0,20}\b(?:my|his|her|taking)\b/u,
      drug,
      /\b(?:should|can|could|may|is it (?:ok|okay|safe|fine|alright)|ok to|okay to|safe to)\b/u,
    ],
    [
      /\b(?:what|which|how (?:much|many))\b.{0,40}\b(?:should|can|do|must|shall|would you)\b.{0,12}\b(?:i|we|he|she|my \w+|me)\b.{0,16}\b(?:take|give|use|have|inject|recommend)\b/u,
      drug,
    ],
    [
      /\bwhat (?:dose|dosage|medicine|medication|drug|tablets?|antibiotic)\b.{0,30}\b(?:for|should|do|can|to take)\b/u,
      person,
      /\bmy\b|\bi\b|\bme\b/u,
      /\b(?:should|need|take|recommend|choose|give|right)\b/u,
    ],
    [
      /\b(?:choose|pick|decide|set|adjust|recommend|suggest|tell me)\b.{0,24}\b(?:dose|dosage|medication|medicine|drug|antibiotic|tablet)/u,
      person,
    ],
    /(?:给|帮|替|为)(?:我|我妈|我爸|孩子|他|她|老人|家人)?.{0,4}开.{0,8}(?:药|处方|抗生素|针|片|胶囊|头孢|阿莫西林)|开(?:个|张|点|些|一)(?:药|处方)|能(?:不能)?开.{0,6}(?:药|处方)/u,
    [
      /(?:应该|该|要|能|可以|可不可以|能不能|是不是|是否|想|打算|准备|直接|自己)[^。？！]{0,14}(?:停|加|减|换|增|改|调|断|戒|多吃|少吃|加倍|减半)/u,
      drugChinese,
      /我|他|她|孩子|宝宝|老人|爸|妈|父|母|爷爷|奶奶|自己|家/u,
    ],
    [/(?:停|换|加|减)(?:掉|了|药|量|用|服)[^。？！]{0,10}(?:吗|可以|行|好|么|能)/u, drugChinese, /我|他|她|孩子|宝宝|老人|爸|妈|自己/u],
    [/(?:我|孩子|宝宝|老人|他|她|我妈|我爸|母亲|父亲)[^。？！]{0,30}(?:吃|用|服|打|选|喂)(?:多少|几|什么|哪)/u, drugChinese],
    [/(?:吃|用|服)(?:什么|哪种|哪个|哪些)药|(?:什么|哪种)药.{0,6}(?:好|合适|管用|有效)/u, /我|他|她|孩子|宝宝|老人|爸|妈|推荐|给/u],
  ],
  ruling: {
    pass: false,
    reason: "prescription",
    message: {
      en: "I cannot prescribe, choose or change a dose, or tell you to stop a medicine: that needs a physician or pharmacist who knows you. Do not change a prescribed medicine on your own. I can show what the leaflets say in general.",
      zh: "我不能开处方，不能为您选择或调整剂量，也不能建议停药：这需要了解您情况的医师或药师判断。请勿自行更改处方药的用法。我可以为您查找用药说明中的一般信息。",
    },
    refer: { en: "Your physician or pharmacist.", zh: "您的主治医师或药师。" },
  },
});
