const initials = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?";
const finals =
  "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ueng|üan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|üe|üe|er|a|o|e|i|u|ü|v)";
const syllables = new RegExp(`^(?:${initials}${finals}'?){1,2}(?:${initials}${finals})?$`, "u");
const family = new Set(
  "zhang wang li liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian tao yin lai gong pang ou ouyang situ chan wong cheung leung lam ng tsang tse kwok chow yip tam siu hui lau kwan fung chiu tsai hsu hsieh chang tseng".split(
    " ",
  ),
);

/** Whether a word in lower case is a surname in one of the romanisations of Chinese, or one to three syllables of pinyin with at least five letters. */
export function isPinyin(word: string): boolean {
  return family.has(word) || (word.length >= 5 && word.length <= 12 && syllables.test(word) && /(?:ng|zh|ui|iao|uo|ei|x|q)/u.test(word));
}
