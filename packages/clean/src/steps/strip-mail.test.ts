import { describe, expect, it } from "vitest";
import { cleanText, documentOf } from "../testing/clean-text.ts";
import { stripMail } from "./strip-mail.ts";

const step = stripMail();
const clean = (text: string): string => cleanText(step, text);

describe("strip-mail", () => {
  it.each([
    "Sent from my iPad",
    "Get Outlook for Android",
    "發自我的 Android 手机",
    "从 Windows 版邮件发送",
    "The information in this e-mail is confidential and intended solely for the addressee.",
    "If you are not the intended recipient of this message, please delete it and notify the sender.",
    "This email has been scanned for viruses and malware.",
    "This is an automated e-mail. Please do not reply.",
    "本邮件内容仅供指定收件人使用，如误收请立即删除。",
    "此郵件由系統自動發送，請勿回覆。",
    "打印本邮件前请考虑环保。",
  ])("strips %s", (line) => {
    expect(clean(`The rate is 2%.\n\n${line}`)).toBe("The rate is 2%.");
  });

  it("strips a notice that is wrapped over lines", () => {
    expect(
      clean(
        "The rate is 2%.\n\nThis message and any attachments are confidential\nand may be privileged. If you have received it in error,\nplease notify the sender and delete it.",
      ),
    ).toBe("The rate is 2%.");
  });

  it("strips the mail that is answered, behind > and below its head", () => {
    expect(
      clean("Yes, 5% is right.\n\nOn Mon, 3 May 2024 at 10:12, A. Weber <a@example.com> wrote:\n> Is it 5%?\n> Thanks\n\nRegards"),
    ).toBe("Yes, 5% is right.\n\nRegards");
    expect(clean("好的，按3%计算。\n\n在 2024年5月3日 10:12，程某 写道：\n\n> 是不是3%？")).toBe("好的，按3%计算。");
    expect(clean("Agreed.\n\n-----Original Message-----\nFrom: A\nSent: Monday\nTo: B\nSubject: Fee\n\nIs it 5%?")).toBe("Agreed.");
    expect(clean("同意。\n\n发件人：甲\n发送时间：2024年5月3日\n收件人：乙\n主题：费用\n\n请确认。")).toBe("同意。");
  });

  it("strips the signature below its mark, in a mail only", () => {
    const signature = "\n\n--\nA. Weber\nLindenbrook Bank (fictional)";
    const mail = documentOf(`The fee is £5.${signature}`, { metadata: { source: "a.eml", mediaType: "message/rfc822" } });
    const verdict = step.judge(mail);
    expect(
      verdict.keep &&
        verdict.edits
          ?.map(({ start, end }) => mail.text.slice(start, end))
          .join("")
          .trim(),
    ).toBe(signature.trim());
    expect(clean(`The fee is £5.${signature}`)).toBe(`The fee is £5.${signature}`);
  });

  it("keeps what is passed on, and a mail that is nothing but its quotation", () => {
    for (const text of [
      "For your files.\n\n---------- Forwarded message ---------\nFrom: A\nDate: Monday\nSubject: Fee\nTo: B\n\nThe fee is £5.",
      "-----Original Message-----\nFrom: A\nSent: Monday\nTo: B\nSubject: Fee\n\nIs it 5%?",
      "From: A\nTo: B\nSubject: Fee\n\nThe fee is £5.",
    ])
      expect(clean(text)).toBe(text);
  });

  it("keeps quotations and rules about mail in texts that are none", () => {
    for (const text of [
      "> To be, or not to be.\n\nSo says Hamlet.",
      "Confidential records are kept for 8 years.",
      "Staff delete e-mails after 90 days.",
      "Ms Weber wrote: the fee is £5.",
      "Please do not reply to strangers on the internet.",
      "客户可以通过电子邮件提出投诉，附件不超过5个。",
      "Parcels are sent from the office in Leeds.",
      "收件人应当在三日内签收。",
    ])
      expect(clean(text)).toBe(text);
  });
});
