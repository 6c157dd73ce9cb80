/** A family of notices: sentences that a site, a shop or a program prints whatever the page is about. */
interface NoticeFamily {
  readonly reason: string;
  /** What the notice is about; without it the family does not apply. */
  readonly subject: RegExp;
  /** What such notices say of it; each counts once. */
  readonly cues: readonly RegExp[];
  /** How many of them a line must have. */
  readonly least: number;
}

/**
 * Longest notice, in UTF-16 units, of Latin letters and with Han signs. What is longer is prose that only speaks of such things: the
 * median paragraph of the shared prose corpora has 390 to 410 units in English; answers of companies to investors, which thank for being
 * followed and name their accounts, have 80 and more in Chinese.
 */
const longestNotice = 300;
const longestHanNotice = 80;

const english: readonly NoticeFamily[] = [
  {
    reason: "cookie notice",
    subject: /\bcookies?\b/iu,
    cues: [
      /\b(?:we|our|us|you|your|this (?:web)?site|these cookies|partners)\b/iu,
      /\b(?:consent|accept(?:ed|ing)?|agree|reject|decline|refuse|opt[- ]?(?:in|out)|allow|manage|preferences|settings|choices)\b/iu,
      /\b(?:essential|(?:strictly )?necessary|functional|marketing|analytics?|analy[sz]e|advertising|personali[sz]ed?|third part(?:y|ies)|tracking)\b/iu,
      /\b(?:experience|browsing|device|navigat(?:e|ion)|site usage|traffic|personal data|notice|policy)\b/iu,
      /\b(?:always (?:active|on|enabled)|enabled by default)\b/iu,
    ],
    least: 2,
  },
  {
    reason: "cookie notice",
    subject: /\b(?:privacy|personal (?:information|data))\b/iu,
    cues: [
      /\b(?:we value|is important to us|we care about|we respect|do not sell|your privacy (?:choices|rights)|our (?:updated|revised))\b/iu,
    ],
    least: 1,
  },
  {
    reason: "notice about the browser",
    subject: /\b(?:java ?script|browser)\b/iu,
    cues: [
      /\b(?:enabled?|disabled?|turned (?:on|off)|switch(?:ed)? (?:on|off)|does(?:n't| not) support|outdated|out of date|unsupported|upgrade|update|modern)\b/iu,
      /\b(?:your|you|this (?:page|site|website|feature|video)|please|features?|view|experience)\b/iu,
    ],
    least: 2,
  },
  {
    reason: "subscription offer",
    subject:
      /\b(?:receiving this e-?mail|newsletter|inbox|mailing list|e-?mail updates|unsubscribe|subscribers? only|thank(?:s| you) for subscribing|free articles?|paywall|e-?mail alerts)\b/iu,
    cues: [
      /\b(?:sign(?:ing)? up|join|never miss|don['’]t miss|miss out|delivered|straight to|latest|enter your e-?mail|your e-?mail address|thank(?:s| you) for subscrib)/iu,
      /\b(?:unsubscribe|no longer wish|opt(?:ed)? (?:in|out)|because you|at any time|click(?:ing)?|receiv(?:e|ing) (?:these|this|our) e-?mails?)\b/iu,
      /\b(?:this (?:article|story|content|blog|week|month)|remaining|continue reading|unlimited|for subscribers only|subscribers? only|already a|log ?in|% off|free trial)\b/iu,
      /\b(?:our|us|you|your)\b/iu,
    ],
    least: 2,
  },
  {
    reason: "subscription offer",
    subject: /^.{0,120}$/u,
    cues: [
      /\bsubscri(?:be|bers?|ption)\b/iu,
      /\b(?:our|us|this blog|this (?:article|story|content)|continue reading)\b/iu,
      /\b(?:now|today|here|log ?in|sign in|unlimited|only|e-?mail|continue)\b/iu,
    ],
    least: 3,
  },
  {
    reason: "comment box",
    subject: /\b(?:comments?|e-?mail address)\b/iu,
    cues: [
      /^(?:notify me|save my (?:name|e-?mail))\b/iu,
      /\b(?:required fields|will not be published|next time i comment|are closed[.!]?$)/iu,
    ],
    least: 1,
  },
  {
    reason: "call to the customer",
    subject:
      /^(?:(?:need|want|looking for) (?:help|advice|support)\b.{0,20}\?|(?:have|got) (?:a |any )?(?:questions?|tips?|news|stor(?:y|ies))\b.{0,20}\?|(?:live )?chat (?:with|to) )/iu,
    cues: [/^.{0,80}\b(?:chat|call|contact|e-?mail|write|ask|talk|speak|us|now|adviser|advisor|agent|newsroom)\b.{0,30}$/iu],
    least: 1,
  },
  {
    reason: "rights notice",
    subject:
      /\b(?:reproduc|republish|redistribut|rewritten|copyright|permission|trade ?marks?|all rights|some rights|creative commons|registered office|views expressed|opinions expressed)/iu,
    cues: [
      /\b(?:may not|must not|cannot) be (?:reproduced|published|copied|broadcast|rewritten|redistributed|used|stored|transmitted)/iu,
      /\b(?:reproduc|republish|redistribut|broadcast|rewrit|reprint|transmit)\w*\b.{0,80}\bwithout (?:the )?(?:prior |express |written |our )*(?:permission|consent|authori[sz]ation)/iu,
      /\b(?:reproduction|copying|redistribution|use)\b.{0,60}\b(?:is|are) (?:strictly )?(?:prohibited|forbidden)/iu,
      /\b(?:protected by|subject to) copyright\b|\bcopyright(?:ed)? (?:of|by|material)\b/iu,
      /\bproperty of (?:its|their) respective (?:owners?|holders?)/iu,
      /\b(?:all|some|no) rights reserved(?=[.,;!]|$)|rights reserved[.!]?$|^creative commons\b|\blicen[cs]ed under (?:a )?creative commons/iu,
      /\bregistered in .{3,40}\b(?:no|number)\b/iu,
      /\b(?:views|opinions) expressed\b.{0,80}\b(?:do not|don['’]t|not necessarily)\b/iu,
    ],
    least: 1,
  },
  {
    reason: "rights notice",
    subject: /\b(?:this|our|the) (?:web)?site\b/iu,
    cues: [
      /\bfor (?:general )?information(?:al)?(?: purposes)? only\b/iu,
      /\b(?:use|access|using|accessing)\b.{0,60}\b(?:constitutes?|subject to|accept(?:ance)?|agree)\b/iu,
      /\bprotected by recaptcha\b/iu,
      /\bcontent (?:on|of)\b.{0,60}\b(?:copyright|permission|prohibited)\b/iu,
    ],
    least: 1,
  },
  {
    reason: "maker of the site",
    subject:
      /^(?:(?:proudly )?powered by|(?:web ?site|site|web|page|theme|blog)? ?(?:designed?|developed|built|created|hosted|maintained|managed)(?: (?:and|&) (?:designed|developed|built|hosted|maintained))? by|(?:web ?)?(?:site|design) by|theme(?: by|:)|hosted (?:by|on|with)|made with)\s/iu,
    cues: [/^(?:\S+[ .]*){2,9}$/u],
    least: 1,
  },
  {
    reason: "advertisement",
    subject:
      /\b(?:affiliate links?|amazon associate|qualifying purchases|paid (?:partnership|promotion|content)|below advertisement|advertisement (?:-|–|—|below)|(?:story|article|content) continues (?:below|after))\b|^ads? by\b/iu,
    cues: [/./u],
    least: 1,
  },
  {
    reason: "advertisement",
    subject: /\b(?:now|today|offer|free|sale|save \d+|discount|% off|hurry|deal|coupon|voucher)\b/iu,
    cues: [
      /\b(?:buy|order|call|shop|book|act|get yours|click|sign up) (?:it |yours |us )?(?:now|today|here)\b/iu,
      /\b(?:free (?:shipping|delivery|quote|trial|consultation|estimate)|limited[- ]time|while (?:stocks?|supplies) lasts?|special offer|money[- ]back)\b/iu,
      /!\s*$/u,
      /^(?:start|claim|get|grab) your\b/iu,
    ],
    least: 2,
  },
  {
    reason: "app offer",
    subject: /\b(?:app store|google play|play store|mobile app|our (?:free )?app|iphone and android)\b/iu,
    cues: [/^(?:download|get|install|try|available|now available|scan)\b/iu],
    least: 1,
  },
  {
    reason: "appeal to the reader",
    subject: /\b(?:donate|donation|support (?:us|our|independent|quality)|patreon|buy (?:me|us) a coffee)\b/iu,
    cues: [/\b(?:journalism|our work|today|now|please|become a (?:member|supporter))\b/iu],
    least: 1,
  },
];

const chinese: readonly NoticeFamily[] = [
  {
    reason: "cookie notice",
    subject: /cookies?/iu,
    cues: [
      /(?:本|我们|我們|您|网站|網站)/u,
      /(?:同意|接受|继续浏览|繼續瀏覽|拒绝|拒絕|管理|设置|設定)/u,
      /(?:体验|體驗|改善|提升|类似技术|偏好|隐私|隱私|服务|服務)/u,
    ],
    least: 2,
  },
  {
    reason: "notice about the browser",
    subject: /(?:浏览器|瀏覽器|分辨率|解析度|javascript)/iu,
    cues: [
      /(?:建议|建議|推荐|推薦|请|請|最佳|以获得|以獲得)/u,
      /(?:不支持|不支援|过低|過低|升级|升級|启用|啟用|更好的|以上|正常)/u,
      /(?:您|当前|當前|本站|本网站|本網站)/u,
    ],
    least: 2,
  },
  {
    reason: "rights notice",
    subject: /(?:转载|轉載|摘编|摘編|翻印|版权|版權|著作权|著作權|原创|侵权|侵權|侵删)/u,
    cues: [
      /(?:注明|註明)(?:出处|出處|来源|來源)|附上原文/u,
      /(?:未经|未經|非经|非經).{0,16}(?:授权|授權|许可|許可|同意|允许|允許)/u,
      /(?:必究|不得转载|禁止转载|请勿转载|谢绝转载|轉載必究|翻印必究)/u,
      /(?:版权|版權|著作权|著作權)(?:归|歸|属|屬)|版权所有(?![人者])|版權所有(?![人者])/u,
      /(?:联系|聯繫|聯絡|告知|通知).{0,12}(?:删除|刪除|处理|處理|撤)|侵删/u,
      /^(?:版权|版權)(?:声明|聲明)/u,
    ],
    least: 1,
  },
  {
    reason: "disclaimer of the site",
    subject: /(?:声明|聲明|本站|本网|本網|本平台|网友|網友|留言|评论|評論|本文|作者)/u,
    cues: [
      /(?:仅|僅|只)(?:代表|表明|供其表达).{0,12}(?:观点|觀點|看法|意见|意見|立场)/u,
      /(?:不代表|并不表明|並不表明|与本(?:站|网|平台)无关|與本(?:站|網)無關)/u,
      /(?:来源于|來源於|来自|收集自|转自|整理自).{0,6}(?:网络|網路|互联网)/u,
    ],
    least: 1,
  },
  {
    reason: "disclaimer of the site",
    subject: /^(?:免责|免責)(?:声明|聲明)|^(?:注|备注|声明)[:：]/u,
    cues: [/(?:仅供参考|僅供參考)/u],
    least: 1,
  },
  {
    reason: "call to the reader",
    subject: /(?:公众号|公眾號|微信|客户端|用戶端|app|二维码|二維碼|会员|會員|粉絲|粉丝|qq群|微博|订阅|訂閱|付费|电子报|電子報|退订)/iu,
    cues: [
      /(?:关注|關注|追蹤|扫|掃|长按|長按|添加|加入|搜索|回复)/u,
      /(?:下载|下載|打开|開啟|安装|安裝)/u,
      /(?:更多|精彩|全文|全部文章|资料|資料|福利|资讯|資訊|最新消息|体验更佳|不想再收到)/u,
      /(?:免费|免費|领取|立即|马上|点击|點擊|按此|成为|開通|开通)/u,
    ],
    least: 2,
  },
  {
    reason: "editor's line",
    subject: /(?:小编|小編|编辑部|編輯部|本站|本网)/u,
    cues: [/^(?:本文|文章|以上内容|以上內容)(?:由|为|為).{0,30}(?:整理|发布|發布|编辑|編輯|编译|編譯|原创|原創|转载|轉載)/u],
    least: 1,
  },
  {
    reason: "call to the reader",
    subject: /(?:点赞|點讚|按讚|在看|转发|轉發|分享|沙发|打赏|赞赏)/u,
    cues: [/^(?:喜欢|喜歡|觉得|覺得|如果|请|請|欢迎|歡迎|还没有|快来|点个).{0,24}$/u],
    least: 1,
  },
  {
    reason: "question about the page",
    subject: /(?:本文|此文|本页|本頁|此頁|此页|以上内容).{0,8}(?:帮助|幫助|有用)/u,
    cues: [/[？?]$/u],
    least: 1,
  },
  {
    reason: "advertisement",
    subject: /(?:优惠|優惠|折扣?|报价|咨询|购买|購買|免费|广告位|廣告位|赞助商|贊助商)/u,
    cues: [
      /^(?:点击|點擊|立即|马上|限时|限時|免费|免費|以下内容|以下內容|广告|廣告)/u,
      /(?:立享|仅剩|僅剩|抢购|搶購|获取|招租|提供$|！$)/u,
    ],
    least: 2,
  },
  {
    reason: "registration of the site",
    subject: /(?:ICP|网安备|网站标识码|许可证|信息服务|不良信息|举报电话|舉報電話|主办单位|承办单位|技术支持|IPv6)/iu,
    cues: [
      /(?:备|證|证)[\d\s]*\d{5,}/u,
      /(?:增值电信|网络视听|互联网(?:新闻|药品|医疗)|广播电视节目|出版物经营).{0,16}(?:许可证|备案)/u,
      /(?:违法|不良信息).{0,10}(?:举报|邮箱|电话)/u,
      /^(?:网站)?(?:主办|主管|承办)(?:单位)?[:：].{2,60}$/u,
      /^技术支持[:：].{2,30}$/u,
      /网站标识码|支持IPv6/iu,
    ],
    least: 1,
  },
];

/**
 * Names the family of notices that a line belongs to. A notice is told by its subject and by what such notices say of it,
 * not by its wording.
 *
 * @param line - Without marks of headings and lists.
 */
export function noticeOf(line: string): string | undefined {
  const isHan = /\p{Script=Han}/u.test(line);
  if (line.length > (isHan ? longestHanNotice : longestNotice)) return undefined;
  for (const { reason, subject, cues, least } of isHan ? chinese : english) {
    if (!subject.test(line)) continue;
    let found = 0;
    for (const cue of cues) if (cue.test(line)) found += 1;
    if (found >= least) return reason;
  }
  return undefined;
}
