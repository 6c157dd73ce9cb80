import { InvalidInputError, InvalidOptionError } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { suggestProfile } from "./suggest-profile.ts";
import { documentOf } from "./testing/clean-text.ts";

const prose = [
  "The board heard the report of the auditors, and found that the reserves had grown faster than planned.",
  "A customer who does not accept the change may close the account before the day on which it takes effect.",
  "Complaints go to the ombudsman within six months, with a copy of the letter that answered them.",
];
const chinese = "借款人申请提前还款的，应当提前三十个自然日提出书面申请，本行在收到申请之日起五个工作日内审核并答复。";

/** So many documents of one making, each with a number of its own. */
const many = (count: number, make: (at: number) => string, prefix = "d") =>
  Array.from({ length: count }, (_, at) => documentOf(make(at), { id: `${prefix}${at}`, metadata: { source: `${prefix}/${at}.txt` } }));

const plain = (at: number): string => `${prose[at % 3]} This is letter number ${at} of the year, and ${prose[(at + 1) % 3]}`;

const stepsOf = async (documents: ReturnType<typeof many>, sample?: number) => {
  const { profile, reasons } = await suggestProfile(documents, { sample });
  const options = new Map(profile.steps.map((step) => [step.step, step.options]));
  return { options, why: (step: string) => reasons.filter((reason) => reason.step === step).map(({ decision }) => decision), reasons };
};

describe("suggestProfile", () => {
  it("leaves out what did nothing to any document, and keeps what repairs and redacts", async () => {
    const { options, why } = await stepsOf(many(40, plain));
    expect(why("strip-mail")).toEqual(["left out"]);
    for (const step of ["repair-encoding", "redact-personal-data", "drop-damaged", "drop-exact-duplicates"])
      expect(options.has(step)).toBe(true);
  });

  it("leaves out nothing on the word of a small sample", async () => {
    expect((await stepsOf(many(40, plain), 30)).options.has("strip-mail")).toBe(true);
    const { options } = await stepsOf(many(330, plain), 310);
    expect(options.has("strip-mail")).toBe(false);
    expect(options.has("strip-repeated-lines")).toBe(true);
  });

  it("sees letters with quoted mail and hard-wrapped lines", async () => {
    const wrapped = (at: number): string => plain(at).replace(/(.{50,60}) /gu, "$1\n");
    const letter = (at: number): string =>
      `${wrapped(at)}\n\nOn Mon, 3 Mar 2025 at 10:0${at % 10}, Ann wrote:\n> ${prose[at % 3]}\n> Yours, Ann\n`;
    const { why } = await stepsOf(many(30, letter));
    expect(why("strip-mail")).toEqual(["used"]);
    expect(why("join-lines")).toEqual(["used"]);
  });

  it("counts what was damaged, redacted and duplicated", async () => {
    const documents = [
      ...many(5, (at) => Buffer.from(`The client’s fee – paid in letter ${at} – is due. ${plain(at)}`, "utf8").toString("latin1"), "m"),
      ...many(4, (at) => `${plain(at + 50)} Write to person${at}@example.com.`, "p"),
      ...many(3, () => plain(99), "c"),
      ...many(20, (at) => plain(at + 200)),
    ];
    const { reasons } = await suggestProfile(documents);
    const count = (step: string) => reasons.find((reason) => reason.step === step)?.documents;
    expect(count("repair-encoding")).toBe(5);
    expect(count("redact-personal-data")).toBe(4);
    expect(count("drop-exact-duplicates")).toBe(2);
  });

  it("keeps to the languages that nearly all documents are in, both scripts of Chinese as one", async () => {
    const both = [...many(30, plain, "e"), ...many(30, (at) => `${chinese}第${at}号文件。${chinese}`, "z")];
    expect((await stepsOf(both)).options.get("label-language")).toEqual({ allowed: ["en", "zh"] });
    const french = many(
      10,
      (at) => `Le conseil a entendu le rapport numéro ${at} des commissaires aux comptes, et il a approuvé les comptes.`,
      "f",
    );
    const { options, reasons } = await stepsOf([...both, ...french]);
    expect(options.get("label-language")).toEqual({ allowed: ["en", "fr", "zh"] });
    expect(reasons[0]?.why).toMatch(/^languages and scripts: en 30, zh-Hans 30, fr 10$/u);
    expect((await stepsOf(many(8, plain))).options.get("label-language")).toBeUndefined();
  });

  it("spares sheets of figures where there are tables", async () => {
    const sheet = (at: number): string => `| Term | Rate |\n| --- | --- |\n| ${at} months | 1.${at} % |\n| ${at + 12} months | 2.${at} % |`;
    const bare = (at: number): string => Array.from({ length: 30 }, (_, line) => `${at * 31 + line * 7}.25 ${line * at}.50`).join("\n");
    const documents = [...many(20, plain), ...many(6, sheet, "t"), ...many(6, bare, "b")];
    expect((await stepsOf(documents)).options.get("drop-wordless")).toEqual({ minLetters: 0.02 });
  });

  it("takes dialogues for what they are, in both languages, and a form with labels for none", async () => {
    const talk = (at: number): string =>
      at % 2 === 0
        ? `User: How do I close account ${at}?\nAgent: In writing.\nUser: By post?\nAgent: Yes, to the branch.\nUser:\n`
        : `客户：第${at}号账户怎么注销？\n客服：请提交书面申请。\n客户：可以邮寄吗？\n客服：可以，寄到开户网点。`;
    const { options } = await stepsOf(many(20, talk));
    expect(options.has("strip-empty-turns")).toBe(true);
    expect(options.has("drop-near-duplicates")).toBe(false);
    const form = (at: number): string => `Name: person ${at}\nBranch: north\nDate: Monday\nSubject: the fee\n\n${plain(at)}`;
    expect((await stepsOf(many(20, form))).options.has("strip-empty-turns")).toBe(false);
  });

  it("proposes the same for the same documents, and refuses none at all", async () => {
    expect(await suggestProfile(many(30, plain))).toEqual(await suggestProfile(many(30, plain)));
    await expect(suggestProfile([])).rejects.toThrow(InvalidInputError);
    await expect(suggestProfile(many(3, plain), { sample: 0 })).rejects.toThrow(InvalidOptionError);
  });
});
