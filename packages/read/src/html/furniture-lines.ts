const headings =
  /^(?:related (?:articles?|posts?|stories|links?|reading|news|content|topics|pages)|you (?:may|might) also like|more (?:from|on|in) .{1,40}|recommended(?: for you)?|most (?:read|popular)|(?:\d+ )?comments?(?: ?[(（]\d+[)）])?|leave a (?:reply|comment)|join the (?:conversation|discussion)|share (?:this|on|via).{0,30}|相关(?:阅读|文章|链接|新闻|推荐|资讯|内容|页面)|相關(?:閱讀|文章|連結|新聞|推薦|內容|頁面)|推荐阅读|推薦閱讀|延伸閱讀|热门(?:文章|推荐|阅读)|熱門文章|猜你喜欢|你可能(?:还|也|還)喜[欢歡]|(?:网友|用户|读者|最新|全部|發表|发表|讀者|網友)?(?:评论|評論|留言|回應)(?:区|區|列表|板)?(?: ?[(（]\d+[)）])?|分享(?:到|至|给|給)?.{0,40})[：:]?$/iu;

const machinery =
  /^(?:advert(?:isement|ising)?|skip to (?:main )?content|(?:log|sign) ?(?:in|up|out)|register|close|caption|video|loading\.{0,3}|reply|tweet|copy link|email this|back to gallery|subscribe(?: now)?|continue reading(?: below)?|(?:click here to )?read more\.{0,3}|don[’']t miss|back to top|print(?: this page)?|image \d+ of (?:\/ )?\d+|accept(?: all)?(?: cookies)?|广告|廣告|登录|登入|注册|註冊|返回(?:顶部|頂部|首页|首頁)|回到頂部|打印(?:本页)?|列印|关闭(?:窗口)?|[【[]?(?:字体|字號|字号)[：:]?\s*[大中小 ]{1,5}[\]】]?|阅读(?:全文|原文)|閱讀全文|收藏|点赞|點讚|(?:[【[](?:字体|字号|打印|关闭|收藏|推荐|返回|大|中|小)[^】\]]{0,12}[】\]]\s*)+|(?:浏览|阅读|點擊|点击|瀏覽|人氣)(?:次数|次數|人次|量|数)?\s*[：:]?\s*\d+\s*次?(?:\s*字[号體体號级級].{0,24})?)$/iu;

const onward =
  /^\|?\s*(?:related|see (?:also|more)|read (?:more|next|also)|more|recommended|watch|相关|相關|延伸|推荐|推薦)(?:阅读|閱讀)?\s*[:：]/iu;

/** Whether a line heads what is not content: other pages, comments, share buttons. */
export function isFurnitureHeading(line: string): boolean {
  return headings.test(line);
}

/** Whether a whole line belongs to the page's machinery: a button, a counter, a link to the top. */
export function isMachinery(line: string): boolean {
  return machinery.test(line);
}

/** Whether a line of links leads on to another page. */
export function leadsOn(line: string): boolean {
  return onward.test(line);
}
