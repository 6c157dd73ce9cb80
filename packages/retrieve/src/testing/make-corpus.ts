import { identityMap } from "@espalier/core";
import type { IndexInput } from "../index-documents.ts";
import { createRandom, pickFrom } from "./random.ts";

const words = "loan rate deposit fee term early repayment interest bank 利率 存款 贷款 提前 还款 期限 一年 三年 百分之 手续费 客户".split(
  " ",
);

/** Made-up documents in both languages, always the same: `d0000`, `d0001`, … */
export async function* makeCorpus(count: number): AsyncGenerator<IndexInput> {
  const random = createRandom(99);
  for (let index = 0; index < count; index += 1) {
    const sentence = (): string => `${Array.from({ length: 12 }, () => pickFrom(words, random)).join(" ")} ${index}.`;
    const text = `# Part ${index % 9}\n\n${Array.from({ length: 4 }, sentence).join(" ")}`;
    const id = `d${String(index).padStart(4, "0")}`;
    yield { document: { id, text, metadata: { source: `${id}.md` }, origin: identityMap }, originText: text };
  }
}
