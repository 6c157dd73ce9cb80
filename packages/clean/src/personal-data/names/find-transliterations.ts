import type { Span } from "@espalier/core";

/** Signs that foreign names, and those of the peoples of western China, are written with (Xinhua's tables). */
const signs =
  "卜阿埃艾爱安奥巴班邦鲍贝本比彼毕宾波伯博布查达戴丹道德登邓迪蒂丁东杜多恩尔法范菲费芬丰冯弗福富傅盖甘冈高戈格葛古瓜圭哈海汉豪赫黑亨洪胡华怀惠霍基吉加佳嘉贾简杰津金卡凯坎康考科克肯孔库夸奎昆拉莱赖兰朗劳勒乐雷里理丽利莉莲列烈林琳隆卢鲁路露伦罗洛吕马玛迈麦曼毛茂梅门蒙孟米密敏明莫姆木穆拿娜纳乃奈南内尼妮年宁纽农努诺欧帕派潘庞佩彭皮平泼珀朴普奇恰乔钦琼丘茹让热仁日荣瑞若萨塞赛三桑瑟森沙莎山珊尚绍舍申圣施什石史舒朔斯丝松苏索塔泰坦汤唐陶特腾提滕廷图土托瓦万旺威韦维魏温文翁沃乌武伍西希锡夏香肖谢辛欣新休许雪逊雅亚延扬杨耶叶伊依宜因英永尤于约泽曾扎詹珍芝朱卓兹宗祖佐买孜吐合江提麦古力别克汗江依沙迪力夏吾才让扎西次仁卓玛央金多吉旺堆桑珠拉姆丹增洛桑格桑索朗益西平措顿珠巴特尔其木格图雅哈斯苏和那仁";
const set = new Set(signs);
const dots = /[·•・‧]/gu;
/** No signs of a name's end: 患者 before, 的 behind. */
const isSign = (sign: string): boolean => set.has(sign);

/** Finds transliterated names: two to four parts with dots between, as far as their signs go. */
export function findTransliterations(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(dots)) {
    const at = match.index;
    const previous = spans.at(-1);
    if (previous !== undefined && at < previous.end) continue;
    let start = at;
    while (start > 0 && at - start < 7 && isSign(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && (isSign(text.charAt(end)) || (/[·•・‧]/u.test(text.charAt(end)) && isSign(text.charAt(end + 1))))) end += 1;
    // A single sign on a side may be an initial in Latin letters, which this does not judge.
    if (at - start >= 1 && end - at - 1 >= 1 && end - start >= 5) spans.push({ start, end });
  }
  return spans;
}
