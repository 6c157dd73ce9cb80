import { describe, expect, it } from "vitest";
import { emergencyFirst } from "./emergency-first.ts";

describe("emergencyFirst", () => {
  it("names the emergency numbers of each place in both languages", async () => {
    const ruling = await emergencyFirst.before({ text: "He is not breathing" }, { language: "en", roles: [] });
    expect(ruling.pass).toBe(false);
    if (ruling.pass) return;
    const { en, zh } = ruling.message;
    for (const [english, chinese, number] of [
      ["mainland China", "中国内地", "120"],
      ["Taiwan", "台湾", "119"],
      ["Hong Kong and the UK", "香港", "999"],
      ["the EU", "欧盟", "112"],
      ["the US", "美国", "911"],
    ] as const) {
      expect(en).toContain(`${number} in ${english}`);
      expect(zh).toContain(`${chinese}${number}`);
    }
  });

  it("speaks to somebody who thinks of harming himself, too", async () => {
    const ruling = await emergencyFirst.before({ text: "我不想活了" }, { language: "zh", roles: [] });
    expect(ruling).toMatchObject({ pass: false, reason: "emergency" });
    if (ruling.pass) return;
    expect(ruling.message.zh).toMatch(/您并不孤单/u);
    expect(ruling.message.en).toMatch(/you are not alone/u);
  });
});
