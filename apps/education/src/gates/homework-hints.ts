import { createPatternGate, phrasePattern, sourceQuestion } from "@espalier/answer";
import { chance, formula, givens, item, rulesOfWork, schoolwork } from "./exercise.ts";
import { homeworkHintsMeaning } from "./homework-hints.meaning.ts";

/** The work is handed over. */
const handsOver = phrasePattern(
  "[do|solve|write|finish|complete|answer|fill in|fill it in|calculate|work out|work it out|draft|compose|translate|rewrite|prove|make|help|prepare|type] … [for me|for us|for my|my|it all|this|these|it|them]",
  "[just|please|can you|could you|would you|will you|someone] … [do|solve|finish|complete|answer|fill in|write|work out] [it|this|them|my|the|all|question*|exercise*|these|everything]",
  "[copy|hand in|hand it in|hand in as my own]",
  "i'll copy",
  "[帮|替|给|为] [我|我们|忙] … [做|写|解|完成|算|答|填|编|改|翻译|整理|检查|看看|弄|搞定]",
  "[帮|替] [做|写|解|算|答|填]",
  "[代写|代做|我抄|直接交|直接做|直接写|直接算|抄一下|让我抄]",
  "[做了吧|写了吧|做完|写完|帮我答|帮帮我|都 … 答了]",
  "[做|写|算|解] 一下",
  "[fix|correct] what",
  "paste in",
  "[说得数|报得数|直接说|写给我|给我写]",
);

const composes = phrasePattern(
  "[write|draft|compose|make|create|produce|generate|need|want|give me] [me |us |my |a |an |the |up |out |down |i |some |# |-|word |short |long |good |whole |two |page ]… [essay|composition|report|poem|story|speech|summary|introduction|conclusion|paragraph|letter|diary|review|outline|presentation]",
  "[rewrite|improve|rephrase|polish|extend|shorten] … [essay|paragraph|text|composition|introduction|conclusion]",
  "[写|编|来|给|出|要|求] [我|] [一|几|#] … [篇|份|段|则] … [作文|读后感|观后感|论文|报告|短文|文章|日记|周记|演讲稿|心得|小论文|开头|结尾|结论|书信]",
  "[写|编] … [篇|份|个|段] … [作文|读后感|观后感|论文|报告|短文|文章|日记|周记|演讲稿|心得|开头|结尾|字]",
  "[作文|论文|读后感|周记|日记|报告] … [怎么写 … 范文|范文|给个|写个|写好|代写|帮|替]",
  "[写|作] [一篇|篇] … [字]",
  "把 … [翻译|译成|改写|缩写|扩写]",
  "范文",
  "[# |twenty |ten ]… [lines|words|sentences] about",
  "[写成|写出|编成] … [作文|文章|短文|日记|字]",
  "[生成|出] … [读书报告|作文|读后感]",
  "[结论|总结|报告|心得|作文] … [你帮我|帮我编|编一个|写一篇|写个]",
  "full sentences",
);
const composesHow = phrasePattern("how [do|should|must|can] [i|we] [write|set out|structure]", "[怎么写|格式] … [校规|要求|规定]");

/** An exercise speaks in the imperative: it opens a sentence with what is to be done. */
const imperative = new RegExp(
  `(?:^|[.!?:。] ?)(?:please |now |then )?(?:${[
    "determine|calculate|compute|simplify|factori[sz]e|expand|differentiate|integrate|evaluate|sketch the|prove that|show that|solve|work out how|find (?:the|all|x|y|k|n)[^?]{0,40}(?:if|when|given|such that|for which)",
  ].join(
    "|",
  )})(?![a-z])|(?:^|[,，。:：!])(?:求(?!助|推|教|职|你)|解(?!释|答|决|读|说|除|散)|证明(?!信|材|书)|计算(?!机|器)|化简|展开|画出|用[^,，。]{1,6}法解)`,
  "u",
);

/** One exercise is to be solved, checked or explained to its end. */
const asksForResult = phrasePattern(
  "[do|solve|answer*|result*|work* out|help|stuck|explain|check|right|correct|wrong|how|what|tell|finish|which|get|show|complete|give|solution|write]",
  "[怎么|怎样|如何|咋|选|答案|结果|解|做|算|告诉|不会|帮|对吗|对不对|检查|等于|讲|过程|多少|哪个|求|写]",
);
const asksForHomework = phrasePattern(
  "[do|finish|help|solve|stuck|understand|answer|complete|fill] … [homework|worksheet*|assignment*|maths sheet|exercise*]",
  "[homework|worksheet*|assignment*] … [help|do it|stuck|answer all|solve|finish]",
  "[all the|every] [question*|exercise*|problem*] … [worksheet|sheet|homework]",
  "[老师布置|布置的] … [翻译|写|做|算|题]",
  "[作业|卷子|练习] … [怎么做|不会|看不懂|快告诉|做一下|全部|所有题]",
  "[直接说得数|得数|框里|空格|填空] … [写|填|几|啥|什么|帮]",
  "[写|填|几|啥|什么|说] … [得数|框里|空格]",
  "[my|the] proof",
);
const calculates = phrasePattern(
  "[solve|factori*|simplify|expand|differentiate|integrate|evaluate|calculate|compute|find|work out|complete the square|complete|roots|root|discriminant|equal roots|value|values|do this|solution*|answer|what is|right|tell me|how large|how wide|how long|how fast|how big|which force]",
  "[解|求|算|计算|因式分解|配方|化简|展开|根|判别式|等于|是多少|多大|多少|答案|对吗|几|多宽|多长|多高]",
  "[determine|sketch|draw|prove|turning point|expand|current|density|acceleration|deceleration|wavelength|speed|resistance|how likely]",
  "[画出|顶点|展开|密度|电流|加速度|波长|得数|速度]",
);
const checksOwn = phrasePattern(
  "[check*|correct|is] … [my|whether my] [answer|solution|homework|result|working|essay]",
  "is [x|y|it|the answer|my answer] = ? ?# [right|correct]",
  "who's right",
  "谁对",
);

/** What a lesson teaches about all exercises of a kind. */
const method = phrasePattern(
  "[what does|what is meant by|define|definition|what is the difference|why]",
  "[formula|law|rule|definition|theorem|unit] [of|for|says]",
  "[the lesson|the textbook|my notes] [say*|explain*|teach*]",
  "[什么叫|什么是|定义|公式是什么|为什么|区别|定理|课文|书上]",
);

/** Which kind of step to think about next; the first that fits is shown. */
const hints: readonly { readonly when: RegExp; readonly en: string; readonly zh: string }[] = [
  {
    when: chance,
    en: "First count all equally likely outcomes, then those that fit. Is it “and” (multiply) or “or” (add), and does the first draw change the second?",
    zh: "先数出所有等可能的结果，再数符合条件的结果。想一想：是“并且”（相乘）还是“或者”（相加）？第一次的结果会不会影响第二次？",
  },
  {
    // A raised two is a plain one in the folded question.
    when: /(?:[a-z]\^?2(?!\d)|quadratic|discriminant|roots|square|equation|因式|判别式|配方|方程|根)/u,
    en: "Bring everything to one side first. Do two numbers multiply to the last coefficient and add up to the middle one? If not, what does the discriminant say? Put your result back into the equation to check it.",
    zh: "先把所有项移到一边。有没有两个数，积等于常数项、和等于一次项系数？没有的话，看看判别式说明什么。算出结果后代回原方程检验。",
  },
  {
    when: new RegExp(`${givens.source}|\\b(?:forces?|current|resistor|density|acceleration|trolley)\\b|电流|电阻|密度|加速度|小车`, "u"),
    en: "Write down what is given, with its units, and what is asked for. Which law or formula connects them? Solve it for the unknown before you put the numbers in.",
    zh: "先写下已知量（带单位）和要求的量。哪条定律或公式把它们联系起来？先用字母解出未知量，再代入数字。",
  },
  {
    when: phrasePattern(
      "[essay*|composition|paragraph|introduction|conclusion|summary|speech|story|poem|report]",
      "[作文|读后感|周记|日记|论文|报告|开头|结尾|文章|心得|写一篇]",
    ),
    en: "Say in one sentence what you want to show. Then note three points, with an example or a source for each, and put them in order before you write the first line.",
    zh: "先用一句话说出你想表达什么，再列出三个要点，每个配一个例子或材料，排好顺序后再动笔。",
  },
  {
    when: phrasePattern("[translat*|passage]", "[翻译|文言文]"),
    en: "Find the verb of each sentence and who does what. Look up three words that you do not know, then put one sentence into your own words.",
    zh: "先找出每句的动词和主语，查清三个不认识的词，再试着用自己的话说出其中一句。",
  },
];
const anyStep = {
  en: "Say what is given and what is asked for, and which law, formula or text of the lesson it uses. Ask me about that, and tell me your first step.",
  zh: "先说说题目给了什么、要求什么，用到课文里的哪条定律、公式或哪段内容。问我这个知识点，再把你的第一步告诉我。",
};

/** Homework is hinted, not solved: a question that hands over the work is told which kind of step to think about. */
export const homeworkHints = createPatternGate({
  name: "homework-hints",
  stops: [
    { all: [handsOver, schoolwork], unless: [rulesOfWork, sourceQuestion] },
    { all: [composes], unless: [rulesOfWork, composesHow, sourceQuestion] },
    { all: [item, asksForResult], unless: [rulesOfWork, sourceQuestion] },
    { all: [asksForHomework], unless: [rulesOfWork, sourceQuestion] },
    { all: [formula, calculates], unless: [method, rulesOfWork, sourceQuestion] },
    { all: [givens, calculates], unless: [rulesOfWork, sourceQuestion] },
    { all: [chance, calculates], unless: [rulesOfWork, sourceQuestion] },
    { all: [imperative], unless: [method, rulesOfWork, sourceQuestion] },
    { all: [checksOwn], unless: [rulesOfWork] },
  ],
  meaning: homeworkHintsMeaning,
  passes: [rulesOfWork, method, sourceQuestion],
  exemptRoles: ["teacher"],
  ruling: (text) => {
    const hint = hints.find(({ when }) => when.test(text)) ?? anyStep;
    return {
      pass: false,
      reason: "homework",
      message: {
        en: `I do not do homework for you, but I gladly help you to do it. ${hint.en}`,
        zh: `我不替你做作业，但很乐意帮你自己做出来。${hint.zh}`,
      },
      refer: { en: "The lesson that the exercise belongs to, or your teacher.", zh: "这道题所属的课文，或任课老师。" },
    };
  },
});
