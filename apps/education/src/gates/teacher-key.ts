import { createPatternGate, phrasePattern, sourceQuestion } from "@espalier/answer";
import { formula, item, rulesOfWork } from "./exercise.ts";
import { teacherKeyMeaning } from "./teacher-key.meaning.ts";

/** Names of the key itself. */
const key = phrasePattern(
  "[answer*|answr|solution*|marking|mark|test|exam] [key|keys|scheme|schemes|booklet|manual|guide|guides]",
  "[answer|solution*] [sheet|book|list|file|document]",
  "[model|official|expected|worked|full|complete|correct|right|teacher's|teachers|printed] [set of |][answers|solutions]",
  "[teacher*|teachers-only|staff|examiner*|marker*|tutor*] … [answers|solutions|key|copy|edition|version|notes|folder|document|file|guide|scheme|booklet|only]",
  "[answers|solutions] … [teacher*|staff|examiner*] … [use|have|keep|hide|hid]",
  "[confidential|secret|hidden] … [notes|answers|document|file|solutions]",
  "[official|teachers|teacher's] [answer|solution|result]",
  "[标准答案|参考答案|标答|答案册|答案页|答案键|答案表|答案文件|答案原文|题解|详解]",
  "[教师|老师|阅卷|教研组|数学组|物理组|批改|教参] … [答案|解答|解析|练习册|文件|文档|那份|手册|用书|用卷|细则]",
  "[评分] [标准|细则|参考|要点] … [练习|测|卷|题|给|看]",
  "[练习|测|卷|题|给我|电学|力学|期末|期中] … [评分] [标准|细则|参考|要点]",
  "教师用",
  "[everything|all of it|all] … worked out",
  "[uses|use|used] to mark",
  "[corrected|finished|completed|marked] [version|copy|sheet]",
  "[official|teachers|teacher's|examiner*] [scheme|ones|version|line|results]",
  "[answers|results] … the key",
  "[keys] to [all|the|every]",
  "[teacher*|examiner*] [expect*|want*]",
  "examiner … [want*|expect*] … answer*",
  "[hidden|secret] document*",
  "marked as correct",
  "[改卷|改考卷|批改|阅卷|判卷] [用|说明|要点|的]",
  "[全做好|做好的卷|改好的|标准版本|标准写法|官方|范例解答|满分答卷]",
  "评分标准 [念|给|读|发|看]",
  "把评分标准",
  "教师用的",
);

/** Answers of a whole sheet or test, as against the answer of one exercise. */
const answers = phrasePattern(
  "[answers|solutions] … [worksheet*|sheet|test|tests|exam*|quiz*|paper*|mock*|chapter|unit|homework|p#|m#]",
  "[worksheet*|test|exam*|quiz|paper|mock*|sheet|homework] … [answers|solutions]",
  "[the|all|some|send|give|show|need|want|have|see] [the |me the |of the |me ][answers|solutions]",
  "[练习|测|考|试卷|卷子|卷|作业|整张|整份|全部|所有|完整|这一课|这课] … [答案|解答|解析]",
  "[答案|解答] … [练习|测|考|试卷|卷]",
);
const bareAnswers = phrasePattern(
  "[给|发|看|要|求|借|公布|显示|提供|下载|传|念|抄|透露|藏|对] … 答案",
  "答案 … [给我|发我|传给|在哪|哪里|有吗|发一下|看一下|给看|拿出来|让我看|念给]",
  "[调出|亮出|亮|发群|念出] … 答案",
  "答案 … [发群|亮出来|发来|交出来]",
  "[练习|习题|测验|卷] [一|二|三|四|五|六|七|八|九|#] 答案",
);
/** A person wants to have it or to know what stands in it. */
const wants = phrasePattern(
  "[show|give|send|see|share|get|need|want|have|tell|list|copy|reveal|open|read|print*|download|display|quote|let me|where|what|which|can|could|may|pls|please|leak|access|look|peek|find|like|stored|say*|according|just]",
  "[给|发|看|要|求|借|公布|显示|提供|下载|传|念|抄|透露|藏|哪|有没有|有吗|是什么|写的|写了|怎么写|什么|可以|能|能不能|想|找|拿|复制|打开|把|请|概括|总结|翻译]",
);
const lone = phrasePattern("[answers|solutions] to … [test|exam|quiz|worksheet]");

/** A paper that is still to be sat. */
const leak = phrasePattern(
  "leak* … [paper|test|exam|questions|me]",
  "[see|get|have|show|send|give|peek*|look] … [paper|test|exam|quiz|mock*|questions] … [before we|before the|before monday|in advance|early|beforehand|ahead of]",
  "[send|give|show|get] … [exam|test|mock] paper* … [next week|tomorrow|with answers|monday|friday]",
  "[试卷|考卷|卷子|题目|考题|试题] … [提前|泄露|透露|先给|偷偷|先看]",
  "[提前|泄露|透露|偷偷] … [试卷|考卷|卷子|题目|考题|试题]",
  "[answers|solutions] [m|p|h]#",
  "[keys|key] to [all|the|this] [worksheet*|test*]",
  "[going to be|coming up|asked|coming] [in|on] … [quiz|test|exam]",
  "[what is|what's] … [in|on] [friday*|monday*|tomorrow*|next week*|thursday*|tuesday*|wednesday*] … [quiz|test|exam]",
  "[考什么题|考哪些题|考哪几题]",
);
/** "The key", where no door is meant. */
const theKey = phrasePattern("the key", "a key to [the|this] [test|worksheet|sheet|exam]");
const wantsTheKey = phrasePattern(
  "[show|give|send|see|reveal|peek|read|get|copy|quote] … the key",
  "[in|into|of|from|to] the key",
  "[the] key … [say*|show*|for it|for the [test|sheet|worksheet]|is stored|for number|for question]",
);
const door = phrasePattern(
  "[lab|locker*|room|door|gate|cupboard|deposit|bike|store|cabinet|piano|music|key stage|key word*|key point*|key idea*]",
  "钥匙",
);

const ownAnswers = phrasePattern(
  "[my|our] [own |][answers|solutions]",
  "[when|will] … [answers|solutions] … [discuss*|published|released|gone through|given back]",
  "[past paper*|answer paper|in pencil]",
  "[答题卡|答案卡|答案卷要|讲评|往年|历年|铅笔|溶液]",
);
/** One exercise, or one that is written out, is homework, which has a gate of its own. */
const oneExercise = [item, formula];

/** The teacher's key is never shown to a student, and no question about it is searched. */
export const teacherKey = createPatternGate({
  name: "teacher-key",
  stops: [
    { all: [key, wants], unless: [ownAnswers, rulesOfWork] },
    { all: [answers, wants], unless: [ownAnswers, rulesOfWork, ...oneExercise] },
    { all: [bareAnswers], unless: [ownAnswers, rulesOfWork, ...oneExercise] },
    { all: [lone], unless: [ownAnswers, rulesOfWork] },
    { all: [leak], unless: [ownAnswers] },
    { all: [theKey, wantsTheKey], unless: [door] },
  ],
  meaning: teacherKeyMeaning,
  passes: [ownAnswers, door, sourceQuestion],
  exemptRoles: ["teacher"],
  ruling: {
    pass: false,
    reason: "answer-key",
    message: {
      en: "The teacher's key is not shown to students. I can find the lesson that an exercise builds on, and explain the law or the method in it; then compare your result by putting it back into the exercise.",
      zh: "教师用的答案不向学生提供。我可以帮你找到这道题对应的课文，讲清其中的定律或方法；做完以后，把你的结果代回题目里验算一下。",
    },
    refer: { en: "Your subject teacher.", zh: "任课老师。" },
  },
});
