import { describe, expect, it } from "vitest";
import { runCorpus } from "../testing/run-corpus.ts";
import { dropNearDuplicates } from "./drop-near-duplicates.ts";

const step = dropNearDuplicates({ minOverlap: 0.7, minContained: 0.9, keepDifferentFigures: true });
const drops = (texts: readonly string[], access: readonly (string[] | undefined)[] = []) => runCorpus([step], texts, access);

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
    const loose = dropNearDuplicates({ minOverlap: 0.7, minContained: 0.9, keepDifferentFigures: false });
    expect(await runCorpus([loose], [english, english.replace("3.45%", "3.95%")])).toEqual([kept, says(0)]);
  });

  it("gives the same result in one batch and in many", async () => {
    const texts = Array.from(
      { length: 60 },
      (_, at) => `${[english, chinese, dose][at % 3]} Number ${at % 7}. ${at % 2 === 0 ? "Added words at the end of the text." : ""}`,
    );
    const inMany = dropNearDuplicates({ minOverlap: 0.7, minContained: 0.9, keepDifferentFigures: true }, 1);
    const reasons = await runCorpus([inMany], texts);
    expect(reasons).toEqual(await drops(texts));
    expect(reasons.filter((reason) => reason !== undefined).length).toBeGreaterThan(20);
  });
});
