/** A kind of line that belongs to the page and not to its content. */
interface BoilerplatePattern {
  readonly reason: string;
  /** Matches the whole line, trimmed and without list or heading marks. */
  readonly pattern: RegExp;
}

/**
 * Longest line, in UTF-16 units, that a pattern may take. Longer lines are prose that only speaks of such things: the median
 * paragraph of the shared prose corpora has 390 to 410.
 */
export const longestBoilerplate = 300;

const site = "(?:(?:web)?site|website|page|app|platform)";

/** English: whole lines, as web pages, mail and office templates print them. */
const english: readonly BoilerplatePattern[] = [
  {
    reason: "cookie notice",
    pattern: new RegExp(
      `^(?:(?:we|this ${site}|our ${site}|the ${site}|like most ${site}s)\\b.{0,60}\\buses? (?:\\S+ ){0,3}cookies\\b.*|by (?:continuing|clicking|using|closing|browsing)\\b.{0,80}\\b(?:cookies?|terms of use|privacy policy)\\b.*|(?:accept|reject|allow|manage)(?: all| optional| necessary)? cookies.?|cookie (?:settings|preferences|policy|notice|consent)|(?:accept|reject) all)$`,
      "iu",
    ),
  },
  {
    reason: "notice about scripts",
    pattern:
      /^(?:please )?(?:enable|turn on|activate|you need to enable) java ?script\b.*$|^java ?script (?:is|seems to be|appears to be) (?:disabled|required|turned off)\b.*$/iu,
  },
  { reason: "path of the page", pattern: /^(?:you are here: ?.+|home(?: ?page)?(?: ?(?:>|›|»|\/|→) ?[^>›»/→]{1,60}){1,6})$/iu },
  {
    reason: "share and follow links",
    pattern:
      /^(?:share|tweet|pin it|like us|follow us|connect with us)(?: ?[|:·•,/-])*(?: (?:this|on|via|to|with|article|page|post|story|us|now|facebook|twitter|x|linkedin|whatsapp|wechat|weibo|instagram|youtube|e-?mail|&|and|or)(?: ?[|:·•,/-])*)+[.:!]?$/iu,
  },
  {
    reason: "share and follow links",
    pattern:
      /^(?:(?:share|tweet|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|e-?mail|instagram|youtube|print|copy link)(?: ?[|·•,/] ?| +|$)){2,}$/iu,
  },
  {
    reason: "subscription offer",
    pattern:
      /^(?:(?:please )?(?:subscribe|sign up)(?: (?:now|today|here|free))?(?: (?:to|for) (?:our|the|this|free|daily|weekly|monthly|e-?mail|news)\b.{0,60})?|get (?:our|the) (?:daily |weekly |free )*newsletter\b.{0,40}|(?:e-?mail )?newsletter(?: sign-?up)?)[.!]?$/iu,
  },
  {
    reason: "copyright line",
    pattern:
      /^(?:(?:copyright|©|\(c\))(?: ?©| ?\(c\))? ?(?:\d{4}\b.{0,100}|.{0,80}\b(?:\d{4}|all rights reserved)\b.{0,40})|.{0,80}\ball rights reserved\.?)$/iu,
  },
  {
    reason: "links of the site",
    pattern:
      /^(?:skip to (?:the )?(?:main )?(?:content|navigation)|(?:back )?to top|back to (?:the )?(?:top|home|list|previous page|search results)|(?:main |site |toggle )(?:menu|navigation|map)|menu|go to (?:home|top)|site ?map|print (?:this )?(?:page|article)|close(?: this)? (?:window|menu|banner)|load(?:ing)? more(?:\.\.\.|…)?|show more|view all|read more(?:\.\.\.|…| ?»)?|learn more)[.!]?$/iu,
  },
  {
    reason: "links of the site",
    pattern:
      /^(?:(?:terms(?: (?:of (?:use|service)|and conditions|& conditions))?|privacy(?: (?:policy|notice|statement))?|cookie(?:s| policy)?|legal(?: notice)?|disclaimer|accessibility(?: statement)?|contact(?: us)?|about(?: us)?|careers|help|faqs?|site ?map|home|imprint|login|log in|register|search|news|press)(?: ?[|·•/›>] ?| {2,}|$)){2,}$/iu,
  },
  { reason: "call to click", pattern: /^click (?:here|below|the (?:link|button)(?: below)?)\b.{0,80}$/iu },
  {
    reason: "call to sign in",
    pattern: /^(?:please )?(?:sign|log) ?in(?: or (?:register|sign up|create an account))?(?: (?:to|for)\b.{0,80}| now)?[.!]?$/iu,
  },
  {
    reason: "related links",
    pattern:
      /^(?:related|recommended|popular|more|latest|trending|you (?:may|might) also(?: be)?)\b(?: (?:articles?|posts?|stories|news|reading|links?|content|topics|pages|videos|products|like|interested in|for you|from this \S+|from us))+:?$/iu,
  },
  {
    reason: "advertisement mark",
    pattern: /^(?:\[?(?:advertisement|advertising|sponsored(?: content| link| post)?|promoted(?: content)?|ad)\]?(?: - .{0,40})?)$/iu,
  },
  {
    reason: "question about the page",
    pattern:
      /^(?:was|did you find) this (?:page|article|information|answer) (?:useful|helpful)\b.{0,30}$|^rate this (?:page|article).{0,20}$/iu,
  },
  {
    reason: "comment box",
    pattern:
      /^(?:(?:leave|post|add|write) (?:a |your )?(?:comment|reply)|\d+ comments?|(?:view|show|hide|load|read)(?: all)? comments|no comments(?: yet)?|your e-?mail address will not be published.*|reply|be the first to comment)[.!]?$/iu,
  },
  {
    reason: "previous and next links",
    pattern:
      /^(?:[«‹<←] ?)?(?:previous|prev|next)(?: (?:article|post|page|story|chapter))?(?: ?[|/] ?(?:next|previous)(?: (?:article|post|page))?)?(?: ?[»›>→])?$/iu,
  },
  { reason: "page number", pattern: /^(?:page )?\d{1,4} (?:of|\/) \d{1,4}$|^page \d{1,4}$/iu },
  {
    reason: "empty page mark",
    pattern: /^\[?\(?this page (?:has been |was |is )?(?:intentionally )?(?:left )?blank(?: intentionally)?\.?\)?\]?$/iu,
  },
  {
    reason: "confidentiality mark",
    pattern:
      /^(?:strictly )?(?:private (?:and|&) )?confidential(?:ity)?(?: ?[-–—:·|/] ?.{0,50}| - .{0,50})?$|^(?:for )?internal use only\.?$|^do not (?:distribute|copy|circulate)\b.{0,40}$/iu,
  },
];

/** Chinese, simplified and traditional. */
const chinese: readonly BoilerplatePattern[] = [
  {
    reason: "cookie notice",
    pattern: /^(?:本|我们的|我們的)?(?:网站|網站|站点|本站|我们|我們).{0,12}(?:使用|采用|採用).{0,6}cookies?.*$/iu,
  },
  {
    reason: "copyright line",
    pattern:
      /^.{0,40}(?:版权所有(?![人者])|版權所有(?![人者])|著作權所有(?![人者])|保留所有权利|保留所有權利|保留一切权利|保留一切權利).{0,50}$|^.{0,20}未[经經].{0,12}(?:授权|授權|许可|許可|允许|允許|同意).{0,12}(?:不得|禁止|谢绝|謝絕|严禁|嚴禁).{0,20}(?:转载|轉載|复制|複製|使用|摘编|摘編|传播|傳播).{0,12}$/u,
  },
  {
    reason: "editor's line",
    pattern:
      /^[（([【]?(?:责任编辑|責任編輯|责编|責編|本文编辑|值班编辑|网络编辑|網路編輯|编辑|編輯|审核|审校|校对|校對)[:：]\s?[^。；]{1,24}[）)\]】]?$/u,
  },
  {
    reason: "previous and next links",
    pattern:
      /^(?:上一(?:篇|页|頁|条|條|章)|下一(?:篇|页|頁|条|條|章)|返回(?:列表|目录|目錄|上一页|上一頁|首页|首頁|顶部|頂部))(?:[:：].{0,60}|(?:\s.{0,60}))?$/u,
  },
  {
    reason: "follow and scan links",
    pattern:
      /^.{0,16}(?:扫一扫|掃一掃|扫描|掃描|扫码|掃碼|长按|長按|识别|識別).{0,14}(?:二维码|二維碼|条码|QR ?code).{0,24}$|^.{0,16}(?:扫一扫|掃一掃|扫码|掃碼|长按|長按).{0,8}(?:关注|關注|下载|下載).{0,24}$|^(?:欢迎|歡迎|请|請|敬请|敬請|点击|點擊)?(?:关注|關注|订阅|訂閱).{0,16}(?:公众号|公眾號|微信|微博|头条号|粉絲專頁|电子报|電子報).{0,16}$/iu,
  },
  {
    reason: "registration number of the site",
    pattern: /^.{0,30}(?:ICP[备備证證]|公网安备|公網安備|网安备|增值电信业务经营许可证).{0,40}$/iu,
  },
  {
    reason: "share and follow links",
    pattern:
      /^(?:分享(?:到|至|给|給|本文|此页|此頁)?|转发(?:到|至)?|轉發(?:到|至)?|一键分享)\s?[:：]?(?:[\s|、,，/·]*(?:新浪)?(?:微博|微信|朋友圈|QQ(?:空间|空間|好友)?|豆瓣|人人|Facebook|Twitter|LINE|LinkedIn|Email|更多|复制链接|複製連結))*$/iu,
  },
  {
    reason: "path of the page",
    pattern:
      /^(?:您?(?:当前|當前|现在|現在|目前)?(?:的)?(?:所在)?(?:位置|位於)(?:是)?[:：]?\s?(?:首页|首頁|主页|網站首頁|网站首页).{0,80}|(?:首页|首頁)(?:\s?(?:>|›|»|\/|→|＞)\s?[^>›»/→＞]{1,24}){1,6})$/u,
  },
  {
    reason: "call to click",
    pattern:
      /^(?:请|請|立即|马上|馬上)?(?:点击|點擊|点此|點此|戳)(?:这里|這裡|此处|此處|下方|链接|連結|按钮|上方|查看|阅读|閱讀|下载|下載|进入|進入|注册|註冊|登录|登入|关注|關注).{0,30}$|^(?:立即)?(?:下载|下載)(?:手机|手機|官方)?(?:APP|客户端|用戶端|应用程式).{0,20}$/iu,
  },
  {
    reason: "disclaimer of the site",
    pattern:
      /^(?:免责声明|免責聲明|版权声明|版權聲明|特别声明|特別聲明|声明|聲明)[:：].{0,160}(?:网络|網路|互联网|侵权|侵權|删除|刪除|转载|轉載|版权|版權|不代表|不构成|不構成|仅供参考|僅供參考).{0,60}$|^.{0,30}(?:如有侵权|如有侵權|若有侵权|侵权必究|侵權必究|联系删除|聯繫刪除).{0,30}$/u,
  },
  {
    reason: "disclaimer of the site",
    pattern:
      /^(?:本文|本站|本页|本頁|以上|本文章|文章|文中|本公众号|资料|資料|内容|內容).{0,20}(?:仅供|僅供).{0,6}(?:参考|參考|学习|學習|交流).{0,6}[，,；;].{0,12}(?:不构成|不構成|不作为|不作為|不代表).{0,24}$/u,
  },
  {
    reason: "links of the site",
    pattern:
      /^[【[（(]?(?:(?:打印|列印)(?:本页|本頁|此页|此頁|文章)?|(?:关闭|關閉)(?:窗口|視窗|本页|本頁)|返回(?:顶部|頂部)|回到?(?:顶部|頂部|页首|頁首)|跳(?:至|到|转到|轉到)(?:主要)?(?:内容|內容|正文)(?:区|區)?|加入收藏|收藏本站|设为首页|網站導覽|网站地图|网站导航|字号|字體大小)(?:[\s|·、/：:【】[\]]*(?:打印|列印|关闭|關閉|返回|收藏|大|中|小|本页|本頁|窗口|視窗|顶部|頂部))*[\s】\]]*$/u,
  },
  {
    reason: "links of the site",
    pattern:
      /^(?:(?:首页|首頁|关于我们|關於我們|联系我们|聯絡我們|聯繫我們|网站地图|網站地圖|法律声明|法律聲明|隐私(?:政策|声明|条款|权)|隱私(?:政策|聲明|條款|權)|使用条款|使用條款|服务条款|服務條款|用户协议|免责声明|免責聲明|友情链接|友情連結|人才招聘|加入我们|帮助中心|常见问题|登录|登入|注册|註冊)(?:\s?[|·•/、]\s?|\s+|$)){2,}$/u,
  },
  {
    reason: "call to sign in",
    pattern: /^(?:请|請)?(?:登录|登入|登陆)(?:\s?(?:后|後|或|\/|\|)\s?.{0,20}|(?:可|以|即可)?(?:查看|阅读|閱讀|评论|評論|收藏).{0,16})?$/u,
  },
  {
    reason: "related links",
    pattern:
      /^(?:相关|相關|热门|熱門|推荐|推薦|延伸|精彩|更多|猜你|最新)(?:推荐|推薦|阅读|閱讀|文章|链接|連結|新闻|新聞|资讯|資訊|内容|內容|标签|標籤|专题|話題|喜欢|喜歡|看)[:：]?$/u,
  },
  { reason: "advertisement mark", pattern: /^[（([【]?(?:广告|廣告|推广|推廣|赞助(?:内容)?|贊助(?:內容)?)[）)\]】]?$/u },
  {
    reason: "fold and unfold",
    pattern:
      /^(?:展开|展開|收起|阅读|閱讀|查看|显示|顯示)(?:全文|全部|更多|原文|评论|評論)?(?:[（(]?\d*[）)]?)$|^(?:查看|加载|載入)更多.{0,6}$/u,
  },
  {
    reason: "comment box",
    pattern:
      /^(?:发表|發表|我要|写|寫|查看|全部|最新|网友|網友|热门|熱門)(?:评论|評論|留言)(?:[（(]\d+[）)])?$|^(?:评论|評論|留言|点赞|點讚|收藏|阅读|閱讀|浏览|瀏覽)(?:数|數|量|次数|次數)?\s?[（(:：]?\s?\d+\s?[）)]?$/u,
  },
  {
    reason: "page number",
    pattern: /^第\s?\d{1,4}\s?[页頁]\s?[，,/|]?\s?(?:共\s?\d{1,4}\s?[页頁])?$|^共\s?\d{1,4}\s?[页頁]\s?[，,/|]?\s?第\s?\d{1,4}\s?[页頁]$/u,
  },
  {
    reason: "confidentiality mark",
    pattern:
      /^[（([【]?(?:内部(?:资料|文件|使用|材料)|內部(?:資料|文件|使用)|机密|機密|绝密|秘密)(?:[，,、·\s]*(?:请勿|請勿|注意|不得|严禁|嚴禁|切勿)?(?:外传|外傳|外泄|外洩|保密|转载|轉載|传阅|傳閱|泄露|洩露|妥善保管))?[）)\]】]?$/u,
  },
  {
    reason: "empty page mark",
    pattern: /^[（([【]?(?:此|本)[页頁](?:为|為)?(?:有意|故意|特意)?(?:留)?空白[）)\]】]?$|^[（(]?以下(?:无|無)正文[）)]?$/u,
  },
];

/** Every pattern, English ones first. */
export const boilerplatePatterns: readonly BoilerplatePattern[] = [...english, ...chinese];

/** Names the pattern that has a line; Chinese ones are asked for lines with Han signs, English ones for lines with Latin letters. */
export function patternOf(line: string): string | undefined {
  const isNamed = ({ pattern }: BoilerplatePattern): boolean => pattern.test(line);
  const reason = /[a-z©]/iu.test(line) || !/\p{L}/u.test(line) ? english.find(isNamed)?.reason : undefined;
  return reason ?? (/\p{Script=Han}/u.test(line) ? chinese.find(isNamed)?.reason : undefined);
}
