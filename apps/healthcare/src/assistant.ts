import { defineAssistant } from "@espalier/answer";
import { emergencyFirst } from "./gates/emergency-first.ts";
import { noPrescription } from "./gates/no-prescription.ts";

/** The assistant of a hospital's patients: leaflets, preparation, rules of the house; emergencies first, never a prescription. */
export const assistant = defineAssistant({
  id: "healthcare",
  name: { en: "Healthcare", zh: "医疗" },
  description: {
    en: "Patient leaflets, preparation for examinations and rules of a community hospital (fictional).",
    zh: "社区医院（虚构）的健康手册、检查准备与就医规则。",
  },
  sources: ["datasets/healthcare/raw"],
  profile: "healthcare",
  gates: [emergencyFirst, noPrescription],
  disclosure: {
    en: "Taken from the hospital's leaflets by a program; it does not replace a physician. In an emergency call the emergency number.",
    zh: "以上内容由程序摘自医院资料，不能代替医师诊治。如遇急症请立即拨打急救电话。",
  },
  examples: {
    en: ["May I drive after sedation?", "How long must I fast before a blood test?"],
    zh: ["重症监护室几点可以探视？", "抽血前要空腹多久？"],
  },
});
