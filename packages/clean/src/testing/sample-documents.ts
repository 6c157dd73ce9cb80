import type { Document } from "@espalier/core";
import { documentOf } from "./clean-text.ts";

const sentences = [
  "The bank may change the rate of this account at any time.",
  "It tells the customer in writing 60 days before.",
  "借款人申请提前还款的，应当提前30个自然日提出书面申请。",
  "本行在收到申请之日起5个工作日内审核。",
  "Complaints go to the ombudsman within six months.",
  "成人每次口服0.5g，每日三次，饭后服用。",
  "A customer who does not accept the change may close the account.",
  "提前还款不收取违约金。",
];

/** Dirty documents of both languages, the same for the same count: copies, near-copies, damage, boilerplate, personal data. */
export function* sampleDocuments(count: number): Generator<Document> {
  for (let at = 0; at < count; at += 1) {
    const lines = Array.from({ length: 6 }, (_, line) => sentences[(at * 7 + line * (1 + (at % 5))) % sentences.length] ?? "");
    const body = lines.join(at % 2 === 0 ? "\n\n" : " ");
    const damaged = at % 11 === 0 ? Buffer.from(body, "utf8").toString("latin1") : body;
    const parts = [
      at % 3 === 0 ? "Lindenbrook Bank (fictional)" : "",
      `No. ${at % 40}`,
      damaged,
      at % 5 === 0 ? "Back to top" : "",
      at % 7 === 0 ? `Write to person${at}@example.com.` : "",
    ];
    yield documentOf(parts.filter((part) => part !== "").join("\n\n"), {
      id: `d${at}`,
      metadata: { source: `folder-${at % 4}/${at}.txt` },
    });
  }
}
