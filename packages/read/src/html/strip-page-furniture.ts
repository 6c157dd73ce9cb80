import { type HtmlElement, type HtmlPage, select } from "./html-node.ts";

const furniture = [
  "script,style,noscript,template,link,iframe,object,embed,svg,canvas,dialog",
  "nav,[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[role=search],[role=dialog],[role=alertdialog],[role=menu],[role=menubar],[role=tablist]",
  "body > footer,[hidden],[aria-modal=true]",
].join(",");

/** Words of class names and ids, English and pinyin, that name what is not the content of a page. */
const names =
  /(?:^|[-_\s])(?:cookies?|consent|gdpr|ccpa|onetrust|share|sharing|sharebar|sharethis|addthis|social|socials|bdsharebuttonbox|fenxiang|related|relatedposts?|recommend(?:ed|ations?)?|tuijian|xiangguan|comments?|commentlist|disqus|respond|pinglun|replies|breadcrumbs?|crumbs?|mianbaoxie|newsletter|subscribe|signup|paywall|pagination|pager|prevnext|post-navigation|adsbygoogle|advert|advertisement|advertising|sponsored|promo|popup|modal|skip-?link|back-?to-?top|copyright|beian|icp|footer|site-header|site-footer|site-nav|topbar|navbar|sidebar|side-bar|widget)(?:$|[-_\s])/iu;

const headings =
  /^(?:related (?:articles?|posts?|stories|links?|reading|news|content|topics|pages)|you (?:may|might) also like|more (?:from|on|in) .{1,40}|recommended(?: for you)?|most (?:read|popular)|(?:\d+ )?comments?(?: ?[(（]\d+[)）])?|leave a (?:reply|comment)|join the (?:conversation|discussion)|share (?:this|on|via).{0,30}|相关(?:阅读|文章|链接|新闻|推荐|资讯|内容|页面)|相關(?:閱讀|文章|連結|新聞|推薦|內容|頁面)|推荐阅读|推薦閱讀|延伸閱讀|热门(?:文章|推荐|阅读)|熱門文章|猜你喜欢|你可能(?:还|也|還)喜[欢歡]|(?:网友|用户|读者|最新|全部|發表|发表|讀者|網友)?(?:评论|評論|留言|回應)(?:区|區|列表|板)?(?: ?[(（]\d+[)）])?|分享(?:到|至|给|給)?.{0,40})[：:]?$/iu;

/** Whole lines that belong to the page's machinery, and lines that lead on to another page. */
const machinery =
  /^(?:advert(?:isement|ising)?|skip to (?:main )?content|(?:log|sign) ?(?:in|up|out)|register|subscribe(?: now)?|continue reading(?: below)?|(?:click here to )?read more\.{0,3}|don[’']t miss|back to top|print(?: this page)?|image \d+ of (?:\/ )?\d+|accept(?: all)?(?: cookies)?|广告|廣告|登录|登入|注册|註冊|返回(?:顶部|頂部|首页|首頁)|回到頂部|打印(?:本页)?|列印|关闭(?:窗口)?|[【[]?(?:字体|字號|字号)[：:]?\s*[大中小 ]{1,5}[\]】]?|阅读(?:全文|原文)|閱讀全文|收藏|点赞|點讚|(?:[【[](?:字体|字号|打印|关闭|收藏|推荐|返回|大|中|小)[^】\]]{0,12}[】\]]\s*)+|(?:浏览|阅读|點擊|点击|瀏覽|人氣)(?:次数|次數|人次|量|数)?\s*[：:]?\s*\d+\s*次?(?:\s*字[号體体號级級].{0,24})?)$/iu;
const leadsOn =
  /^\|?\s*(?:related|see (?:also|more)|read (?:more|next|also)|more|recommended|watch|相关|相關|延伸|推荐|推薦)(?:阅读|閱讀)?\s*[:：]/iu;

/**
 * Takes away from a page, in place, what is not its content: navigation, cookie banners, share bars, links to
 * other pages, comment threads and footers. What holds the page's first heading or its only article is never
 * taken, whatever it is called.
 */
export function stripPageFurniture(page: HtmlPage): void {
  const { body } = page;
  if (body === null) return;
  const keep = contentAnchors(body);
  for (const element of select(body, furniture)) if (!keep.has(element)) element.remove();
  const whole = lengthOf(body);
  for (const element of select(body, "[class],[id]")) {
    if (keep.has(element) || inline.has(element.localName) || !names.test(nameOf(element))) continue;
    // A name that holds half of the page names the page ("post with-sidebar"), unless it is its thread of comments.
    const left = whole - lengthOf(element);
    if (left > whole * 0.5 || (left > 500 && /comment|disqus|pinglun|replies/iu.test(nameOf(element)))) element.remove();
  }
  for (const heading of select(body, "h2,h3,h4,h5,h6,strong,b,p,div")) {
    const text = (heading.textContent ?? "").trim();
    if (text.length < 60 && headings.test(text)) removeSection(heading, keep);
  }
  for (const element of select(body, "ul,ol,div,td,p")) {
    if (!keep.has(element) && isMenu(element) && lengthOf(element) < whole * 0.5) element.remove();
  }
  for (const line of select(body, "p,div,li,span,a,button,label")) {
    const text = (line.textContent ?? "").replace(/\s+/gu, " ").trim();
    const isMachinery = text.length < 60 && machinery.test(text);
    if (isMachinery || (text.length < 160 && leadsOn.test(text) && isLinksOnly(line, text, 0.5))) line.remove();
  }
}

/** Whether most of a text stands in links to other pages; links to files and within the page do not count. */
function isLinksOnly(element: HtmlElement, text: string, share: number): boolean {
  const length = select(element, "a[href]")
    .filter((link) => !/^#|\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|rar)(?:$|[?#])/iu.test(link.getAttribute("href") ?? ""))
    .reduce((sum, link) => sum + lengthOf(link), 0);
  return length >= text.length * share && length > 0;
}

/**
 * Takes away from an article, in place, the paragraphs and lists that are nothing but links to other pages:
 * news sites scatter them between the paragraphs. A page of lists of links has no article.
 */
export function stripCrossLinks(article: HtmlElement): void {
  for (const element of select(article, "p,ul,ol,h2,h3,h4")) {
    const text = (element.textContent ?? "").replace(/\s+/gu, " ").trim();
    if (text.length > 20 && text.length < 1_000 && isLinksOnly(element, text, 0.95)) element.remove();
  }
}

/**
 * A menu that nothing else tells from content: three links or more that are nearly all of its text, each only
 * a few words long. Lists of documents have longer names.
 */
function isMenu(element: HtmlElement): boolean {
  const links = select(element, "a[href]");
  if (links.length < 3) return false;
  const text = (element.textContent ?? "").replace(/\s+/gu, " ").trim();
  const longest = /\p{Script=Han}/u.test(text) ? 10 : 22;
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return text.length / links.length < longest * 1.4 && !/[。.!?！？]\s/u.test(text) && linked >= text.length * 0.7;
}

function lengthOf(element: HtmlElement): number {
  return (element.textContent ?? "").replace(/\s+/gu, " ").length;
}

const inline: ReadonlySet<string> = new Set("html body main article em strong b i a code sup sub td th tr tbody thead table".split(" "));

/** Class names are parted at case changes too (`relatedPosts`), and not looked at where they describe the whole page. */
function nameOf(element: HtmlElement): string {
  return `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.replace(/([a-z])([A-Z])/gu, "$1-$2");
}

/** The first heading, the only article and `main`, each with all that it stands in. */
function contentAnchors(body: HtmlElement): ReadonlySet<HtmlElement> {
  const articles = select(body, "article");
  const anchors = [body.querySelector("h1"), articles.length === 1 ? (articles[0] ?? null) : null, body.querySelector("main,[role=main]")];
  const kept = new Set<HtmlElement>([body]);
  for (const anchor of anchors) {
    for (let at = anchor; at !== null && at !== body; at = at.parentNode) kept.add(at);
  }
  return kept;
}

/** Removes a heading of other pages or comments: with its section where it has one of its own, else with the list after it. */
function removeSection(heading: HtmlElement, keep: ReadonlySet<HtmlElement>): void {
  const { parentNode: parent } = heading;
  if (parent === null || keep.has(heading)) return;
  const elements = Array.from(parent.childNodes).filter((node): node is HtmlElement => node.nodeType === 1);
  if (!keep.has(parent) && elements[0] === heading && parent.querySelector("h1,article,main") === null) {
    parent.remove();
    return;
  }
  const next = elements[elements.indexOf(heading) + 1];
  if (next !== undefined && !keep.has(next) && /^(?:ul|ol|dl)$/u.test(next.localName)) next.remove();
  heading.remove();
}
