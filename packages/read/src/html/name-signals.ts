import type { HtmlElement } from "./html-node.ts";

/** What the class names and the id of an element say of it, as bits. */
export const signals = { furniture: 1, comments: 2, content: 4, thread: 8, caption: 16, gallery: 32, poster: 64 } as const;

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Words, English and pinyin, that name what is not the content of a page. Two words in a row are joined by `-`. */
const furniture = words(`
  cookie cookies consent gdpr ccpa onetrust share shares sharing sharebar sharebox sharethis sharedaddy addthis addtoany
  social socials bdsharebuttonbox bdshare fenxiang related relatedposts relatedarticles recommend recommended
  recommendation recommendations tuijian xiangguan breadcrumb breadcrumbs crumb crumbs mianbaoxie newsletter subscribe
  subscription signup sign-up pagination pager prevnext prev-next post-navigation post-nav adsbygoogle ad ads
  advert adverts advertisement advertising advertorial sponsored sponsor promo promos promotion popup modal lightbox
  skip-link skip-to skiplink back-top backtotop back-to copyright beian icp footer foot site-header site-footer site-nav
  sitefooter siteheader topbar top-bar navbar nav navigation menu menus submenu sidebar side-bar rail right-rail widget
  widgets outbrain taboola dablena mgid read-more readmore read-next more-from more-stories most-read most-popular
  trending popular-posts tag-list taglist tags tagcloud post-tags author-bio author-box author-info about-author bio
  toolbar tool-bar print-link rating ratings login log-in register banner follow followus follow-us teaser teasers
  outlink donate donation tooltip popover hovercard rollover hatnote mw-editsection navbox toc-list printfooter catlinks noprint
  article-tags article-share article-footer entry-footer entry-meta post-meta article-meta post-footer byline
`);
const comments = words(`
  comment comments commentlist comment-list commentarea disqus respond pinglun replies reply-list livefyre facebook-comments
  fb-comments comments-area comment-respond
`);
const content = words(`
  article-body articlebody article-content articlecontent article-text articletext article-main entry-content
  post-content postcontent post-body postbody story-body storybody story-content story-text page-content body-content
  body-text bodytext main-content maincontent content-body article-detail news-content newscontent news-text news-body
  text-content rich-text richtext markdown-body wzzw zhengwen neirong trs-editor con-text show-text content-text detail-content
  mw-parser-output field-name-body
`);
const thread = words(`
  question answer answers post-text postmessage post-message message-body messagebody topic-post topic-body thread forum
  t-f d-post-content plhin cooked js-post-body answer-item reply-content commtext
`);
const caption = words(
  "caption captions figcaption wp-caption-text image-caption photo-caption credit image-credit photo-credit photocredit",
);

/** Beside a post of a forum: who wrote it, how often, and what others gave for it. */
const poster = words(`
  pls plhin-left poster postprofile post-profile userinfo user-info user-card usercard avatar signature sig votecell vote
  votes vote-count upvote voting reputation post-menu postmenu post-actions pti
`);
const gallery = words("gallery galleries slideshow carousel slider resgallery photogallery imagegallery slick-slider swiper");

const table = new Map<string, number>();
for (const [list, bit] of [
  [furniture, signals.furniture],
  [comments, signals.comments],
  [content, signals.content],
  [thread, signals.thread],
  [caption, signals.caption],
  [gallery, signals.gallery],
  [poster, signals.poster],
] as const) {
  for (const word of list) table.set(word, (table.get(word) ?? 0) | bit);
}

/** Reads names of one page: the same ones come again and again, so each is taken apart once. */
export function createNameReader(): (element: HtmlElement) => number {
  const known = new Map<string, number>();
  return (element) => {
    if (!element.hasAttributes) return 0;
    const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
    if (name === " ") return 0;
    let bits = known.get(name);
    if (bits === undefined) {
      bits = readName(name);
      known.set(name, bits);
    }
    return bits;
  };
}

/** A name of more characters is a list of states of a script; only its beginning is read. */
const longestName = 400;

const beside: ReadonlySet<string> = new Set(["has", "with", "no", "without", "not", "is", "hide", "show"]);

function readName(name: string): number {
  let bits = 0;
  // An embedded post of a social network is quoted by the article.
  if (/embed/iu.test(name)) return 0;
  for (const part of name.slice(0, longestName).split(/\s+/u)) {
    const pieces = part
      .replace(/([a-z])([A-Z])/gu, "$1-$2")
      .toLowerCase()
      .split(/[-_:/.]+/u)
      .filter((piece) => piece !== "");
    for (let at = 0; at < pieces.length; at += 1) {
      const piece = pieces[at] ?? "";
      // `has-sidebar` says what stands beside.
      if (beside.has(pieces[at - 1] ?? "")) continue;
      bits |= table.get(piece) ?? 0;
      if (at + 1 < pieces.length) bits |= table.get(`${piece}-${pieces[at + 1]}`) ?? 0;
    }
  }
  return bits;
}
