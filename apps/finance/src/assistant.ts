import { defineAssistant } from "@espalier/answer";
import { noPersonalAdvice } from "./gates/no-personal-advice.ts";
import { noPromisedReturns } from "./gates/no-promised-returns.ts";

/** The assistant of a bank's customers and staff: rates, fees, rules and reports, without a word of advice. */
export const assistant = defineAssistant({
  id: "finance",
  name: { en: "Finance", zh: "金融" },
  description: {
    en: "Rates, fees, rules and reports of a bank and a broker (fictional).",
    zh: "银行与券商（虚构）的利率、费用、规则与报告。",
  },
  sources: ["datasets/finance/raw"],
  profile: "finance",
  gates: [noPromisedReturns, noPersonalAdvice],
  disclosure: {
    en: "Taken from the institution's documents by a program; not investment advice. The signed contract and the current price list prevail.",
    zh: "以上内容由程序摘自机构文件，不构成投资建议。以签署的合同及现行价目为准。",
  },
  examples: {
    en: ["What is the fee for a cash advance with my credit card?", "How often may I miss a payment into the Regular Saver?"],
    zh: ["新开的一类户手机银行每天能转多少钱？", "大额存单提前支取怎么计息？"],
  },
});
