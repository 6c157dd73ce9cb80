/** Lines that are told by their form. */
const forms: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    "choice of language",
    /^(?:(?:english|deutsch|français|francais|español|espanol|italiano|português|nederlands|svenska|polski|русский|日本語|한국어|中文|简体(?:中文)?|簡體(?:中文)?|繁體(?:中文)?|繁体(?:中文)?|en|zh|fr|de|es)(?:\s*[|/·•,]\s*|\s+|$)){2,}$/iu,
  ],
  // Numbers of pages between words for before and after: « Previous 1 2 3 … 27 Next ».
  [
    "pages of a list",
    /^(?=.*\d)(?=.*(?:«|»|prev|next|[上下]一?[页頁]|尾页|末页))(?:(?:«|»|<+|>+|‹|›|\.{3}|…|\||first|last|previous|prev|next|page|首页|首頁|上一?[页頁]|下一?[页頁]|尾页|末页|最后一页|\[?\d{1,4}\]?)\s*){3,}$/iu,
  ],
  [
    "pages of a list",
    /^(?:首页|首頁|上一?[页頁]|下一?[页頁]|尾[页頁]|末[页頁])(?:\s+(?:首页|首頁|上一?[页頁]|下一?[页頁]|尾[页頁]|末[页頁]))+$/u,
  ],
  ["pages of a list", /^共\s?\d+\s?[条條项項篇]\s?(?:记录|紀錄|记錄|结果|評論|评论|数据)?.{0,12}$/u],
  [
    "counter",
    /^(?:\d[\d,.]*\s?[kKmM万]?\+?\s(?:likes?|comments?|shares?|views?|replies|followers?|retweets?|reads?|downloads?|claps)(?:\s*[·•|,/]\s*|\s+|$)){1,5}$/u,
  ],
  [
    "cookie notice",
    /^(?:(?:strictly )?(?:necessary|essential|functional|functionality|preferences?|statistics|analytics|performance|marketing|targeting|advertising|unclassified)(?:\s*[|/·•,]\s*|\s+|$)){3,}$/iu,
  ],
  ["cookie notice", /^(?:(?:全部|一键)?(?:接受|拒绝|拒絕|同意|允许|允許)(?:全部|所有)?(?:\s*[|/·•,]\s*|\s+|$)){1,3}$/u],
  [
    "links of the site",
    /^(?:(?:text|font) size\b.{0,12}|(?:in|on) this (?:section|page|article|site|issue|story):?|join the (?:conversation|discussion|debate)[.!]?|(?:contact|about|follow|find) us|get in touch|(?:also|more) (?:on|in|from) (?:this|our) (?:site|section|website|blog|author))$/iu,
  ],
  [
    "related links",
    /^(?:trending|most (?:read|popular|viewed|shared|commented)|popular|featured|latest|top (?:stories|news|posts))(?: (?:now|today|this week|stories|articles|news|posts))*:?$/iu,
  ],
  ["related links", /^(?:read (?:more|also|next)|also read|don['’]t miss)\s?[:：]\s.{3,120}$/iu],
  ["counter", /^(?:visitors?|page ?views|hits|views|reads|downloads)\s?[:：]\s?\d[\d,. ]*$/iu],
  ["counter", /^\d[\d,]* (?:people|users|customers|readers) found (?:this|that|it)\b.{0,30}$/iu],
  ["counter", /^join (?:over |more than )?\d[\d,.]*[kKmM]?\+? (?:other )?(?:subscribers|followers|readers|members)\b.{0,30}$/iu],
  [
    "counter",
    /^(?:(?:点赞|點讚|赞|收藏|评论|評論|转发|分享|阅读|閱讀|浏览|瀏覽|点击|點擊|播放)(?:量|数|數|次数|次數)?\s?[（(:：]?\s?\d[\d,.]*[万wk]?\+?\s?次?[）)]?(?:\s*[·|、/]?\s*|$)){1,6}$/u,
  ],
  [
    "counter",
    /^(?:点赞|點讚|赞|收藏|评论|評論|转发|轉發|分享|在看)(?:\s*[·|、/]?\s+(?:点赞|點讚|赞|收藏|评论|評論|转发|轉發|分享|在看|举报))+$/u,
  ],
  // The date is on the page's record; the counter says nothing.
  [
    "counter",
    /^(?:发布|發布|更新)?(?:时间|時間|日期)[:：].{6,60}(?:点击|點擊|浏览|瀏覽|阅读|閱讀|访问|人气)(?:量|数|次数|次數)?[:：]?\s?\d+\s?次?$/u,
  ],
  [
    "tags of the page",
    /^(?:tags?|tagged(?: (?:with|under|as))?|filed under|posted in|categor(?:y|ies)|labels?)\s?[:：]?\s(?:[^.,;:|]{1,30}(?:\s?[,|;·]\s?|$)){1,12}$/iu,
  ],
  ["tags of the page", /^(?:标签|標籤|分类|分類|归类|栏目|所属栏目)[:：]\s?[^。；，]{1,60}$/u],
  [
    "source of the page",
    /^[（(]?(?:本文)?(?:文章|稿件|图片|圖片|图|图源|資料|资料)?(?:来源|來源|源)(?:于|於)?[:：/]?\s?(?:网络|網路|互联网|.{0,16}(?:网|社|报|晚报|日报|公众号.{0,14}|视觉中国|图虫|新华社|中央社|本站|本刊|官网))(?:[，,]侵删)?[）)]?$/u,
  ],
  ["source of the page", /^[（(]?图(?:片)?[/／：:]\s?\S{1,12}[）)]?$/u],
  [
    "editor's line",
    /^[（([【]?(?:(?:责任)?编辑|責任編輯|责编|責編|校对|校對|审核|審核|监制|排版|值班编辑|初审|复审|终审|来源|作者)[:：]\s?\S{1,12}(?:[\s|/、]+(?:(?:责任)?编辑|責任編輯|责编|責編|校对|校對|审核|審核|监制|排版|初审|复审|终审)[:：]\s?\S{1,12})+[）)\]】]?$/u,
  ],
  ["editor's line", /^作者[:：]\s?(?:本报|本刊|本网|通讯员|特约)?(?:记者|通讯员|編輯|编辑|撰稿)\s?\S{1,12}$/u],
  ["editor's line", /^原(?:标题|標題|题)[:：].{2,80}$/u],
  ["page number", /^[-–—~·]{1,3}\s?\d{1,4}\s?[-–—~·]{1,3}$/u],
  [
    "mark of the page",
    /^[（(]?(?:continued(?: (?:on|from|overleaf)(?: (?:the )?(?:next|previous|page|p\.)\s?(?:page|\d{1,4})?)?)?|(?:转|轉|下转|下轉|接|上接|下接|紧接|续|續)(?:上|下|第?\s?\w{1,4}\s?)?[页頁版](?:第?\w{0,4}版?)?)[）)]?$/iu,
  ],
  ["mark of the page", /^[（(]?(?:此|本)[页頁](?:无|無)正文[）)]?$/u],
  [
    "mark of the page",
    /^(?:uncontrolled (?:copy )?(?:when|if) printed\b.{0,40}|printed on (?:\S+ )?recycled paper\.?|please turn over|p\.?t\.?o\.?)$/iu,
  ],
  [
    "confidentiality mark",
    /^(?:(?:draft|confidential|internal(?: use)?|restricted|proprietary|secret|not for distribution|for internal use only|do not distribute|classification|document classification|company confidential|public)(?:\s*[-–—:·|/]+\s*|\s+|$)){1,4}$/iu,
  ],
  [
    "confidentiality mark",
    /^[（([【]?(?:仅供|僅供|仅限|僅限)(?:内部|內部)(?:使用|参考|參考|交流|学习)[，,\s]*(?:请勿|請勿|严禁|嚴禁|不得)?(?:外传|外傳|外流|转发|翻印)?[）)\]】]?$|^[（([【]?(?:内部|內部|机密|機密|保密)(?:文件|资料|資料|材料)[，,\s]*(?:请勿|請勿|严禁|嚴禁|不得|切勿|注意|禁止)(?:外传|外傳|外流|外泄|外洩|保存|转发|翻印|复制)[）)\]】]?$/u,
  ],
];

/** Names what a line is by its form: a pager, a counter, a row of tags, a mark of the page. */
export function structuralReasonOf(line: string): string | undefined {
  return line.length > 200 ? undefined : forms.find(([, pattern]) => pattern.test(line))?.[0];
}
