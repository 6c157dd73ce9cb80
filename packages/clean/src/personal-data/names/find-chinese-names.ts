import type { Span } from "@espalier/core";
import { segmentWords, toSimplified } from "@espalier/text";
import {
  commonSurnames,
  doubleSurnames,
  functionSigns,
  givenSigns,
  notNames,
  otherSigns,
  rolesBefore,
  shySurnames,
  titlesBehind,
  wordsBefore,
} from "./chinese-lists.ts";
import { findTransliterations } from "./find-transliterations.ts";
import { createSpanIndex } from "./span-index.ts";

const single = new Set([...commonSurnames].filter((sign) => sign !== " "));
/** The first of the ranking: nearly all of a random list of names. */
const frequent = new Set([...commonSurnames].slice(0, 160));
const double = new Set(doubleSurnames.split(" "));
const shy = new Set(shySurnames);
/** Surnames of the ranking's upper part that begin many words too. */
const twofold = new Set("曾易田阳秋左贺梅曲高金江石余常安方于文熊龙雷毛史武牛康温夏白任万章程范何马黄关古车海国华全");
const given = new Set(givenSigns);
const functional = new Set(functionSigns);
const other = new Set(otherSigns);
/** Surnames that are prepositions, or end a word, too: in the middle of a clause they are none. */
const needsLead = new Set("于和时应向金有相方管任连单何万成和同终信通经");
/** Words that are companies' names more often than surnames. */
const shyDouble = new Set(["东方", "第五", "百里", "太史", "公羊"]);
const notAtEnd = new Set("子元年月日时海水平中学生人心国家公司大小方面力量法路区");

/** Behind these a name stands, with or without a colon. */
const roles = new Set(rolesBefore.split("|"));
const longestRole = Math.max(...[...roles].map((role) => role.length));

function endsInRole(before: string): boolean {
  for (let length = 1; length <= Math.min(longestRole, before.length); length += 1) if (roles.has(before.slice(-length))) return true;
  return false;
}

const field = new RegExp(
  `(?:${rolesBefore}|户名|开户名|账户名|受检者|检查者|采购部|销售部|财务部|人事部|市场部|行政部|技术部|法务部|研发部|主诊|主刀|术者|填表人|制表|拟稿|校对|摄影|摄|文|图|供稿)(?:姓名|名称|签名|签字)?(?:[)）]?\\s?[:：]\\s{0,2}|[(（](?:签字|签名|盖章)[)）]\\s?[:：]?\\s{0,2}|\\s?[为是叫]\\s?|\\s{1,2})$`,
  "u",
);
const title = new RegExp(`^(?:${titlesBehind})`, "u");
/** Behind a name in brackets or after a comma: what records say of persons. */
const attribute =
  /^[\s]?[，,（(、][\s]?(?:系|现|年|男|女|\d{1,3}岁|\d{1,3}周岁|身份证|证件|护照|电话|手机|联系|住|工号|学号|微信|邮箱|性别|出生|生于|\d{4}年|汉族|1[3-9]\d)/u;
/** Whose somebody or something of a person is. */
const kin =
  /^的(?:家长|母亲|父亲|妈妈|爸爸|妻子|丈夫|儿子|女儿|哥哥|姐姐|弟弟|妹妹|孩子|同事|朋友|同学|老师|班主任|主治|律师|电话|手机|账户|账号|银行卡|身份证|护照|病历|病情|主诉|作业|成绩|论文|名字|签名|简历|住址|家里|房子|车牌|快递|工资|贷款|保单|申请)/u;
/** What people do and are. */
const act =
  /^(?:说|表示|认为|指出|强调|介绍|告诉|称(?!为)|回答|答道|问道|问|写道|写|坦言|回忆|透露|解释|补充|提醒|签|确认|同意|拒绝|申请|提出|提交|递交|报名|报案|投诉|来院|入院|就诊|住院|出院|复诊|主诉|诉|因|自述|死亡|去世|病逝|出生|毕业|就读|考入|入职|离职|辞职|退休|担任|任(?!务|何)|出任|当选|获|荣获|负责|主持|参加|出席|带领|率|前往|赶到|来到|回到|搬|住在|居住|租|买|卖|借|还款|还了|欠|转账|汇款|汇入|存入|取出|取走|支付|付款|收到|领取|领到|寄|打来|打电话|拨打|联系|预约|陪|带着|送|接|照顾|帮|和|与|跟|向|给|把|被|将|已|已经|正在|曾|曾经|在|从|于|是|也|都|约|未|今年|昨天|今天|明天|上周|下周|去年|每天|最近|一直|刚|刚刚|终于|没有|没|不|要|想|会|能|可以|应|必须|希望|决定|持有|诉(?!讼)|找|[一二三四五六七八九十两几\d]|撰写|编写|起草|设计|翻译|提供|组织|报道|拍摄|建议|上个月|下个月|本月|年初|年底|打算|准备|开始|继续|完成|通过|使用|注册|登录|开通|办理|购买|委托|授权|起诉|诉称|辩称|系|现年|患|确诊|服用|接受|进行|到|去|来|对)/u;
/** Words that lead to a person. */
const lead =
  /(?:由|与|和|跟|同|给|向|请|找|让|叫|把|被|对|为|替|帮|问|陪|见|是|有|因|据|经|联系|通知|委托|感谢|采访|询问|告知|转告|授权|聘请|任命|推荐|介绍|接待|致电|拜访|咨询|指派|安排|邀请|认识|嫁给|娶|起诉|状告|欠|借给|转给|汇给|寄给|交给|发给|还给|送给|及|、|，|。|；|：|"|“|「|（|\(|\s|^|昨天|今天|明天|上午|下午|晚上|昨晚|近日|日前|当日|随后|后来|其中|目前|当时|最近|去年|今年|上周|本周|此后)$/u;
const leadStrong =
  /(?:[我你他她们](?:和|跟|与|同)|名叫|叫做|叫|名为|联系|通知|委托|感谢|采访|告知|授权|聘请|任命|邀请|认识|嫁给|起诉|(?:转|汇|寄|交|发|还|送|借|打|付|卖|租|转账|汇款|介绍|推荐|分配|移交)给了?|致电|拜访|由|请|陪|找|替)$/u;

/** Behind the names of firms, schools and places. */
const institution =
  /^(?:证券|股份|集团|公司|科技|药业|银行|环境|新材|合作社|能源|基金|品牌|牌|医院|大学|学院|中学|小学|路|街|大道|县|市(?!民)|区(?!别)|镇|村|省|州|半岛|山|河|江|湖|岛|机场|车站|站|大桥|寺|庙|传媒|电子|电器|汽车|地产|食品|酒业|实业|控股|有限|事务所|工作室|财富|保险|信托|投资(?:公司|集团)|环保|生物|医药|制药|智能|网络|软件)/u;

/** What a name needs. Measured on the made sentences and on public texts without persons, docs/decisions/personal-data.md. */
const enough = 2;
/** A frequent surname and two signs of given names: there the segmenter errs more often than this does. */
const surest = 2.1;
/** Below this no label and title together make a name. */
const worst = -1;

/** Finds names of persons in Chinese of both scripts, by surname, the signs of given names, the borders of words and what stands around. */
export function findChineseNames(text: string): Span[] {
  const plain = toSimplified(text);
  const foreign = findTransliterations(plain);
  const found: Span[] = [];
  let next = 0;
  let borders: ReadonlySet<number> | undefined;
  const bordersOf = (): ReadonlySet<number> => {
    borders ??= new Set(segmentWords(plain).flatMap(({ start, end }) => [start, end]));
    return borders;
  };
  for (let at = 0; at < plain.length; at += 1) {
    const family = double.has(plain.slice(at, at + 2)) ? 2 : single.has(plain.charAt(at)) ? 1 : 0;
    if (family === 0) continue;
    while ((foreign[next]?.end ?? plain.length) <= at) next += 1;
    if (at >= (foreign[next]?.start ?? plain.length)) continue;
    const best =
      bestAt(plain, at, family, bordersOf) ?? (family === 2 && single.has(plain.charAt(at)) ? bestAt(plain, at, 1, bordersOf) : undefined);
    if (best === undefined) continue;
    // "证明沈勇": 明 is a surname, but 沈 is the better one.
    const later = single.has(plain.charAt(at + 1)) && family === 1 ? bestAt(plain, at + 1, 1, bordersOf) : undefined;
    if (later !== undefined && later.score > best.score && shy.has(plain.charAt(at))) continue;
    found.push({ start: best.start, end: best.end });
    at = best.end - 1;
  }
  const all = [...found, ...foreign];
  return [...all, ...againIn(plain, all)];
}

interface Scored extends Span {
  readonly score: number;
  readonly right: number;
}

function bestAt(text: string, at: number, family: number, borders: () => ReadonlySet<number>): Scored | undefined {
  const before = text.slice(Math.max(0, at - 10), at);
  let left: number | undefined;
  let best: Scored | undefined;
  if (wordsBefore.has(text.slice(at - 1, at + 1))) return undefined;
  for (const length of [family + 1, family + 2, family + 3]) {
    const name = text.slice(at, at + length);
    if (!/^\p{Script=Han}+$/u.test(name) || name.length < length) continue;
    // Four signs of a single surname are two surnames and a given name: 陈李婉清.
    if (length === family + 3 && !(family === 1 && single.has(name.charAt(1)) && !shy.has(name.charAt(1)))) continue;
    const inner = scoreName(name, family);
    if (inner === undefined || inner < worst) continue;
    left ??= scoreLeft(before);
    const after = text.slice(at + length, at + length + 10);
    if (left < 1.9 && institution.test(after)) continue;
    const framed = /[经据由受应]$/u.test(before) && act.test(after);
    const right = scoreRight(after) + (framed ? 1 : 0);
    if (left === 0 && right < 1.5 && needsLead.has(name.charAt(0))) continue;
    if (inner + left + right + 0.7 < enough) continue;
    const cuts = borders();
    const fits = (cuts.has(at) ? 0.35 : -0.9) + (cuts.has(at + length) ? 0.35 : -0.9) + (length === family + 3 ? -0.8 : 0);
    // Behind a label or before a title a word's border is no argument: the dictionary does not know the name.
    const score =
      inner +
      left +
      right +
      ((left >= 2 || right >= 1.5 || framed) && length < family + 3 ? Math.max(fits, 0) : Math.max(fits, inner >= surest ? -0.5 : -1.8));
    // A longer name needs a last sign that names have: "杨勇" and not "杨勇称".
    const last = name.charAt(length - 1);
    const longer = given.has(last) || isRare(last) ? -0.05 : best?.right === 0 && right > 0 ? -0.3 : 1.2;
    const more = best === undefined ? enough : best.score + longer;
    if (score > more) best = { start: at, end: at + length, score, right };
  }
  return best;
}

function scoreName(name: string, family: number): number | undefined {
  if (isOther(name)) return undefined;
  const surname = name.slice(0, family);
  let score =
    family === 2
      ? shyDouble.has(surname)
        ? 0.4
        : 1.7
      : shy.has(surname)
        ? 0
        : twofold.has(surname)
          ? 0.5
          : frequent.has(surname)
            ? 1
            : 0.6;
  const signs = [...name.slice(family)];
  for (const sign of signs) {
    if (functional.has(sign)) return undefined;
    score += other.has(sign) ? -0.7 : given.has(sign) ? 0.55 : isRare(sign) ? 0.45 : -0.1;
  }
  if (signs.length === 1) score -= given.has(signs[0] ?? "") ? 0.5 : isRare(signs[0] ?? "") ? 0.3 : 0.7;
  if (notAtEnd.has(signs.at(-1) ?? "") && !given.has(signs[0] ?? "")) score -= 0.8;
  return score;
}

function isOther(name: string): boolean {
  for (let length = 2; length <= name.length; length += 1) if (notNames.has(name.slice(0, length))) return true;
  return false;
}

function scoreLeft(before: string): number {
  if (/[:：)）为是叫\s]$/u.test(before) && field.test(before)) return 2.2;
  if (endsInRole(before)) return 2;
  if (leadStrong.test(before)) return 0.9;
  if (/(?:^|[，。；：、！？,.;:!?@\s])$/u.test(before)) return 0.5;
  if (lead.test(before)) return 0.4;
  return /[时后前中]$/u.test(before) ? 0.3 : 0;
}

function scoreRight(after: string): number {
  if (attribute.test(after)) return 1.9;
  if (title.test(after)) return 1.9;
  if (kin.test(after)) return 1.5;
  if (act.test(after)) return 0.55;
  if (/^(?:的|\s?\d{4}年)/u.test(after)) return 0.4;
  return /^(?:[，。；、：,.;:！？!?）)」”"\s（(]|$)/u.test(after) ? 0.3 : 0;
}

let levelOne: ReadonlySet<string> | undefined;

/** Whether a sign is none of the 3,755 frequent ones (GB 2312, level 1) and no word of illness: such signs stand in names above all. */
function isRare(sign: string): boolean {
  levelOne ??= firstLevel();
  return !levelOne.has(sign) && !(sign >= "\u7592" && sign <= "\u7675");
}

function firstLevel(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  return new Set(new TextDecoder("gb18030").decode(Uint8Array.from(bytes)));
}

/** The names found, where they stand again in the text. */
function againIn(text: string, found: readonly Span[]): Span[] {
  const spans: Span[] = [];
  const touches = createSpanIndex(found);
  for (const name of new Set(found.map(({ start, end }) => text.slice(start, end)))) {
    if (name.length < 3) continue;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
      if (!touches(at, at + name.length)) spans.push({ start: at, end: at + name.length });
  }
  return spans;
}
