import { describe, expect, it } from "vitest";
import { expandFile } from "../expand/expand-file.ts";
import type { Parsed } from "../parsed.ts";
import { defaultLimits } from "../read-outcome.ts";

async function read(name: string, content: string | Uint8Array): Promise<Record<string, Parsed>> {
  const found: Record<string, Parsed> = {};
  const bytes = typeof content === "string" ? Buffer.from(content.replaceAll("\n", "\r\n")) : content;
  for await (const part of expandFile({ name, source: name, bytes }, defaultLimits, { mainContent: true, ocrLanguages: [] }))
    found[part.source] = await part.parse();
  return found;
}

const textOf = (parsed: Parsed | undefined): string => (parsed?.kind === "text" ? parsed.text : JSON.stringify(parsed));

const head = `From: =?utf-8?B?6ZmI5pmo?= <chen@example.com>
To: Desk <desk@example.com>
Subject: =?gb2312?B?wPvCyrX31fs=?=
Date: Wed, 01 May 2024 09:30:00 +0800
Message-ID: <2@example.com>
In-Reply-To: <1@example.com>
References: <0@example.com> <1@example.com>
MIME-Version: 1.0
`;

describe("a message", () => {
  it("begins with its subject, sender, receivers and date, and tells its thread", async () => {
    const { "m.eml": mail } = await read(
      "m.eml",
      `${head}Content-Type: text/plain; charset=utf-8\n\nAgreed.\n\n> Is 3.45% right?\n>> Yes.\n`,
    );
    expect(mail).toMatchObject({
      text: "# 利率调整\n\nFrom: 陈晨 <chen@example.com>\nTo: Desk <desk@example.com>\nDate: 2024-05-01 01:30 UTC\n\nAgreed.\n\n> Is 3.45% right?\n>> Yes.",
      title: "利率调整",
      metadata: { published: "2024-05-01", messageId: "<2@example.com>", inReplyTo: "<1@example.com>", thread: "<0@example.com>" },
    });
  });

  it("is read from its HTML where it has no text, quotations recognisable", async () => {
    const html = "<p>Yes.</p><blockquote><p>Is it?</p><blockquote>Who asks?</blockquote></blockquote><div>Bye</div>";
    const { "m.eml": mail } = await read("m.eml", `${head}Content-Type: text/html\n\n${html}\n`);
    expect(textOf(mail).split("\n\n").slice(2).join("\n\n")).toBe("Yes.\n\n> Is it?\n>\n> > Who asks?\n\nBye");
  });

  it("gives its attachments as documents of their own, forwarded messages among them", async () => {
    const parts = [
      "Content-Type: text/plain\n\nSee attached.",
      'Content-Type: text/csv; name="../rates.csv"\nContent-Disposition: attachment; filename="../rates.csv"\n\na,b\n1,2\n3,4',
      'Content-Type: text/csv\nContent-Disposition: attachment; filename="rates.csv"\n\na,b\n5,6\n7,8',
      "Content-Type: message/rfc822\n\nSubject: Inner\nFrom: a@example.com\n\nForwarded text.",
      "Content-Type: application/pgp-signature; name=s.asc\n\nxx",
    ];
    const found = await read(
      "m.eml",
      `${head}Content-Type: multipart/mixed; boundary=B\n\n${parts.map((part) => `--B\n${part}\n`).join("")}--B--\n`,
    );
    expect(Object.keys(found)).toEqual(["m.eml", "m.eml/rates.csv", "m.eml/rates-2.csv", "m.eml/message.eml"]);
    expect(found["m.eml"]).toMatchObject({ metadata: { passedOver: ["s.asc"] } });
    expect(textOf(found["m.eml/rates-2.csv"])).toContain("| 7 | 8 |");
    expect(textOf(found["m.eml/message.eml"])).toBe("# Inner\n\nFrom: a@example.com\n\nForwarded text.");
  });

  it("is decoded by its content where nothing declares how", async () => {
    const gbk = Buffer.concat([
      Buffer.from("Subject: x\r\nFrom: a@example.com\r\n\r\n"),
      Buffer.from("bde8bfeec0fbc2cabdabd3dacff2d6dcd2bbbfaacabccffbb5f7a1a3", "hex"),
    ]);
    expect(textOf((await read("m.eml", gbk))["m.eml"])).toMatch(/借款利率/u);
    expect(textOf((await read("m.eml", "Subject: y\nFrom: a@example.com\n\n贷款利率。"))["m.eml"])).toMatch(/贷款利率。$/u);
  });

  it("is known by its first lines where its name tells nothing, and other text is not taken for one", async () => {
    expect(Object.keys(await read("saved", `${head}\nHello.`))).toEqual(["saved"]);
    expect(textOf((await read("saved", `${head}\nHello.`)).saved)).toContain("Hello.");
    expect((await read("notes", "Subject: fees\n\nDate: none\n")).notes).toMatchObject({ reason: "unsupported-format" });
  });
});

describe("a mailbox", () => {
  const message = (subject: string, body: string): string =>
    `From a@example.com Wed May  1 09:30:00 2024\nSubject: ${subject}\nFrom: a@example.com\n\n${body}\n\n`;

  it("gives each message as a document, lines that begin with From within one included", async () => {
    const found = await read("box.mbox", `${message("One", "A\n>From here on\nB")}${message("Two", "Fro\nFrom us to you: C")}`);
    expect(Object.keys(found)).toEqual(["box.mbox/1.eml", "box.mbox/2.eml"]);
    expect(textOf(found["box.mbox/1.eml"])).toBe("# One\n\nFrom: a@example.com\n\nA\nFrom here on\nB");
    expect(textOf(found["box.mbox/2.eml"])).toContain("Fro\nFrom us to you: C");
  });

  it("is known by its first line", async () => {
    expect(Object.keys(await read("inbox", message("One", "A")))).toEqual(["inbox/1.eml"]);
  });
});
