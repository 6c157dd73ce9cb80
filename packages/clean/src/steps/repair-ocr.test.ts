import type { Document } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/clean-text.ts";
import { carryThrough } from "../testing/run-corpus.ts";
import { repairOcr } from "./repair-ocr.ts";

const english = "The government returned the modern equipment and the children of the department with care.";
const chinese = "公司已经完成年末盘点，收入来自日常业务，土地证书由专人保管。";

/** The texts of a corpus in which ninety documents write the words as they should be, and one more. */
async function repair(...texts: readonly string[]): Promise<(string | undefined)[]> {
  const sound = Array.from({ length: 90 }, (_, at) => documentOf(`${english}\n${chinese}`, { id: `sound-${at}` }));
  const asked: Document[] = texts.map((text, at) => documentOf(text, { id: `asked-${at}` }));
  const carried = await carryThrough([repairOcr({ minDocuments: 5 })], [...sound, ...asked]);
  return carried.slice(sound.length).map(({ document }) => document.text);
}

describe("repair-ocr", () => {
  it("repairs long words that the corpus knows, and shorter ones that the document has elsewhere", async () => {
    expect(await repair("The govemment retumed its equiprnent. The modern rnodern care and chi1dren and chiIdren, 0f course.")).toEqual([
      "The government returned its equipment. The modern modern care and children and children, 0f course.",
    ]);
    expect(await repair("A rnodern house.")).toEqual(["A rnodern house."]);
  });

  it("repairs signs whose neighbours are seen with another one", async () => {
    expect(await repair("我们己经收到，年未盘点的收人已清。")).toEqual(["我们已经收到，年末盘点的收入已清。"]);
  });

  it("touches no figure, unit, code, address or name", async () => {
    const texts = [
      "Rate 1.5%, 100 ml, l00 mg, 5th, 10am, B12, CO1O, H2O, earn5%, www.govemment.example, a.govemment@example.com, /govemment/x, ID-retumed-1.",
      "2021年未验收，5日内，千分之二，工人入厂，巳时，己方，戊戌年。",
    ];
    expect(await repair(...texts)).toEqual(texts);
  });

  it("keeps a word that other documents have as well, and one that could be two", async () => {
    const text = "A retumed form.";
    expect(await repair(text, text, text, text, text, text)).toEqual(Array.from({ length: 6 }, () => text));
  });

  it("does nothing in a corpus that knows too little", async () => {
    const carried = await carryThrough([repairOcr({ minDocuments: 5 })], [documentOf("The govemment retumed.", { id: "a" })]);
    expect(carried[0]?.document.text).toBe("The govemment retumed.");
  });
});
