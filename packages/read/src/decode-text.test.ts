import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

const simplified = "本行自2025年5月26日起调整人民币存款利率，一年期定期存款年利率为0.95%。";
const traditional = "本診所自2025年10月1日起開始接種流感疫苗，六歲以下幼兒請帶兒童健康手冊。";
const japanese = "このたびはお問い合わせいただき、誠にありがとうございます。";
const korean = "이 약은 하루에 한 번 식사와 함께 복용하는 것이 좋습니다.";

describe("decodeText", () => {
  it.each([
    ["gb18030", simplified],
    ["gb18030", traditional],
    ["big5", traditional],
    ["shift_jis", japanese],
    ["euc-jp", japanese],
    ["euc-kr", korean],
    ["utf-8", simplified],
    ["utf-16le", simplified],
    ["utf-16be", traditional],
    ["windows-1252", "L’été à la plage: 25 € l’entrée, où le garçon naïf mange."],
    ["windows-1251", "Процентная ставка по вкладу составляет три процента годовых и может быть изменена."],
  ])("finds %s by the bytes alone: %s", (encoding, text) => {
    expect(decodeText(iconv.encode(text, encoding))).toMatchObject({ text, encoding });
  });

  it.each([
    ["koi8-r", "Процентная ставка по вкладу составляет три процента годовых."],
    ["iso-8859-5", "Процентная ставка по вкладу составляет три процента годовых."],
    ["ibm866", "Процентная ставка по вкладу составляет три процента годовых."],
    ["ibm855", "Лихвеният процент по влога е три процента годишно и може да бъде променен."],
    ["maccyrillic", "Процентная ставка по вкладу составляет три процента годовых, и Банк может изменить её."],
    ["windows-1253", "Το επιτόκιο της κατάθεσης είναι τρία τοις εκατό τον χρόνο."],
    ["windows-1255", "הריבית על הפיקדון היא שלושה אחוזים בשנה והיא יכולה להשתנות."],
    ["windows-874", "อัตราดอกเบี้ยเงินฝากอยู่ที่ร้อยละสามต่อปีและอาจเปลี่ยนแปลงได้"],
    ["windows-1256", "سعر الفائدة على الوديعة ثلاثة في المئة سنويا ويمكن أن يتغير."],
    ["windows-1250", "A betét kamata évi három százalék, és a bank megváltoztathatja, erről időben értesíti önöket."],
    ["windows-1250", "Oprocentowanie lokaty wynosi trzy procent rocznie i może się zmienić, o czym bank uprzedzi łatwą wiadomością."],
    ["windows-1254", "Mevduatın yıllık faizi yüzde üçtür ve değiştirilebilir; müşteriye önceden bildirilir, şubeye gitmek gerekmez."],
  ])("finds the letters of %s: %s", (encoding, text) => {
    expect(decodeText(iconv.encode(text, encoding)).text).toBe(text);
  });

  it("finds the encoding of a page by the few words that are not markup", () => {
    const page = (text: string): string => `<html>${'<div class="row"><span>ok</span></div>'.repeat(3_000)}<p>${text}</p></html>`;
    for (const [encoding, text] of [
      ["gb18030", "存款利率"],
      ["big5", "流感疫苗"],
      ["windows-1251", "ставка по вкладу"],
    ] as const)
      expect(decodeText(iconv.encode(page(text), encoding)).text).toBe(page(text));
  });

  it("does not take figures beside Han for a Western text", () => {
    for (const text of ["共有1043至1050人参加", "500人", "2024年5月1日起"])
      expect(decodeText(iconv.encode(text, "gb18030")).text).toBe(text);
    for (const text of ["2004年，南加大工學院", "共500人參加"]) expect(decodeText(iconv.encode(text, "big5")).text).toBe(text);
  });

  it("decodes four Han of GB18030 and of Big5, as a cell of a table has them", () => {
    expect(decodeText(iconv.encode("贷款利率", "gb18030")).text).toBe("贷款利率");
    expect(decodeText(iconv.encode("金融教育", "big5")).text).toBe("金融教育");
  });

  it("keeps rare ideographs beyond the basic plane and the Hong Kong characters of Big5", () => {
    expect(decodeText(iconv.encode("医疗健康知识，㐀𠀀", "gb18030")).text).toBe("医疗健康知识，㐀𠀀");
    expect(decodeText(iconv.encode("康有為、梁啓超等人的路綫", "big5")).text).toBe("康有為、梁啓超等人的路綫");
  });

  it("finds UTF-16 without a mark although 一 and 最 have a NUL where Latin letters have none", () => {
    const text = "最近一年开户的客户，一律免收第一年年费。";
    expect(decodeText(iconv.encode(text, "utf-16be")).text).toBe(text);
    expect(decodeText(iconv.encode(text, "utf-16le")).text).toBe(text);
  });

  it.each(["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"])("leaves the byte order mark of %s out of the text", (encoding) => {
    expect(decodeText(iconv.encode(simplified, encoding, { addBOM: true }))).toEqual({ text: simplified, encoding, confidence: 1 });
  });

  it("believes the bytes and not what the page declares", () => {
    expect(decodeText(iconv.encode('<meta charset="utf-8"><p>中文文档，内容完整</p>', "gb18030")).text).toContain("中文文档，内容完整");
  });

  it("does not take two accented letters of a Western text for a Han", () => {
    for (const text of ["Über", "naïve", "Müller café", "Zürich: größte Straße"]) {
      expect(decodeText(iconv.encode(text, "windows-1252")).text).toBe(text);
    }
  });

  it("finds the encoding of a file with a damaged byte in it, and shows the damage", () => {
    const bytes = iconv.encode(simplified.repeat(60), "gb18030");
    bytes[400] = 0xff;
    const { text, encoding } = decodeText(bytes);
    expect(encoding).toBe("gb18030");
    expect(text).toContain("\uFFFD");
    expect(text).toContain(simplified);
  });

  it("has no confidence in bytes that are no text", () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, at) => (at * 89) % 32);
    expect(decodeText(bytes).confidence).toBeLessThan(0.15);
  });

  it("gives an empty text for no bytes", () => {
    expect(decodeText(new Uint8Array()).text).toBe("");
  });

  it("gives back every cut of a Chinese text of twenty characters or more, in each encoding", () => {
    const text = (simplified + traditional).repeat(3);
    let seed = 11;
    for (let round = 0; round < 300; round += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const from = seed % (text.length - 60);
      const cut = text.slice(from, from + 20 + (seed % 30));
      for (const encoding of ["gb18030", "utf-8", "utf-16le", "utf-16be"]) {
        expect(decodeText(iconv.encode(cut, encoding)).text, `${encoding}: ${cut}`).toBe(cut);
      }
    }
  });
});
