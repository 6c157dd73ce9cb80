import type { Step } from "@espalier/core";
import { InvalidOptionError } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { cleanText, documentOf } from "../testing/clean-text.ts";
import { dropC4 } from "./drop-c4.ts";
import { dropFineweb } from "./drop-fineweb.ts";
import { dropGopherQuality } from "./drop-gopher-quality.ts";
import { dropGopherRepetition } from "./drop-gopher-repetition.ts";

const english = `The clinic opens at eight in the morning and closes at six in the evening on working days.
Patients who come for the first time have to bring a card that shows their name and their insurance.
A nurse measures the blood pressure and the temperature of every patient before the doctor comes.
The results of the laboratory are sent by post within a week, or can be fetched in person.
Whoever cannot come is asked to cancel the appointment on the day before, by telephone or in writing.`;
const chinese = `本院门诊时间为每天上午八点至下午五点，节假日照常开放。
初次就诊的患者需要携带本人的身份证件和医疗保险卡，并在一楼大厅办理登记手续。
护士会在医生看诊之前为每位患者测量血压和体温，请保持安静并按照顺序等候。
检验结果在一周之内寄出，患者也可以在工作日到窗口领取，领取时请出示收据。
不能按时前来的患者，请在前一天通过电话或者书面方式取消预约，以便安排其他患者。`;

const makers = {
  "drop-gopher-repetition": (rules: "auto" | "en" | "zh", compatible?: "datatrove-0.10") => dropGopherRepetition({ rules, compatible }),
  "drop-gopher-quality": (rules: "auto" | "en" | "zh", compatible?: "datatrove-0.10") => dropGopherQuality({ rules, compatible }),
  "drop-fineweb": (rules: "auto" | "en" | "zh", compatible?: "datatrove-0.10") => dropFineweb({ rules, compatible }),
  "drop-c4": (rules: "auto" | "en" | "zh", compatible?: "datatrove-0.10") =>
    dropC4({ rules, compatible, minSentences: 5, endedLines: true }),
};

describe.each(Object.entries(makers))("%s", (name, make) => {
  it("keeps good text of both languages by the rules of its script", () => {
    for (const text of [english, chinese]) expect(cleanText(make("auto"), text)).toBe(text);
  });

  it("does not judge Chinese by rules for English, and says so", () => {
    const verdict = make("en").judge(documentOf(chinese));
    expect(verdict).toEqual({ keep: true, labels: { [name]: "not judged: these rules are for en" } });
  });

  it("asks the compatible mode whose rules are meant", () => {
    expect(() => make("auto", "datatrove-0.10")).toThrow(InvalidOptionError);
    expect(cleanText(make("en", "datatrove-0.10"), english)).toBe(english);
    expect(cleanText(make("zh", "datatrove-0.10"), chinese)).toBe(chinese);
  });
});

describe("the rules", () => {
  const reason = (step: Step, text: string) => cleanText(step, text).replace(/^dropped: /u, "");

  it("name what a document fails", () => {
    expect(reason(makers["drop-gopher-repetition"]("auto"), `${english}\n`.repeat(4))).toBe("dup_line_frac");
    expect(reason(makers["drop-gopher-repetition"]("auto"), `${chinese}\n`.repeat(4))).toBe("dup_line_frac");
    expect(reason(makers["drop-gopher-quality"]("auto"), "Too short to judge.")).toBe("gopher_short_doc");
    expect(reason(makers["drop-fineweb"]("auto"), "Home\nNews\nAbout us\nContact\nSign in\nMap of the site")).toBe("line_punct_ratio");
    expect(reason(makers["drop-fineweb"]("auto"), "首页\n新闻\n关于我们\n联系方式\n登录\n网站地图")).toBe("line_punct_ratio");
    expect(reason(makers["drop-c4"]("auto"), "Lorem ipsum dolor sit amet. And so on.")).toBe("lorem_ipsum");
  });

  it("of C4 take lines out that say nothing, in both modes, and leave headings and tables of ours alone", () => {
    const page = `# Visits\n\n${english}\n\nWe use cookies. Read our privacy policy.\n\n| Day | Hours |\n|---|---|\n| Monday | 8 to 6 |`;
    expect(cleanText(makers["drop-c4"]("auto"), page)).toBe(page.replace("We use cookies. Read our privacy policy.\n\n", ""));
    expect(cleanText(makers["drop-c4"]("en", "datatrove-0.10"), page)).toBe(english);
  });
});
