import { isInterfaceLine } from "./interface-line.ts";

/** Names of sections that stand in the menu or the foot of most sites. */
const sections =
  /^(?:home|about(?: us)?|contact(?: us)?|services|products|solutions|blog|news|events|careers|jobs|investors?|media|press|support|help|faqs?|login|log in|sign in|register|sign up|search|shop|store|gallery|portfolio|team|partners|pricing|resources|downloads?|terms(?: (?:of (?:use|service)|and conditions))?|privacy(?: policy)?|cookies?(?: policy)?|legal(?: notice)?|accessibility|sitemap|site map|imprint|首页|首頁|主页|关于我们|關於我們|联系我们|聯絡我們|公司(?:简介|介绍|新闻|动态)|产品(?:中心|展示|介绍)?|新闻(?:中心|资讯|动态)?|行业(?:动态|新闻|资讯)|在线留言|人才招聘|诚聘英才|加入我们|服务(?:中心|项目|支持)?|技术支持|成功案例|客户案例|解决方案|荣誉资质|企业文化|广告服务|法律声明|隐私政策|用户协议|友情链接|网站地图|帮助中心|下载中心|会员中心|公告|论坛|官方(?:微博|微信)|微信公众号|APP下载|最新消息|產品介紹|服務項目)$/iu;

/**
 * Tells whether a line is a row of links: three items or more, most of which name what the menu of nearly every site has ("Careers |
 * Investors | Media"), or two that are nothing but words of an interface.
 */
export function isMenuRow(line: string): boolean {
  if (line.length > 200 || /[。；!?！？]/u.test(line)) return false;
  const separated = line.split(/\s*[|·•›»｜]\s*|\s{2,}|\s+\/\s+/u).filter((item) => item !== "");
  // Without marks between them, one-word names in a row: "Home About Services Blog Contact".
  const items = separated.length > 1 ? separated : line.split(/\s+/u);
  if (items.length < 2 || items.length > 24 || items.some((item) => item.length > 30)) return false;
  const known = items.filter((item) => sections.test(item)).length;
  if (separated.length === 1) return items.length >= 3 && known >= 0.75 * items.length && known >= 3;
  if (items.length >= 3 && known >= 2 && known >= 0.5 * items.length) return true;
  return items.every((item) => sections.test(item) || isInterfaceLine(item));
}
