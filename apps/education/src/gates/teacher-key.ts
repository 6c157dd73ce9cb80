import { createPatternGate } from "@espalier/answer";

/** The teacher's key is never shown to a student, and no question about it is searched. */
export const teacherKey = createPatternGate({
  name: "teacher-key",
  stops: [
    /\b(?:answer|solution|marking|mark)s?[- ](?:key|sheet|book|booklet|scheme|guide)s?\b|\bteacher'?s? (?:copy|edition|version|answers?|key|notes|book|guide|solutions?|folder)\b|\bmodel answers?\b/u,
    [
      /\b(?:answers|solutions)\b/u,
      /\b(?:tests?|exams?|quiz(?:zes)?|worksheets?|papers?|mid-?terms?|finals?|assessments?|homework|all (?:the )?(?:questions|exercises))\b/u,
      /\b(?:show|give|send|share|see|have|get|find|where|what are|list|tell|leak|print|need|download|provide|can)\b/u,
    ],
    /\bwhat(?:'s| is| will be) (?:on|in) the (?:next |coming )?(?:test|exam|quiz)\b.{0,20}\banswers?\b/u,
    /(?:参考|标准|完整|全部|所有|详细|正确)(?:的)?(?:答案|解答|解析)|答案(?:册|卷|页|本|纸|键)|答案.{0,4}(?:发|给|分享|传|拿).{0,4}(?:我|出来|一下)|(?:教师|老师|教師)(?:用|版|的)?.{0,4}(?:答案|解答|解析|手册|卷|题解)|评分(?:参考|要点|细则)|题解|解答(?:册|本|篇)/u,
    [
      /答案|解答/u,
      /测验|测试|考试|试卷|考卷|小测|期中|期末|单元测|工作纸|学习单|练习卷|作业纸|练习册|练习题/u,
      /给|发|看|要|告诉|分享|哪里|有没有|提供|公布|拿|找|显示|列出|是什么/u,
    ],
  ],
  ruling: {
    pass: false,
    reason: "answer-key",
    message: {
      en: "The teacher's key is not shown to students. I can point you to the lesson that the exercise builds on, and help you check a step of your own.",
      zh: "教师用答案不向学生提供。我可以帮您找到这道题对应的课文，或者一起检查您自己写出的步骤。",
    },
    refer: { en: "Your subject teacher.", zh: "任课老师。" },
  },
});
