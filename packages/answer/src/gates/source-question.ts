import { phrasePattern } from "./phrase-pattern.ts";

const source =
  "[document*|leaflet*|sheet*|booklet*|brochure*|prospectus*|contract*|label*|notice*|guide*|guidance|handbook*|rule|rules|terms|conditions|policy|policies|agreement*|report*|lesson*|regulation*|warning*|plan|card|statement*]";
const sourceChinese =
  "[说明书|说明单|说明|手册|须知|规则|规定|条款|协议|合同|公告|通知|宣传单|宣传册|单子|单张|标签|课文|课本|校规|制度|报告|提示|计划书]";

/**
 * Found where a person asks what a document says (`what does the leaflet say about …`, `說明書怎麼寫`), which is information
 * even where the words are those of somebody in need of advice. A gate that guards against harm looks for its surest signs
 * before it heeds this.
 */
export const sourceQuestion: RegExp = phrasePattern(
  `[does|do|did] … ${source} … [say*|mention*|state*|advise*|list*|explain*|recommend*|tell*|give*|cover*|mean]`,
  `[according to|as stated in|as written in|as described in|listed in|described in|given in|as given] … [the|your|this] … ${source}`,
  `as [the|your|this] ${source} [say*|state*|explain*]`,
  `[in|on|by|from] [the|your|this] ${source} [say*|states|mention*|advise*]`,
  "as the [lesson|sheet] explains",
  `${sourceChinese}[书|单|上|里|中|的||第] … [怎么|怎样|如何|写|说|规定|讲|提到|建议|要求]`,
  `按[照||] … ${sourceChinese}`,
  `根据 … ${sourceChinese}`,
);
