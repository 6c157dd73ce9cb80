/**
 * Where names stand in Chinese, told by the signs beside them. Lists of names would miss most of them; what an institution, a
 * person in a role or a medicine is called by is a small, closed vocabulary.
 */

/** Signs of a text that belong to a name. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
  /** Whether they are a name for certain; else one changed sign may as well be a slip of the pen. */
  readonly sure: boolean;
}

/** Most signs of a name before its last part: 北京林河商贸|有限公司. */
const mostBefore = 6;
/** Most signs of a name after the word for its role: 甲方：|欧阳明远. */
const mostAfter = 4;

/** What names of institutions end with, and common words (关注公司, 到医院) do not. */
const sureInstitutions =
  "有限公司 责任公司 責任公司 股份公司 股份有限公司 合伙企业 合夥企業 事务所 事務所 分公司 支行 分行 药业 藥業 制药 製藥";
/** What names of institutions end with, and common words too. */
const institutions =
  "公司 集团 集團 银行 銀行 医院 醫院 诊所 診所 大学 大學 学院 學院 中学 中學 小学 小學 证券 證券 基金 保险 保險 信托 信託 药房 藥房 商行 协会 協會 学校 學校";

/** Endings of medicines: stems of the WHO's international non-proprietary names in Chinese, and dosage forms. */
const medicines =
  "西林 霉素 黴素 沙星 他汀 普利 沙坦 洛尔 洛爾 地平 双胍 雙胍 列净 列淨 列汀 替尼 单抗 單抗 唑仑 拉唑 硝唑 康唑 洛芬 昔布 西泮 可松 米松 克肟 呋辛 曲松 拉定 胶囊 膠囊 颗粒 顆粒 注射液 口服液";

/** Titles behind the family name of a person. */
const titles = "先生 女士 小姐 医生 醫生 医师 醫師 教授 老师 老師 律师 律師";
/** The hundred most frequent family names (Ministry of Public Security, report on names 2020), both writings. */
const familyNames = new Set(
  "王李张劉刘陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏傅方邹鄒熊白孟秦邱侯江尹薛闫段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常"
    .split("")
    .map(unitOf),
);

/** Words after which, with a colon or a bracket, the name of a party or a person stands. */
const roles =
  "甲方 乙方 丙方 丁方 姓名 患者 客户 客戶 原告 被告 委托人 委託人 申请人 申請人 借款人 贷款人 貸款人 出租人 承租人 受益人 户名 戶名 联系人 聯絡人 学生 學生 收款人 付款人 负责人 負責人 供应商 供應商 买方 買方 卖方 賣方 法定代表人 名称 名稱 药品 藥品 药名 藥名";

/** Signs that end a name on the way back: words between names, not parts of them. */
const between = new Set(
  "的和与與及或在由向对對为為是将將被把给給等该該本我你您他她它此各每这這那之其于於到从從经經至".split("").map(unitOf),
);

/** Places end with one sign, which also ends common words; these signs before it tell the words. */
const places: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  [
    ["市", "城都超股上楼樓入门門夜集黑菜本全我该該各外内內大牛熊开開休退"],
    ["省", "节節反全本各外该該内內俭儉"],
    ["县", "全本各该外郡"],
    ["縣", "全本各該外郡"],
  ].map(([place = "", words = ""]) => [unitOf(place), new Set(words.split("").map(unitOf))] as const),
);

const sureEndings = suffixTable(`${sureInstitutions} ${medicines}`);
const endings = suffixTable(institutions);
const titleEndings = suffixTable(titles);
const roleEndings = suffixTable(roles);

/** Units that any ending has as its last one: most signs are none of them, and need no further look. */
const lastUnits = new Set([...sureEndings.keys(), ...endings.keys(), ...titleEndings.keys(), ...places.keys()]);

/**
 * The signs before a last part of a name that ends at `at`; undefined where none does.
 *
 * @param start - Where the run of signs begins.
 */
export function nameBefore(text: string, at: number, start: number): NameRange | undefined {
  const last = text.charCodeAt(at);
  if (!lastUnits.has(last)) return undefined;
  const common = places.get(last);
  if (common !== undefined) return at - 2 < start || common.has(text.charCodeAt(at - 1)) ? undefined : range(text, at, start, 2, false);
  const title = suffixLength(titleEndings, text, at, start);
  if (title > 0) {
    const before = at - title;
    for (let from = before; from >= Math.max(start, before - 2); from -= 1)
      if (familyNames.has(text.charCodeAt(from))) return { from, to: before + 1, sure: true };
    return undefined;
  }
  const sure = suffixLength(sureEndings, text, at, start);
  if (sure > 0) return range(text, at - sure + 1, start, mostBefore, true);
  const length = suffixLength(endings, text, at, start);
  return length === 0 ? undefined : range(text, at - length + 1, start, mostBefore, false);
}

/** How many signs after a colon or bracket at `at` are a name, because the word before it is a role. */
export function nameAfter(text: string, at: number): number {
  return suffixLength(roleEndings, text, at - 1, 0) > 0 ? mostAfter : 0;
}

function range(text: string, end: number, start: number, most: number, sure: boolean): NameRange | undefined {
  let from = end;
  while (from > start && end - from < most && !between.has(text.charCodeAt(from - 1))) from -= 1;
  return from === end ? undefined : { from, to: end, sure };
}

type SuffixTable = ReadonlyMap<number, readonly string[]>;

/** Words by their last unit, the longest first. */
function suffixTable(words: string): SuffixTable {
  const table = new Map<number, string[]>();
  for (const word of words.split(" ").sort((a, b) => b.length - a.length)) {
    const last = word.charCodeAt(word.length - 1);
    const known = table.get(last);
    if (known === undefined) table.set(last, [word]);
    else known.push(word);
  }
  return table;
}

function suffixLength(table: SuffixTable, text: string, at: number, start: number): number {
  const words = table.get(text.charCodeAt(at));
  if (words === undefined) return 0;
  for (const word of words) if (at - word.length + 1 >= start && text.endsWith(word, at + 1)) return word.length;
  return 0;
}

function unitOf(sign: string): number {
  return sign.charCodeAt(0);
}

/** Endings of medicines in Latin letters: the most common stems of the WHO's list of international non-proprietary names. */
const stems =
  /(?:cillin|mycin|micin|cycline|floxacin|oxacin|azole|statin|pril|sartan|olol|dipine|gliptin|gliflozin|glitazone|formin|prazole|tidine|setron|triptan|azepam|zolam|barbital|profen|fenac|coxib|caine|cort|sone|olone|mab|tinib|vir|vudine|parin|gatran|xaban|grel|thiazide|semide|phylline|terol|tropium|lukast|dronate|oxetine|pramine|pidem)$/u;

/** Whether a word in lower case is called as medicines are. */
export function isMedicine(word: string): boolean {
  return word.length >= 6 && stems.test(word);
}
