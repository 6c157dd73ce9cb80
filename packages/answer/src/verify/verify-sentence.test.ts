import type { Document, Hit } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { toCitedPassage } from "./cited-passage.ts";
import { verifySentence } from "./verify-sentence.ts";

const text =
  "Intro.\n\nEarly repayment costs 1.5% of the sum repaid. It is free after 1 June 2024.\n\n提前还款须提前30天申请，违约金为1.5%。";
const document: Document = { id: "d1", text, metadata: { source: "loans.txt", title: "Loans" }, origin: { changes: [] } };

function passage(start: number, end: number) {
  const hit: Hit = {
    chunk: { id: `c${start}`, documentId: "d1", text: text.slice(start, end), span: { start, end }, headings: ["Fees 2024"] },
    metadata: document.metadata,
    score: 1,
  };
  return toCitedPassage(hit, document);
}

const chinese = text.indexOf("提前");
const passages = new Map([
  [1, passage(8, chinese - 2)],
  [2, passage(chinese, text.length)],
]);
const verify = (draft: string, ...cited: number[]) => verifySentence({ text: draft, cited }, passages);

describe("verifySentence", () => {
  it("cites the very sentence of the passage that supports the draft", () => {
    const verified = verify("Repaying early costs 1.5%.", 1);
    expect(verified).toMatchObject({
      citations: [{ quote: "Early repayment costs 1.5% of the sum repaid.", span: { start: 8, end: 53 } }],
    });
    expect(verified).toMatchObject({ numbers: [{ text: "1.5%", citationId: "d1.8.53" }] });
  });

  it("adds a citation for a figure that stands in another sentence of the passage", () => {
    const verified = verify("Repaying early costs 1.5% and nothing after June 2024.", 1);
    expect("citations" in verified && verified.citations.map((citation) => citation.quote)).toEqual([
      "Early repayment costs 1.5% of the sum repaid.",
      "It is free after 1 June 2024.",
    ]);
  });

  it("strikes a sentence without a citation, and one that cites a passage nobody was shown", () => {
    expect(verify("Repaying early costs 1.5%.")).toMatchObject({ reason: "no-citation" });
    expect(verify("Repaying early costs 1.5%.", 1, 9)).toMatchObject({ reason: "unknown-citation", detail: "[9]" });
  });

  it.each([
    "Early repayment costs 2.5% of the sum.",
    "Early repayment is free after 2 June 2024.",
    "Early repayment costs 1.5 of the sum.",
    "Early repayment costs 15% of the sum.",
  ])("strikes a figure that stands in no cited passage: %s", (draft) => {
    expect(verify(draft, 1)).toMatchObject({ reason: "unsupported-number" });
  });

  it("does not borrow a figure from a passage that is not cited", () => {
    expect(verify("提前还款须提前30天申请。", 1)).toMatchObject({ reason: "unsupported-number", detail: "30" });
    expect(verify("提前还款须提前30天申请。", 2)).toMatchObject({ citations: [{ documentId: "d1" }] });
  });

  it("strikes a sentence whose words are mostly its own", () => {
    expect(verify("Mortgage insurance premiums depend on your age and smoking.", 1)).toMatchObject({ reason: "unsupported-text" });
  });

  it("accepts a year of a date, and a figure of the heading above the passage", () => {
    expect(verify("In 2024 early repayment became free.", 1)).toHaveProperty("citations");
  });

  it("accepts an answer in the other language when its figures stand", () => {
    expect(verify("Early repayment must be asked for 30 days before and costs 1.5%.", 2)).toHaveProperty("citations");
    expect(verify("Early repayment must be asked for 60 days before.", 2)).toMatchObject({ reason: "unsupported-number" });
  });

  it("strikes a passage that no longer stands in its document", () => {
    const stale = new Map([[1, toCitedPassage({ ...passage(8, 30).hit }, { ...document, text: text.replace("Early", "Later") })]]);
    expect(verifySentence({ text: "Early repayment costs money.", cited: [1] }, stale)).toMatchObject({ reason: "unsupported-text" });
  });

  it("quotes the places that a sentence was taken from", () => {
    const span = { start: 54, end: 83 };
    const taken = verifySentence({ text: text.slice(54, 83), cited: [1], quoted: [span] }, passages);
    expect(taken).toMatchObject({ citations: [{ span, quote: "It is free after 1 June 2024." }] });
  });
});
