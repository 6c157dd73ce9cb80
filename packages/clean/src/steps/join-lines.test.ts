import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { joinLines } from "./join-lines.ts";

const clean = (text: string): string => cleanText(joinLines(), text);

/** Breaks a text as an editor does, at spaces for English and after so many signs for Chinese. */
function wrap(text: string, columns: number): string {
  if (/\p{Script=Han}/u.test(text)) return (text.match(new RegExp(`.{1,${columns / 2}}`, "gu")) ?? []).join("\n");
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length >= columns) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}

const english =
  "The bank may change the rate of this account at any time. It will tell the customer in writing at least two months before the change takes effect. A customer who does not accept the change may close the account without charge until the day before, and the money is paid out at the old rate.";
const chinese =
  "借款人申请提前还款的，应当提前三十个自然日向贷款经办网点提出书面申请，并携带本人身份证件和借款合同。本行在收到申请之日起五个工作日内审核，审核通过的，按照借款人选择的方式办理。";

describe("join-lines", () => {
  it("joins hard-wrapped English with a space", () => {
    for (const columns of [48, 64, 72, 80]) expect(clean(wrap(english, columns))).toBe(english);
  });

  it("joins hard-wrapped Chinese without a space", () => {
    for (const columns of [40, 60, 72]) expect(clean(wrap(chinese, columns))).toBe(chinese);
  });

  it("joins each paragraph by itself", () => {
    expect(clean(`# Changes\n\n${wrap(english, 64)}\n\n${wrap(english, 64)}`)).toBe(`# Changes\n\n${english}\n\n${english}`);
  });

  it("makes one word of a hyphenated one, and keeps the hyphen of a compound that stands elsewhere", () => {
    const text =
      "A customer of this bank who asks for a special infor-\nmation about the account of a long-\nterm deposit gets it. Deposits that are long-term earn more.";
    expect(clean(text)).toBe(
      "A customer of this bank who asks for a special information about the account of a long-term deposit gets it. Deposits that are long-term earn more.",
    );
  });

  it("keeps verses, addresses, entries and logs", () => {
    for (const text of [
      "两个黄鹂鸣翠柳，一行白鹭上青天。\n窗含西岭千秋雪，门泊东吴万里船。\n朝辞白帝彩云间，千里江陵一日还。",
      "Shall I compare thee to a summer’s day?\nThou art more lovely and more temperate:\nRough winds do shake the darling buds of May,\nAnd summer’s lease hath all too short a date.",
      "Lindenbrook Bank\n12 Mill Lane\nAshworth\nTelephone: see overleaf",
      "联系人：程老师\n地址：荆田市荆田路1号\n时间：周一至周五",
      "2024-05-01 08:00:01 service started with 4 workers\n2024-05-01 08:00:02 service is ready for requests\n2024-05-01 08:00:09 service stopped after a signal",
      "第一条　为了规范贷款业务，制定本办法，适用于本行各分支\n第二条　借款人应当具备完全民事行为能力，并且有稳定收入\n第三条　贷款期限最长不超过三十年，自放款之日起计算利息",
    ]) {
      expect(clean(text)).toBe(text);
    }
  });

  it("keeps paragraphs that each stand on one line", () => {
    const text = `${english}\n${chinese}\nShort.\n${english}`;
    expect(clean(text)).toBe(text);
  });

  it("keeps tables, lists, headings and code", () => {
    const text =
      "| a | b |\n| --- | --- |\n| 1 | 2 |\n\n- one item of this list of items that is long\n- one item of this list of items that is more\n\n```\nfirst line of code that is long enough to wrap\nsecond line of code that is long enough to wrap\n```";
    expect(clean(text)).toBe(text);
  });

  it("joins a sentence that the foot of a column broke, in wrapped text only", () => {
    const lines = wrap(english, 48).split("\n");
    expect(clean(`${lines.slice(0, 3).join("\n")}\n\n${lines.slice(3).join("\n")}`)).toBe(english);
    const han = wrap(chinese, 40).split("\n");
    expect(clean(`${han.slice(0, 2).join("\n")}\n\n${han.slice(2).join("\n")}`)).toBe(chinese);
    const written = `${english}\n\nand a paragraph that begins so`;
    expect(clean(written)).toBe(written);
  });

  it("joins a sentence over the border of two pages, and no other", () => {
    const pages = (first: string, second: string): string => {
      const text = `${first}\n\n${second}`;
      return cleanText(joinLines(), text, {
        changes: [],
        pages: [
          { page: 1, start: 0, end: first.length },
          { page: 2, start: first.length + 2, end: text.length },
        ],
      });
    };
    expect(pages("The rate is fixed for the first", "two years of the term.")).toBe(
      "The rate is fixed for the first two years of the term.",
    );
    expect(pages("借款人应当在每月二十日前，", "将款项存入账户。")).toBe("借款人应当在每月二十日前，将款项存入账户。");
    for (const [first, second] of [
      ["The rate is fixed.", "two years of the term."],
      ["The rate is fixed for the first", "# Fees"],
      ["The rate is fixed for the first", "Fees are charged monthly."],
      ["第一章", "- 借款人"],
    ] as const) {
      expect(pages(first, second)).toBe(`${first}\n\n${second}`);
    }
  });
});
