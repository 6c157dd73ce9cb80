import type { AssistantDefinition, SourceView } from "@espalier/answer";
import { createFakeAssistant, type FakeAssistant, type FakeReply } from "./create-fake-assistant.ts";

const plain = { sources: [], profile: "web", gates: [] } as const;

const finance: AssistantDefinition = {
  ...plain,
  id: "finance",
  name: { en: "Finance", zh: "金融" },
  description: {
    en: "Rates, fees and rules from a bank's published notices",
    zh: "银行公告里的利率、费用与规则",
  },
  disclosure: {
    en: "Taken from published notices. No investment advice, and no promise of returns.",
    zh: "内容出自已公布的公告，不构成投资建议，也不承诺任何收益。",
  },
  examples: {
    en: [
      "What is the fee for redeeming the Qinghe fund within seven days?",
      "Which fixed-deposit rate applies to one year?",
      "Which fund will rise most next month?",
    ],
    zh: ["清河货币基金七日内赎回的费率是多少？", "一年期定期存款利率是多少？", "明年哪只基金一定赚钱？"],
  },
};

const healthcare: AssistantDefinition = {
  ...plain,
  id: "healthcare",
  name: { en: "Healthcare", zh: "医疗" },
  description: { en: "Clinic leaflets and hospital rules, emergencies first", zh: "门诊说明与医院制度，急症优先" },
  disclosure: { en: "General information. It does not replace a physician.", zh: "一般性信息，不能代替医生诊治。" },
  examples: {
    en: ["How do I get a copy of my medical record?", "I have chest pain and cannot breathe. What should I do?"],
    zh: ["如何复印病历？", "我胸口剧痛、喘不过气，怎么办？"],
  },
};

const education: AssistantDefinition = {
  ...plain,
  id: "education",
  name: { en: "Education", zh: "教育" },
  description: { en: "Textbook chapters and school rules; homework gets hints", zh: "教材章节与校规；作业只给提示" },
  disclosure: { en: "Check important points with your teacher.", zh: "重要内容请向老师核实。" },
  examples: { en: ["What is Newton's second law?"], zh: ["牛顿第二定律说的是什么？"] },
};

const noticeZh = `# 清河银行货币市场基金费率公告（虚构机构）

清河银行自2024年5月1日起执行下列费率。此前的公告同时废止。

| 持有期限 | 赎回费率 | 说明 |
| --- | --- | --- |
| 7日以内 | 1.50% | 全额计入基金财产 |
| 7日至30日 | 0.75% | 至少75%计入基金财产 |
| 30日以上 | 0% | 免收 |

投资者在七日内赎回的，按1.50%收取赎回费，全额计入基金财产。

## 申购

申购不收取费用。单笔申购的最低金额为100元。赎回款在申请后的第二个工作日内到账。
`;

const noticeEn = `Qinghe Bank (a fictional institution)
Notice on the fees of the money market fund

With effect from 1 May 2024 the following fees are charged.
Earlier notices are no longer valid.

Units redeemed within seven days are charged a fee of 1.50%, which is paid into the fund in full.

Subscriptions are free of charge. The smallest subscription is 100 yuan.

| Holding period | Redemption fee | Paid into the fund |
| --- | --- | --- |
| up to 7 days | 1.50% | 100% |
| 7 to 30 days | 0.75% | at least 75% |
| more than 30 days | 0% | – |

Redemption proceeds arrive within two working days of
the request. On the last trading day before a long holiday the bank may set an earlier hour for requests.
`;

const ratesZh = `清河銀行（虛構機構）存款利率表

自2024年3月起執行。活期存款年利率0.20%。一年期定期存款年利率1.45%。三年期定期存款年利率1.95%。
`;

const pageTwo = noticeEn.indexOf("| Holding period");

const financeDocuments: readonly SourceView[] = [
  {
    id: "fees-zh",
    source: "notices/2024/费率公告.html",
    title: "清河银行货币市场基金费率公告",
    language: "zh-Hans",
    text: noticeZh,
    pages: [],
  },
  {
    id: "fees-en",
    source: "notices/2024/fund-fees.pdf",
    title: "Notice on the fees of the money market fund",
    language: "en",
    text: noticeEn,
    pages: [
      { page: 1, start: 0, end: pageTwo },
      { page: 2, start: pageTwo, end: noticeEn.length },
    ],
  },
  { id: "rates-zh", source: "rates/2024-03.txt", title: "清河銀行存款利率表", language: "zh-Hant", text: ratesZh, pages: [] },
];

const financeReplies: readonly FakeReply[] = [
  {
    asked: /redeem|fee/iu,
    steps: [
      {
        say: "Units redeemed within seven days are charged a fee of 1.50%, which is paid into the fund in full.",
        from: [
          {
            document: "fees-en",
            quote: "Units redeemed within seven days are charged a fee of 1.50%, which is paid into the fund in full.",
          },
        ],
        figures: ["1.50%"],
      },
      {
        say: "Between 7 and 30 days the fee is 0.75%.",
        from: [
          { document: "fees-en", quote: "| 7 to 30 days | 0.75% | at least 75% |" },
          { document: "fees-zh", quote: "0.75%" },
        ],
        figures: ["0.75%"],
      },
      { strike: { text: "After a year the fee falls to 0.05%.", reason: "unsupported-number", detail: "0.05%" } },
      {
        say: "Redemption proceeds arrive within two working days of the request.",
        from: [
          {
            document: "fees-en",
            quote: "Redemption proceeds arrive within two working days of the request.",
            reads: "Redemption proceeds arrive within two working days of\nthe request.",
          },
        ],
      },
      { strike: { text: "You should buy it.", reason: "gate", detail: "personal-advice" } },
    ],
  },
  {
    asked: /赎回|费率/u,
    steps: [
      {
        say: "投资者在七日内赎回的，按1.50%收取赎回费，全额计入基金财产。",
        from: [
          { document: "fees-zh", quote: "投资者在七日内赎回的，按1.50%收取赎回费，全额计入基金财产。" },
          { document: "fees-zh", quote: "| 7日以内 | 1.50% | 全额计入基金财产 |" },
        ],
        figures: ["1.50%"],
      },
      {
        say: "持有7日至30日的，赎回费率为0.75%。",
        from: [{ document: "fees-zh", quote: "| 7日至30日 | 0.75% | 至少75%计入基金财产 |" }],
        figures: ["0.75%"],
      },
      { strike: { text: "一年后费率降为0.05%。", reason: "unsupported-number", detail: "0.05%" } },
      { strike: { text: "建议立即买入。", reason: "gate", detail: "personal-advice" } },
      { say: "赎回款在申请后的第二个工作日内到账。", from: [{ document: "fees-zh", quote: "赎回款在申请后的第二个工作日内到账。" }] },
    ],
  },
  {
    asked: /一年期|one year/u,
    steps: [
      { say: "一年期定期存款年利率1.45%。", from: [{ document: "rates-zh", quote: "一年期定期存款年利率1.45%。" }], figures: ["1.45%"] },
    ],
  },
  {
    asked: /rise most/u,
    steps: [
      {
        refuse: {
          reason: "promised-returns",
          message:
            "Nobody can promise how a fund will do, so this question is not answered. What I can show is what each notice says about fees and risks.",
          gate: "no-promised-returns",
          refer: "A licensed adviser of your bank, who knows your circumstances.",
        },
        searched: false,
      },
    ],
  },
  {
    asked: /一定赚钱/u,
    steps: [
      {
        refuse: {
          reason: "promised-returns",
          message: "没有人能保证基金的收益，因此不回答这个问题。我可以告诉您公告中关于费用和风险的内容。",
          gate: "no-promised-returns",
          refer: "请咨询您所在银行的持牌理财顾问。",
        },
        searched: false,
      },
    ],
  },
  {
    asked: /weather|天气/iu,
    steps: [
      {
        refuse: {
          reason: "weak-evidence",
          message: "The documents do not say enough about this to answer it.",
          measured: 0.21,
          threshold: 0.45,
        },
      },
    ],
  },
  {
    asked: /^hang/u,
    steps: [
      { say: "Subscriptions are free of charge.", from: [{ document: "fees-en", quote: "Subscriptions are free of charge." }] },
      { hang: true },
    ],
  },
  {
    asked: /^vanish/u,
    steps: [
      { say: "Subscriptions are free of charge.", from: [{ document: "fees-en", quote: "Subscriptions are free of charge." }] },
      { vanish: true },
    ],
  },
];

const recordEn =
  "Copies of medical records (a fictional hospital)\n\nPatients may ask for copies of their record at the records office with an identity document. Copies are ready within five working days.\n";

const healthcareReplies: readonly FakeReply[] = [
  {
    asked: /chest pain|胸口/u,
    steps: [
      {
        refuse: {
          reason: "emergency",
          message:
            "These can be signs of an emergency. Call the emergency number now (120 in mainland China, 911 in the USA, 112 in Europe) and do not drive yourself.",
          gate: "emergency-first",
          refer: "The nearest emergency department.",
        },
        searched: false,
      },
    ],
  },
  {
    asked: /record|病历/u,
    steps: [
      {
        say: "Copies are ready within five working days.",
        from: [{ document: "records", quote: "Copies are ready within five working days." }],
      },
    ],
  },
];

/** Three assistants of fictional institutions, to try the doors without a store. */
export function sampleAssistants(options: { readonly pauseMs?: number } = {}): readonly [FakeAssistant, FakeAssistant, FakeAssistant] {
  const keyZh = "教师用答案（虚构学校）\n\n第三题的答案是42牛顿。\n";
  return [
    createFakeAssistant({ definition: finance, documents: financeDocuments, replies: financeReplies, ...options }),
    createFakeAssistant({
      definition: healthcare,
      documents: [
        { id: "records", source: "leaflets/records.md", title: "Copies of medical records", language: "en", text: recordEn, pages: [] },
      ],
      replies: healthcareReplies,
      ...options,
    }),
    createFakeAssistant({
      definition: education,
      documents: [
        {
          id: "newton",
          source: "physics/newton.md",
          title: "Newton's laws",
          language: "en",
          text: "# Newton's laws\n\nForce equals mass times acceleration.\n\n<script>document.title='run'</script><img src=x onerror=\"document.title='run'\">\n",
          pages: [],
        },
        { id: "key", source: "teacher/key.md", title: "教师用答案", language: "zh-Hans", text: keyZh, pages: [] },
      ],
      replies: [
        {
          asked: /Newton|牛顿/u,
          steps: [
            {
              say: "Force equals mass times acceleration.",
              from: [{ document: "newton", quote: "Force equals mass times acceleration." }],
            },
          ],
        },
      ],
      restricted: { key: ["teacher"] },
      ...options,
    }),
  ];
}
