/**
 * Labelled texts for `train-quality-classifier.ts`: good are passages of this project's own made-up institutions, bad is junk that is
 * made here, of kinds that fill web corpora. The same for the same seed.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text with its label and its kind. */
export interface LabelledText {
  readonly text: string;
  readonly good: boolean;
  readonly kind: string;
}

type Random = (below: number) => number;

/** Lehmer's generator: whole numbers below a limit. */
export function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** How often each text is cut anew, so that its beginning and its lines are seen in more than one company. */
const rounds = 4;

/** Passages of 25 to 900 UTF-16 units of the texts of `datasets/*\/source`, half of them short; tables, lists and letters as they stand. */
export function goodPassages(root: string, random: Random): LabelledText[] {
  const texts: LabelledText[] = [];
  for (const field of ["finance", "healthcare", "education"]) {
    const folder = join(root, "datasets", field, "source");
    for (const name of readdirSync(folder).sort()) {
      const raw = readFileSync(join(folder, name), "utf8");
      const text = name.endsWith(".json") ? stringsOf(JSON.parse(raw)).join("\n") : raw;
      for (let start = 0; start < text.length * rounds; ) {
        const from = start % text.length;
        const length = random(2) === 0 ? 25 + random(95) : 120 + random(780);
        const passage = text.slice(from, from + length).trim();
        if (passage.length > 20) texts.push({ text: passage, good: true, kind: field });
        start += length;
      }
    }
  }
  return texts;
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.every((item) => typeof item !== "object") ? [value.join(" | ")] : value.flatMap(stringsOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

const goods = {
  en: "shoes sneakers handbags watches sunglasses jackets mattresses laptops phones ringtones wallpapers supplements slippers jewelry toys headphones perfume wigs curtains tyres".split(
    " ",
  ),
  zh: "运动鞋 包包 手表 减肥药 面膜 假发 手机壳 轮胎 窗帘 床垫 耳机 香水 童装 地板 瓷砖 叉车 水泵 阀门 钢管 围栏".split(" "),
};
const services = {
  en: "plumber locksmith towing carpet cleaning roof repair moving company dentist coupons hosting backlinks".split(" "),
  zh: "保洁 搬家 开锁 疏通下水道 空调维修 代写 翻译 婚庆 装修 回收 租车 监控安装".split(" "),
};
const places = {
  en: "Springfield Riverton Lakewood Fairview Georgetown Salem Madison Clinton Arlington Ashland".split(" "),
  zh: "城东 城西 江北 江南 新区 开发区 老城 河口 山前 海滨".split(" "),
};
const praise = {
  en: "best cheap discount top rated free shipping 100% original official store lowest price hot sale new arrival 2024 near me review buy now click here limited offer".split(
    " ",
  ),
  zh: "最好的 便宜 特价 厂家直销 正品 包邮 专业 哪家好 多少钱 价格优惠 24小时 上门 免费咨询 电话 点击进入 立即购买 限时抢购 排行榜 官网 批发".split(
    " ",
  ),
};
const menu = {
  en: "Home|About us|Contact|Products|News|Blog|Login|Register|Cart|Checkout|My account|Sitemap|Privacy|Terms|Help|FAQ|Careers|Press|Downloads|Forum|Next|Previous|Share|Print|Tweet|Like|Reply|Subscribe|RSS|Archive|Categories|Tags|Search|Back to top|Read more|Load more|Comments (0)".split(
    "|",
  ),
  zh: "首页|关于我们|联系我们|产品中心|新闻动态|登录|注册|购物车|结算|我的账户|网站地图|隐私|条款|帮助|常见问题|招聘|下载|论坛|下一页|上一页|分享|打印|点赞|回复|订阅|归档|分类|标签|搜索|返回顶部|阅读全文|加载更多|暂无评论|友情链接|收藏本站|设为首页|版权所有".split(
    "|",
  ),
};

type Language = "en" | "zh";
const languages: readonly Language[] = ["en", "zh"];

/** Junk of every kind in both languages, `each` texts of each. `seeds` are good passages, for junk that is made of good words. */
export function junkTexts(seeds: readonly string[], each: number, random: Random): LabelledText[] {
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? "";
  // Every third text is short, as a good one may be.
  let short = 1;
  const several = (count: number, make: () => string): string[] => Array.from({ length: Math.max(2, Math.round(count * short)) }, make);
  const gap = (language: Language): string => (language === "en" ? " " : pick(["", " ", "，", "、", "_", "|"]));
  const makers: Readonly<Record<string, (language: Language) => string>> = {
    keywords: (language) => {
      const words = [...several(2 + random(4), () => pick(goods[language])), ...several(2 + random(4), () => pick(praise[language]))];
      return several(40 + random(120), () => pick(words)).join(language === "en" ? pick([" ", ", "]) : pick([" ", "，", "、", ""]));
    },
    spam: (language) =>
      several(6 + random(12), () =>
        [pick(places[language]), pick(services[language]), pick(praise[language]), pick(goods[language]), pick(praise[language])].join(
          gap(language),
        ),
      ).join(language === "en" ? pick(["! ", " - ", ", "]) : pick(["！", "-", "，"])),
    menu: (language) => several(15 + random(50), () => pick(menu[language])).join(pick(["\n", " | ", " ", " > ", "\n\n", " · "])),
    salad: (language) => {
      const seed = pick(seeds);
      const words = language === "en" ? seed.split(/\s+/u) : [...seed.replace(/\s+/gu, "")];
      return several(60 + random(150), () => pick(words)).join(language === "en" ? " " : "");
    },
    numbers: () => several(40 + random(150), () => String(random(10 ** (1 + random(8))))).join(pick([" ", "\n", ", ", "\t"])),
    symbols: () =>
      several(60 + random(120), () =>
        pick(["***", "---", "===", "~~~", "+++", ">>>", "<<<", "###", "///", "■", "◆", "★", "●", "▲", "……", "----", "|", "_", "^^"]),
      ).join(pick([" ", ""])),
    code: () =>
      several(8 + random(25), () =>
        pick([
          "function(){return this.a}",
          ".nav{margin:0;padding:4px}",
          "var x=document.getElementById('b');",
          '<div class="row">',
          '{"id":0,"t":null}',
          "if(window.q){q.push(['e'])}",
          "@media screen{.c{float:left}}",
          "});",
          "!important;",
          "&nbsp;",
        ]),
      ).join(pick(["", " ", "\n"])),
    letters: () => several(30 + random(60), () => several(3 + random(14), () => String.fromCharCode(97 + random(26))).join("")).join(" "),
  };
  return Object.entries(makers).flatMap(([kind, make]) =>
    languages.flatMap((language) =>
      Array.from({ length: each }, (_, at) => {
        short = at % 3 === 0 ? 0.15 : 1;
        return make(language);
      }).map((text) => ({ text, good: false, kind })),
    ),
  );
}
