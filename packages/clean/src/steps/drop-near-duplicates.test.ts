import type { Metadata } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/clean-text.ts";
import { judgeAll, reasonsOf } from "../testing/judge-all.ts";
import { dropNearDuplicates, dropNearDuplicatesOptions } from "./drop-near-duplicates.ts";

const options = dropNearDuplicatesOptions.parse({});
const step = dropNearDuplicates(options);
const drops = (texts: readonly string[], access: readonly (string[] | undefined)[] = []) => reasonsOf(step, texts, access);

const english =
  "The bank may change the rate of this account at any time. It will tell the customer in writing at least 60 days before the change takes effect. A customer who does not accept the change may close the account without charge until the day before, and the money is paid out at the old rate of 3.45%.";
const chinese =
  "借款人申请提前还款的，应当提前30个自然日向贷款经办网点提出书面申请，并携带本人身份证件和借款合同。本行在收到申请之日起5个工作日内审核，审核通过的，按照借款人选择的方式办理。提前还款不收取违约金。";
const dose =
  "成人每次口服阿莫西林0.5g，每日三次，饭后服用，疗程七天。用药期间不得饮酒，出现皮疹应当立即停药并到医院就诊。肾功能不全的患者应当在医生指导下减量。";

const kept = undefined;
const says = (id: number): string => `near-duplicate: says the same as ${id}`;

describe("drop-near-duplicates", () => {
  it("drops a copy with another heading, another case or other punctuation, in both languages", async () => {
    expect(await drops([english, `Terms of the account\n\n${english}`])).toEqual([says(1), kept]);
    expect(await drops([english, english.toUpperCase().replaceAll(".", ";").replace("3;45", "3.45")])).toEqual([kept, says(0)]);
    expect(await drops([chinese, chinese.replaceAll("，", ","), `通知\n${chinese}`])).toEqual([says(2), says(2), kept]);
  });

  it("keeps both where a figure differs: a rate, a term, a date, a dose", async () => {
    expect(await drops([english, english.replace("3.45%", "3.95%")])).toEqual([kept, kept]);
    expect(await drops([chinese, chinese.replace("30个", "15个")])).toEqual([kept, kept]);
    expect(await drops([`发布于2024年5月1日。${chinese}`, `发布于2025年5月1日。${chinese}`])).toEqual([kept, kept]);
    expect(await drops([dose, dose.replace("0.5g", "0.25g")])).toEqual([kept, kept]);
  });

  it("keeps both where figures changed places", async () => {
    const table = (a: string, b: string): string =>
      `${english}\n\n| Term | Rate |\n| --- | --- |\n| one year | ${a} |\n| two years | ${b} |`;
    expect(await drops([table("1.5%", "2.5%"), table("2.5%", "1.5%")])).toEqual([kept, kept]);
  });

  it("takes two spellings of one figure for the same", async () => {
    expect(await drops([`${english} The fund holds 120 million.`, `${english} The fund holds 120,000,000.`])).toEqual([kept, says(0)]);
  });

  it("keeps both where the party or the drug is another one", async () => {
    const contract = (bank: string): string => `${english} This contract is made with ${bank} in London and governed by its law.`;
    expect(await drops([contract("Lindenbrook"), contract("Harbourkite")])).toEqual([kept, kept]);
    const filed = (company: string): string => `${chinese}本合同由借款人与${company}签订，一式两份，自签字之日起生效。`;
    expect(await drops([filed("林河银行"), filed("海港银行")])).toEqual([kept, kept]);
    const leaflet = (drug: string): string => dose.replace("阿莫西林", drug).concat(`请将${drug}置于儿童不能接触的地方。`);
    expect(await drops([leaflet("阿莫西林"), leaflet("头孢克肟")])).toEqual([kept, kept]);
  });

  it.each([
    ["甲方：林河商贸有限公司，乙方：海港物流有限公司。", "甲方：松原商贸有限公司，乙方：海港物流有限公司。"],
    ["甲方：张伟，乙方：海港物流。", "甲方：张强，乙方：海港物流。"],
    ["本合同由林河科技有限公司提供。", "本合同由云山科技有限公司提供。"],
    ["请按医嘱服用头孢克肟颗粒。", "请按医嘱服用阿奇霉素颗粒。"],
    ["请服用布洛芬0.2g止痛。", "请服用扑热息痛0.2g止痛。"],
    ["如有疑问请联系李女士。", "如有疑问请联系周女士。"],
    ["患者姓名：王小明", "患者姓名：陈丽华"],
    ["本合同在苏州市签订。", "本合同在无锡市签订。"],
    ["期限为三个月。", "期限为六个月。"],
    ["依照第五条办理。", "依照第七条办理。"],
  ])("keeps both where a name or a number in words is another one: %s", async (one, other) => {
    expect(await drops([`${chinese}${one}${dose}`, `${chinese}${other}${dose}`])).toEqual([kept, kept]);
    expect(await drops([`${one}${chinese}${chinese}${dose}`, `${other}${chinese}${chinese}${dose}`])).toEqual([kept, kept]);
  });

  it.each([
    ["The borrower is Harbour Trading Ltd of London.", "The borrower is Lindenbrook Trading Ltd of London."],
    ["Harbour Bank shall pay the costs.", "Hillside Bank shall pay the costs."],
    ["Borrower: Alice Marsh", "Borrower: Helen Stone"],
    ["Take ibuprofen with water after a meal.", "Take naproxen-free ketoprofen with water after a meal."],
    ["Take aspirin 400 mg with water after a meal.", "Take paracetamol 400 mg with water after a meal."],
    ["The fee is due within three days.", "The fee is due within five days."],
    ["The card is issued by the JCB scheme.", "The card is issued by the Visa scheme."],
  ])("keeps both where a name or a number in words is another one: %s", async (one, other) => {
    const rest = `${english} ${english.replace("3.45", "2.85")} Complaints go to the ombudsman in any language and without a fee.`;
    expect(await drops([`${rest} ${one} ${rest}`, `${rest} ${other} ${rest}`])).toEqual([kept, kept]);
  });

  it("drops a copy with slips of the pen, in both languages", async () => {
    const rest = `${english} Complaints go to the ombudsman in any language and without a fee.`;
    expect(await drops([rest, rest.replace("writing", "wriitng").replace("without charge", "witout charge")])).toEqual([kept, says(0)]);
    const long = `${chinese}${dose}`;
    expect(await drops([long, long.replace("审核", "宙核").replace("饮酒", "钦酒")])).toEqual([kept, says(0)]);
  });

  it("takes a row of a table at another place for the same row", async () => {
    const table = (...rows: string[]): string =>
      `${english}\n\n| Item | Amount |\n| --- | --- |\n${rows.map((row) => `| ${row} |`).join("\n")}\n\n${dose}`;
    expect(
      await drops([table("Rent paid | 120", "Heat paid | 45", "Tax due | 9"), table("Tax due | 9", "Rent paid | 120", "Heat paid | 45")]),
    ).toEqual([kept, says(0)]);
  });

  it("keeps the document of the more trusted source, of better quality, and the later version where versions may go", async () => {
    const survivors = async (given: Partial<typeof options>, ...metadata: Partial<Metadata>[]): Promise<number[]> => {
      const documents = metadata.map((one, at) => documentOf(english, { id: String(at), metadata: { source: `${at}.txt`, ...one } }));
      const verdicts = await judgeAll(dropNearDuplicates({ ...options, ...given }), documents);
      return verdicts.flatMap(({ keep }, at) => (keep ? [at] : []));
    };
    const sources = ["laws/", "notices/"];
    expect(await survivors({ sources }, { source: "web/a" }, { source: "notices/a" }, { source: "laws/a" })).toEqual([2]);
    expect(await survivors({}, { quality: 0.2 }, { quality: 0.9 }, {})).toEqual([1]);
    expect(await survivors({}, { published: "2023-01-01" }, { published: "2024-05-01" }, { published: "2024" })).toEqual([1]);
    const versions = [{ validFrom: "2023-01-01" }, { validFrom: "2024-01-01" }, { validFrom: "2022" }];
    expect(await survivors({}, ...versions)).toEqual([0, 1, 2]);
    expect(await survivors({ keepVersions: false }, ...versions)).toEqual([1]);
  });

  it("finds the same survivors in any order of the corpus, where none is like another in all that counts", async () => {
    const texts = Array.from(
      { length: 40 },
      (_, at) =>
        `${[english, chinese, dose][at % 3]} ${"Words are added here, one after the other. ".repeat(at % 5)}${at % 4 === 0 ? `No. ${at}` : "no number"}`,
    );
    const distinct = [...new Set(texts)];
    const keptOf = async (order: readonly string[]): Promise<string[]> => {
      const reasons = await drops(order);
      return order.filter((_, at) => reasons[at] === undefined).sort();
    };
    const expected = await keptOf(distinct);
    expect(expected.length).toBeLessThan(distinct.length);
    expect(await keptOf([...distinct].reverse())).toEqual(expected);
    expect(await keptOf([...distinct].sort())).toEqual(expected);
  });

  it("drops an excerpt and keeps the fuller text, whichever comes first", async () => {
    const fuller = `${english} Complaints go to the ombudsman within 6 months, in any language of the country and without a fee.`;
    expect(await drops([english, fuller])).toEqual([says(1), kept]);
    expect(await drops([fuller, english])).toEqual([kept, says(0)]);
  });

  it("lets a reprint have a head of its own, and keeps the original", async () => {
    const body = `${english}\n\n${dose}\n\n${chinese}`;
    const notice = `Notice of the head office\nLindenbrook, 9 February 2026\n\n${body}`;
    const reprint = `Reprinted for our readers in bulletin No. 14\nHill branch, 9 March 2026\n\n${body}\n\nThank you for reading this and all the best.`;
    expect(await drops([reprint, notice])).toEqual([says(1), kept]);
    // The same head with another date is another notice.
    expect(await drops([notice, notice.replace("9 February", "10 March")])).toEqual([kept, kept]);
  });

  it("drops a text whose paragraphs stand in another order", async () => {
    expect(await drops([`${english}\n\n${dose}\n\n${chinese}`, `${chinese}\n\n${english}\n\n${dose}`])).toEqual([kept, says(0)]);
  });

  it("keeps traditional and simplified writing, translations, and texts of other access rights", async () => {
    expect(
      await drops([
        chinese,
        chinese.replaceAll("应当", "應當").replaceAll("审核", "審核").replaceAll("贷款", "貸款").replaceAll("书面", "書面"),
      ]),
    ).toEqual([kept, kept]);
    expect(await drops([english, chinese])).toEqual([kept, kept]);
    expect(await drops([english, `A ${english}`], [["staff"], undefined])).toEqual([kept, kept]);
  });

  it("cannot compare texts of fewer than five words, and does not take them for equal", async () => {
    expect(await drops(["Closed today.", "Closed today!", "", ""])).toEqual([kept, kept, kept, kept]);
  });

  it("names a survivor that stays, and is confirmed by itself", async () => {
    const versions = Array.from(
      { length: 12 },
      (_, at) => `${english} ${"More is said here about the account and its terms in words. ".repeat(at)}`,
    );
    const reasons = await drops(versions);
    for (const reason of reasons) {
      const survivor = /as (\d+)$/u.exec(reason ?? "")?.[1];
      if (survivor !== undefined) expect(reasons[Number(survivor)]).toBeUndefined();
    }
  });

  it("drops by wording alone where the profile asks for it", async () => {
    const loose = dropNearDuplicates({ ...options, keepDifferentFigures: false });
    expect(await reasonsOf(loose, [english, english.replace("3.45%", "3.95%")])).toEqual([kept, says(0)]);
  });

  it("gives the same result in memory and over sorted runs on disk", async () => {
    const texts = Array.from(
      { length: 60 },
      (_, at) => `${[english, chinese, dose][at % 3]} Number ${at % 7}. ${at % 2 === 0 ? "Added words at the end of the text." : ""}`,
    );
    const inMany = dropNearDuplicates(options, { mostRecords: 64 });
    const reasons = await reasonsOf(inMany, texts);
    expect(reasons).toEqual(await drops(texts));
    expect(reasons.filter((reason) => reason !== undefined).length).toBeGreaterThan(20);
  });
});
