import { describe, expect, it } from "vitest";
import { madeSentences } from "../../../bench/made-names.ts";
import { findNames } from "./find-names.ts";

const names = (text: string): string[] => findNames(text).map(({ start, end }) => text.slice(start, end));

describe("findNames", () => {
  it.each([
    ["患者欧阳修文，男，45岁。", "欧阳修文"],
    ["請把合同交給陳曉東先生簽字。", "陳曉東"],
    ["联系人：吾买尔·提拉汗", "吾买尔·提拉汗"],
    ["法定代表人：葛荻", "葛荻"],
    ["昨晚顾澍桐在急诊科做了手术。", "顾澍桐"],
    ["兹证明沈勇同学系我校学生。", "沈勇"],
    ["原告杨勇称，合同无效。", "杨勇"],
    ["Patient: Siobhan O'Neill, DOB", "Siobhan O'Neill"],
    ["Dr. J. R. van der Berg reviewed it.", "J. R. van der Berg"],
    ["Dear Ms. Okonkwo, thank you", "Okonkwo"],
    ["The form was signed by Wei Zhang today.", "Wei Zhang"],
    ["Regards,\nPriyanka Subramanian\nAcme Ltd", "Priyanka Subramanian"],
    ["Name: MARY ANNE SMITH", "MARY ANNE SMITH"],
  ])("finds the name in %s", (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    "高血压患者应严格控制饮食，常规服用氨氯地平。",
    "江苏银行、华为公司和东方财富证券发布了公告。",
    "马上关注于智慧水务，成本和利润增长，万元以下的金额不计。",
    "该公司位于上海市黄浦区南京东路，邻近黄河路和石门路。",
    "The Bank of America and Johnson & Johnson Inc. reported.",
    "Gross Profit And Net Income Attributable To Shareholders",
    "In March the New York Stock Exchange closed; Hong Kong rose.",
    "Metformin Hydrochloride and Atorvastatin are given with Aspirin.",
    "What Is The Best Life Insurance Policy For A Parent?",
    "Staphylococcus aureus was found by the Johns Hopkins Hospital.",
  ])("finds none in %s", (text) => {
    expect(names(text)).toEqual([]);
  });

  it("finds a part of a name again that stood whole before", () => {
    expect(names("Mr. Tobias Lindqvist called. Later Lindqvist paid.")).toEqual(["Tobias Lindqvist", "Lindqvist"]);
    expect(names("患者李晓明，男。复查时李晓明诉头晕。")).toEqual(["李晓明", "李晓明"]);
  });

  it("finds at least 95 of 100 names of the made sentences, in either language", () => {
    for (const language of ["zh", "en"] as const) {
      const made = madeSentences().filter((one) => one.language === language);
      const found = made.filter(({ text, start, end }) => findNames(text).some((span) => span.start <= start && span.end >= end));
      expect(found.length / made.length).toBeGreaterThanOrEqual(0.95);
    }
  });
});
