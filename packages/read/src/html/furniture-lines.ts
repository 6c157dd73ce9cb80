const headings =
  /^(?:related (?:articles?|posts?|stories|links?|reading|news|content|topics|pages)|you (?:may|might) also like|more (?:from|on|in) .{1,40}|recommended(?: for you)?|most (?:read|popular)|(?:\d+ )?comments?(?: ?[(（]\d+[)）])?|leave a (?:reply|comment)|join the (?:conversation|discussion)|share (?:this|on|via).{0,30}|相关(?:阅读|文章|链接|新闻|推荐|资讯|内容|页面)|相關(?:閱讀|文章|連結|新聞|推薦|內容|頁面)|推荐阅读|推薦閱讀|延伸閱讀|热门(?:文章|推荐|阅读)|熱門文章|猜你喜欢|你可能(?:还|也|還)喜[欢歡]|(?:网友|用户|读者|最新|全部|發表|发表|讀者|網友)?(?:评论|評論|留言|回應)(?:区|區|列表|板)?(?: ?[(（]\d+[)）])?|分享(?:到|至|给|給)?.{0,40})[：:]?$/iu;

const machinery =
  /^(?:advert(?:isement|ising)?|skip to (?:main )?content|(?:log|sign) ?(?:in|up|out)|register|close|caption|video|loading\.{0,3}|reply|tweet|copy link|email this|sort(?:ed)? by:?|设为首页|收藏本站|加入收藏|(?:设为首页|加入收藏|收藏本站|\s|\|)+|您?需要登[录錄]后?.{0,10}(?:回帖|评论|回复|发帖).{0,12}|back to gallery|subscribe(?: now)?|continue reading(?: below)?|(?:click here to )?read more\.{0,3}|don[’']t miss|back to top|print(?: this page)?|image \d+ of (?:\/ )?\d+|accept(?: all)?(?: cookies)?|广告|廣告|登录|登入|注册|註冊|返回(?:顶部|頂部|首页|首頁)|回到頂部|打印(?:本页)?|列印|关闭(?:窗口)?|[【[]?(?:字体|字號|字号)[：:]?\s*[大中小 ]{1,5}[\]】]?|阅读(?:全文|原文)|閱讀全文|收藏|点赞|點讚|(?:[【[](?:字体|字号|打印|关闭|收藏|推荐|返回|大|中|小)[^】\]]{0,12}[】\]]\s*)+|(?:浏览|阅读|點擊|点击|瀏覽|人氣)(?:次数|次數|人次|量|数)?\s*[：:]?\s*\d+\s*次?(?:\s*字[号體体號级級].{0,24})?)$/iu;

const onward =
  /^\|?\s*(?:related|see (?:also|more)|read (?:more|next|also)|more|recommended|watch|相关|相關|延伸|推荐|推薦)(?:阅读|閱讀)?\s*[:：]/iu;

/** The numbers of the pages of a list, with at least one word or arrow among them. */
const pager =
  /^(?=.*(?:[页頁»›>]|next|prev))(?:(?:\d{1,4}|\.{2,3}|…|[«»‹›<>|]|第|共|(?:首|上一|下一|尾|末)?[页頁]|prev(?:ious)?|next|first|last|page)\s*)+$/iu;

/** Where a page says its place on the site, and its owner, register and rights. */
const place = /^(?:(?:你|您)?(?:现在|當前|当前|目前)?(?:所在|的)*(?:位置|导航)|首[页頁]\s*[>›»/])\s*[:：>›»]?/u;
const imprint =
  /^(?:powered by\s.{1,60}|(?:copyright|©|\(c\)|版权所有|版權所有)\s?.{0,100}|.{0,40}ICP[备備]\s?\d+号?.{0,40}|.{0,20}公网安备.{0,30}|[（(【[]?(?:责任编辑|責任編輯|责编|網路編輯)\s*[:：].{1,20}|all rights reserved\.?)$/iu;

/** Whether a line heads what is not content: other pages, comments, share buttons. */
export function isFurnitureHeading(line: string): boolean {
  return headings.test(line);
}

/** Whether a whole line belongs to the page's machinery: a button, a counter, a link to the top. */
export function isMachinery(line: string): boolean {
  return machinery.test(line) || pager.test(line) || imprint.test(line);
}

/** Whether a line of links leads on to another page. */
export function leadsOn(line: string): boolean {
  return onward.test(line);
}

/** Whether a line of links says where the page stands on its site. */
export function isPlace(line: string): boolean {
  return place.test(line) || /^[^>›»]{1,40}(?:\s[>›»]\s[^>›»]{1,60}){2,}$/u.test(line);
}
