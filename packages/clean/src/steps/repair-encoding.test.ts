import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanText, documentOf, sharedData } from "../testing/clean-text.ts";
import { repairEncoding } from "./repair-encoding.ts";

const step = repairEncoding();

/** Every way of misreading that the step undoes, by the bytes of the platform's own encoders and decoders. */
const misreadings = {
  "UTF-8 as latin-1": (text: string) => Buffer.from(text, "utf8").toString("latin1"),
  "UTF-8 as latin-1, twice": (text: string) => Buffer.from(Buffer.from(text, "utf8").toString("latin1"), "utf8").toString("latin1"),
  "UTF-8 as GBK": (text: string) => new TextDecoder("gb18030").decode(Buffer.from(text, "utf8")),
};

const sound = [
  "The bank’s fee is €5 – see “terms”.",
  "Le café de la Gare, à l’été, coûte 3 €…",
  "Größe: 5 µm ± 0,1 µm, 20 °C",
  "本行自2024年5月1日起调整存款利率：一年期为1.50%，二年期为2.10%。",
  "第三條　借款人申請提前還款，應當提前30個自然日提出書面申請。",
  "【公告】“双十一”期间，客服热线95588（24小时）……",
  "血压120/80mmHg，血糖5.6mmol/L；青霉素过敏者禁用！",
  "§ 5 Abs. 2 «Über­maß» ½ × 3",
];

describe("repair-encoding", () => {
  it("does not take UTF-8 of other scripts for GBK", () => {
    for (const text of ["ภาษาไทยเป็นภาษาราชการ", "日本語の文章をそのまま読む。", "한국어 문장을 그대로 읽습니다.", "हिन्दी में लिखा हुआ"])
      expect(cleanText(step, misreadings["UTF-8 as latin-1"](text))).toBe(text);
  });

  for (const [name, misread] of Object.entries(misreadings)) {
    it(`undoes ${name}`, () => {
      for (const text of sound) {
        const damaged = misread(text);
        // Of a lossy reading only the sound length can be asked for; repair-gbk's tests look at those.
        if (!damaged.includes("\ufffd")) expect(cleanText(step, `Intro\n${damaged}\nEnd`)).toBe(`Intro\n${text}\nEnd`);
      }
    });
  }

  it("leaves sound text alone, alone and in one document", () => {
    for (const text of [...sound, sound.join("\n")]) expect(cleanText(step, text)).toBe(text);
  });

  it("leaves every short piece of sound Chinese alone", () => {
    const text = sound.join("");
    for (let length = 1; length <= 12; length += 1) {
      for (let at = 0; at + length <= text.length; at += 1) {
        const piece = text.slice(at, at + length);
        expect(cleanText(step, piece)).toBe(piece);
      }
    }
  });

  it("changes only the damaged signs, so that offsets around them stay exact", () => {
    const verdict = step.judge(documentOf("Fees\nThe clientâ€™s fee"));
    expect(verdict).toMatchObject({ keep: true, edits: [{ start: 15, end: 18, replacement: "’", kind: "repair" }] });
  });

  const corpora = [
    "drcd_zh_hant/beir",
    "toyhom_zh_internal_medicine/beir",
    "fintruthqa_zh/beir",
    "openstax_books/beir_modules",
    "tatqa/beir",
  ].map((name) => sharedData(`retrieval/${name}/corpus.jsonl`));
  const present = corpora.every((path) => existsSync(path));
  if (!present) console.log(`skipped: ${corpora[0]} is not here`);
  it.skipIf(!present)("changes none of 15,000 sound documents of both languages", () => {
    let documents = 0;
    for (const path of corpora) {
      for (const line of readFileSync(path, "utf8").split("\n")) {
        if (line === "") continue;
        const { text } = JSON.parse(line) as { text: string };
        documents += 1;
        expect(cleanText(step, text)).toBe(text);
      }
    }
    expect(documents).toBeGreaterThan(15_000);
  });
});
