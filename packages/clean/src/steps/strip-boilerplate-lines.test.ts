import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanText, sharedData } from "../testing/clean-text.ts";
import { stripBoilerplateLines } from "./strip-boilerplate-lines.ts";

const step = stripBoilerplateLines();
const clean = (text: string): string => cleanText(step, text);

/** Lines as pages of both languages print them; written for this test. */
const boilerplate = [
  "This website uses cookies to improve your experience.",
  "We and our partners use cookies and similar technologies on this site.",
  "Accept all cookies",
  "By continuing to browse the site you are agreeing to our use of cookies.",
  "Home › Personal banking › Savings accounts",
  "You are here: Home / Rates",
  "Share on Facebook | X | LinkedIn | E-mail",
  "Follow us on WeChat and Weibo",
  "Sign up for our weekly newsletter",
  "© 2024 Lindenbrook Bank (fictional)",
  "Copyright © 2019–2024 Thornfield Lane School. All rights reserved.",
  "Privacy policy · Terms and conditions · Accessibility",
  "Skip to content",
  "Back to top",
  "Print this page",
  "Please log in to comment",
  "Related articles",
  "- Advertisement -".slice(2, -2),
  "3 comments",
  "Next article »",
  "Page 3 of 12",
  "Strictly private and confidential",
  "版权所有 © 2024 荆田中学（虚构） 保留一切权利",
  "未经本行书面许可，任何单位不得转载或摘编",
  "责任编辑：程某",
  "编辑：程某　审核：某某",
  "上一篇：关于调整利率的公告",
  "下一篇：没有了",
  "扫一扫，关注“荆田教育”微信公众号",
  "长按识别二维码查看详情",
  "沪ICP备12345678号-2",
  "沪公网安备 31010102000000号",
  "分享到：微信 微博 QQ空间",
  "当前位置：首页 > 公告 > 利率",
  "首页 › 医院概况 › 就诊指南",
  "点击查看更多精彩内容",
  "立即下载手机客户端",
  "免责声明：本文转载自网络，如有侵权请联系我们删除",
  "本文内容仅供参考，不构成投资建议。",
  "【打印本页】 【关闭窗口】",
  "返回顶部",
  "相关阅读",
  "广告",
  "阅读全文",
  "阅读量：1234",
  "第3页 / 共12页",
  "内部资料 请勿外传",
  "（以下无正文）",
  "網站導覽",
  "關於我們 | 聯絡我們 | 隱私政策",
  "上一頁",
];

/** Sentences that speak of the same things and are content. */
const content = [
  "Websites that use cookies must obtain the consent of their visitors before they set them.",
  "The share of deposits in all liabilities rose to 71.2%.",
  "Share | Price | Volume",
  "Subscribe to new shares before 12 May; the price is £2.10.",
  "All rights reserved matters go to the board of governors, which decides within 20 days.",
  "Page 3 of the contract names the fees.",
  "Next, rinse the test tube with distilled water.",
  "Confidentiality is owed to every patient, also after their death.",
  "Home visits are charged at £45.",
  "Related parties are the directors and their families.",
  "Contact the school nurse before a trip.",
  "Comments on the draft were received from 12 banks.",
  "版权所有人可以许可他人使用其作品，并依照约定获得报酬。",
  "责任编辑应当在发稿前核对全部数据，并在三个工作日内回复作者。",
  "上一年度净利润为1.2亿元。",
  "下一步，将滤纸折好放入漏斗。",
  "公司业务不涉及生物识别类设备集成。感谢投资者关注！",
  "请点击“转账”后输入金额，单笔限额为5万元。",
  "广告费用同比下降12%。",
  "登录密码连续输错五次的，账户锁定24小时。",
  "客户应当关注汇率变化，并自行承担风险。",
  "首页应当载明基金名称和风险等级。",
  "推荐患者每日饮水1500毫升以上。",
  "本产品的历史业绩不代表未来表现。",
];

describe("strip-boilerplate-lines", () => {
  it.each(boilerplate)("strips %s", (line) => {
    expect(clean(`Before.\n\n${line}\n\nAfter.`)).toBe("Before.\n\nAfter.");
  });

  it.each(content)("keeps %s", (line) => {
    const text = `Before.\n\n${line}\n\nAfter.`;
    expect(clean(text)).toBe(text);
  });

  it("strips lines in lists and headings, and at the edges of the text", () => {
    expect(clean("- Skip to content\n- 返回顶部\n# Rates\n\nThe rate is 1.5%.\n\n## Related articles\n\nBack to top")).toBe(
      "# Rates\n\nThe rate is 1.5%.",
    );
  });

  it("leaves headings alone that may be meant", () => {
    for (const text of ["# Menu\n\nSoup: £2.10", "## 广告\n\n比较两则广告的语言。", "# Confidential\n\nWho may see a record."])
      expect(clean(text)).toBe(text);
  });

  it("leaves tables and code alone", () => {
    const text = "| 广告 |\n| --- |\n| 返回顶部 |\n\n```\nBack to top\n```";
    expect(clean(text)).toBe(text);
  });

  it("leaves nothing of a text that is all boilerplate", () => {
    expect(clean("Skip to content\n\n返回顶部\n")).toBe("");
  });

  const corpora = [
    "drcd_zh_hant/beir",
    "toyhom_zh_internal_medicine/beir",
    "fintruthqa_zh/beir",
    "openstax_books/beir_modules",
    "tatqa/beir",
    "bioasq_7b_11b/beir",
  ].map((name) => sharedData(`retrieval/${name}/corpus.jsonl`));
  const present = corpora.every((path) => existsSync(path));
  if (!present) console.log(`skipped: ${corpora[0]} is not here`);
  it.skipIf(!present)("strips nothing of 29,000 documents without boilerplate", () => {
    let documents = 0;
    let changed = 0;
    for (const path of corpora) {
      for (const line of readFileSync(path, "utf8").split("\n")) {
        if (line === "") continue;
        const { text } = JSON.parse(line) as { text: string };
        documents += 1;
        if (clean(text) !== text) changed += 1;
      }
    }
    expect(documents).toBeGreaterThan(29_000);
    expect(changed).toBe(0);
  });
});
