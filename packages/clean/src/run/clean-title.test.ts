import type { Step } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { createSteps } from "../profiles/create-steps.ts";
import { web } from "../profiles/web.ts";
import { documentOf } from "../testing/clean-text.ts";
import { carryThrough } from "../testing/run-corpus.ts";

const readAsGbk = (text: string): string => new TextDecoder("gb18030").decode(Buffer.from(text, "utf8"));
const readAsLatin1 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

async function titleOf(title: string, text: string, steps = createSteps(web)): Promise<string | undefined> {
  const [carried] = await carryThrough(steps, [documentOf(text, { metadata: { source: "a.txt", title } })]);
  expect(carried?.drop).toBeUndefined();
  return carried?.document.metadata.title;
}

const english = "The bank’s fees – café accounts\n\nThe fee for the customer’s account is €5 a month.";
const chinese = "林橡银行账户交易限额说明\n\n每一个账户的交易限额如下，请您阅读之后再来办理。";

describe("cleanTitle", () => {
  it("repairs the title of a damaged document, in English and in Chinese", async () => {
    for (const [text, misread] of [
      [english, readAsLatin1],
      [chinese, readAsLatin1],
      [chinese, readAsGbk],
    ] as const) {
      const damaged = text.split("\n").map(misread).join("\n");
      const [first = ""] = damaged.split("\n");
      const [sound] = text.split("\n");
      expect(first).not.toBe(sound);
      expect(await titleOf(first, damaged)).toBe(sound);
    }
  });

  it("names a sign that the title lost by the rest of the document", async () => {
    const title = "林橡银行的交易限额";
    const damaged = [title, "", "账户的交易限额如下，请您阅读。"].map(readAsGbk).join("\n");
    const [first = ""] = damaged.split("\n");
    expect(first).toContain("\ufffd");
    expect(await titleOf(first, damaged)).toBe(title);
  });

  it("finds the title in a heading", async () => {
    expect(await titleOf("Ｆｅｅｓ ２０２４", "# Ｆｅｅｓ ２０２４\n\nThe fee for an account is five euros a month.")).toBe("Fees 2024");
  });

  it("judges a title that does not stand in the text by itself", async () => {
    expect(await titleOf(readAsLatin1("Gebühren für Kunden"), "The fee for an account is five euros a month.")).toBe("Gebühren für Kunden");
    expect(await titleOf(readAsGbk("账户说明如下"), "每一个账户的交易限额如下，请您阅读。")).toBe("账户说明如下");
  });

  it("leaves a sound title as it is, and never strips it", async () => {
    const strip: Step = {
      name: "strip-first",
      judge: ({ text }) => ({
        keep: true,
        edits: [{ start: 0, end: Math.min(4, text.length), replacement: "", kind: "strip", reason: "" }],
      }),
    };
    for (const text of [english, chinese]) {
      const [title = ""] = text.split("\n");
      expect(await titleOf(title, text)).toBe(title);
      expect(await titleOf(title, text, [strip])).toBe(title);
      expect(await titleOf(title, "Other words.", [strip])).toBe(title);
    }
  });
});

it("redacts personal data in a title, whether it stands in the text or not", async () => {
  const title = "联系人张某 13800138000 的申请";
  for (const text of [`# ${title}\n\n请在三个工作日内完成审核并通知申请人。`, "请在三个工作日内完成审核并通知申请人。"]) {
    expect(await titleOf(title, text)).toBe("联系人张某 [PHONE] 的申请");
  }
});
