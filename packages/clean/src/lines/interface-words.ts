/** How much a word says that its line belongs to a site's or a program's interface. */
export type InterfaceWeight = "strong" | "weak" | "neutral";

/** Words that hardly stand in a short line of content. */
const strong = `
cookie cookies newsletter newsletters subscribe subscribed subscriber subscribers subscribing unsubscribe login logout signup
sitemap breadcrumb homepage permalink trackback rss facebook twitter tweet retweet instagram tiktok linkedin whatsapp pinterest youtube
reddit tumblr snapchat telegram wechat weibo javascript wordpress joomla drupal recaptcha gdpr inbox password passwords username
basket cart checkout wishlist advertisement advertisements advertising advert adverts sponsored faq faqs imprint copyright hashtag likes shares
loading toggle podcast blog blogs homepage bookmark bookmarks app widget popup adverts webmaster`;

/** Words that stand in interfaces and elsewhere. */
const weak = `
about accept accessibility address alerts account accounts actions add adviser agent all announcements archive archives article articles ask author authors back
best book bookmark branch browse browser button call career careers categories category chat check choose click close collapse comment comments
community company conditions contact contacts content contents continue conversation copy country create credits currency customer customers
demo details device disclaimer discover donate download downloads edit editor editor's editors email e-mail enter errors events expand explore favorite favorites
favourite favourites featured feedback feed filter filters first follow followers footer forgot forgotten form forum forums found free friend friends full
full gallery get give go grid header help helpful hide history home hot image images info interested issue information investors join jobs jump
language languages last latest leave legal like liked link links list listen live load location log mailing main manage map media members
menu message mobile more most navigation necessary new newest news newsroom next notice notices notifications oldest online
open opens options order our overview page pages partners partnership paid pdf people photo photos picks pin play policy popular post posts
preferences press prev previous print privacy problem products profile promotions question questions quick quote rate rating read reader readers reading recent
recommend recommended recommendations refresh region register registration reject related relevance remove reply report request required reset
resources results return review reviews rights save search section sections see select send service services settings share shop
show sign site skip social sort sorted source sponsor statement stay story stories submit support switch tab tags team terms
text theme tip toll-free tool tools top topic topics trending tv update updates upload use useful user users version video videos view
visit visitor visitors want watch website websites welcome window`;

/** Words that say nothing either way. */
const neutral = `
a also again an and any are at be below by can continue do does for from have here how i if in is it its just let may me might more my near need no not now of off on only
one or other others out over please so that the their them then these this to under up us via we what with yes you your yours today thanks thank sorry new who will would could should did
&`;

const weights: ReadonlyMap<string, InterfaceWeight> = new Map(
  (
    [
      ["neutral", neutral],
      ["weak", weak],
      ["strong", strong],
    ] as const
  ).flatMap(([weight, words]) =>
    words
      .trim()
      .split(/\s+/u)
      .map((word) => [word, weight] as const),
  ),
);

/** How much an English word, in small letters, says; undefined for a word of content. */
export function interfaceWeight(word: string): InterfaceWeight | undefined {
  return weights.get(word);
}
