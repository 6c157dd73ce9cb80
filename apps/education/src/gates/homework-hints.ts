import { createPatternGate } from "@espalier/answer";

const task =
  /\b(?:homework|assignments?|worksheets?|exercises?|essays?|problems?|questions?|equations?|sheets?|projects?|reports?|poems?|compositions?|coursework)\b/u;

/** Homework is hinted, not solved: a question that hands over the work is sent to the lesson behind it. */
export const homeworkHints = createPatternGate({
  name: "homework-hints",
  stops: [
    [
      /\b(?:solve|do|finish|complete|answer|write|calculate|work out|fill in|compute|draft|compose)\b.{0,60}\b(?:for me|for us|my|this|these|it all)\b/u,
      task,
    ],
    [
      /\b(?:write|draft|compose)\b.{0,12}\b(?:me|my|an?|the|this|whole)\b.{0,30}\b(?:essay|composition|report|poem|story|paragraph|speech|introduction|conclusion|words)\b/u,
    ],
    [/\b(?:solve|calculate|work out|compute|find|evaluate|factori[sz]e|simplify)\b/u, /[0-9a-z]\s?[+\-*/^=²×÷]\s?[0-9a-z]/u],
    [
      /\b(?:solve|do|answer|give me|what(?:'s| is)|tell me|work out|help me with)\b.{0,40}\b(?:question|exercise|problem|number|no\.?|q)\s?\d+/u,
    ],
    [/\b(?:just|only)\b.{0,10}\b(?:give|tell|show)\b.{0,10}\b(?:me )?(?:the )?(?:final )?answers?\b/u],
    [/\bdo my\b|\bhomework for me\b|\bdo it for me\b/u],
    [/\bwhat(?:'s| is) the (?:final )?answer\b/u, task],
    /(?:帮|替|给|为)(?:我|我们|忙)?.{0,4}(?:做|写|解|完成|算|答|填)(?:完|出|好|一下|掉|这|作业|第|一篇|道|题|练习|学习单|工作纸|[^。]{0,12}(?:题|作业|作文|练习|学习单|工作纸|报告|读后感|论文|方程))/u,
    /(?:写|作)(?:一|篇|出).{0,3}(?:篇)?.{0,20}(?:作文|读后感|论文|报告|短文|文章|日记|演讲稿|心得)/u,
    /(?:这|那|第\s?[一二三四五六七八九十\d]+)\s?(?:道|个|小|大)?题.{0,16}(?:答案|怎么解|怎么做|怎样做|解出来|结果|选什么|等于多少|是多少)|(?:直接|只要|只).{0,6}(?:告诉|给|说).{0,6}(?:答案|结果)/u,
    [/(?:求|解|算|计算)/u, /[0-9a-z]\s?[+\-*/^=²×÷]\s?[0-9a-z]/u],
    [/作业|练习|学习单|工作纸/u, /(?:帮|替).{0,3}我|代写|代做|做完|写完|答案是(?:多少|什么)/u],
  ],
  ruling: {
    pass: false,
    reason: "homework",
    message: {
      en: "I do not solve homework, but I gladly help you to: say which idea it uses (a law, a formula, a text), ask me about that, and show me your first step.",
      zh: "我不直接替你做作业，但很乐意帮你自己做出来：先说说这道题用到什么概念（定律、公式或课文），问我这个概念，再把你的第一步写给我看。",
    },
    refer: { en: "The lesson that the exercise belongs to.", zh: "这道题所属的课文。" },
  },
});
