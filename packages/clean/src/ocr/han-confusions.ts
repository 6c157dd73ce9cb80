/**
 * Han signs that recognition of print takes for one another: groups of the same strokes in other lengths or places, of both
 * writings. Signs that stand for themselves in front of many others (大 and 太, 他 and 地, 白 and 自, 由 and 甲) are left out: measured on
 * sound text, what looks like a confusion of them is a name or a rare word more often than not. So is 千, which is a figure.
 */
const groups =
  "曰日 巳已己 末未 土士 人入 戍戌 候侯 睛晴 羸赢 祟崇 荼茶 洒酒 兔免 间问 間問 今令 斥斤 拆折 乌鸟 烏鳥 夭天 徒徙 徽微 竞竟 辨辩 辨辯 署暑 幕慕 寨塞 蜜密 冶治 冷泠 货贷 貨貸 遗遣 遺遣 楷揩 枪抢 彼被 详祥 哀衰 拨拔 侍待 灸炙 剌刺 券劵 渴喝 璧壁 读续 柬束";

let table: ReadonlyMap<string, string> | undefined;

/** Names the signs that a sign may have been read in place of; empty for most. */
export function confusableWith(sign: string): string {
  if (table === undefined) {
    const others = new Map<string, Set<string>>();
    for (const group of groups.split(" "))
      for (const one of group) others.set(one, new Set([...(others.get(one) ?? []), ...[...group].filter((other) => other !== one)]));
    table = new Map([...others].map(([one, all]) => [one, [...all].join("")]));
  }
  return table.get(sign) ?? "";
}
