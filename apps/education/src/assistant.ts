import { defineAssistant } from "@espalier/answer";
import type { Document, Metadata } from "@espalier/core";
import { homeworkHints } from "./gates/homework-hints.ts";
import { teacherKey } from "./gates/teacher-key.ts";

/** Documents of the folder `teacher` are for teachers: a student's search does not even find them. */
function describe(document: Document): Partial<Metadata> {
  return /(?:^|\/)teacher\//u.test(document.metadata.source) ? { access: ["teacher"] } : {};
}

/** The assistant of a school's students: lessons, rules and timetables; homework is hinted, the key is never shown. */
export const assistant = defineAssistant({
  id: "education",
  name: { en: "Education", zh: "教育" },
  description: {
    en: "Lessons, school rules and timetables of a secondary school (fictional).",
    zh: "中学（虚构）的课文、校规与考试安排。",
  },
  sources: ["datasets/education/raw"],
  profile: "education",
  describe,
  gates: [teacherKey, homeworkHints],
  disclosure: {
    en: "Taken from the school's materials by a program; your teacher has the last word.",
    zh: "以上内容由程序摘自学校资料，以任课老师的说明为准。",
  },
  examples: {
    en: ["What does Newton's second law say about acceleration?", "Why should acid be added to water and not the other way round?"],
    zh: ["光照太强的时候，光合作用为什么反而减弱？", "学生手机由谁保管？"],
  },
});
