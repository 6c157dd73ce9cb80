/** U+2E80 to U+2EF3, each with its ideograph: the property Equivalent_Unified_Ideograph of Unicode 14. */
const supplement =
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

let table: ReadonlyMap<string, string> | undefined;

/**
 * Names the ideograph that a CJK radical stands for. PDF files without a proper character map come out with radicals (`⻛`)
 * in place of ideographs (`风`), and nothing finds them.
 *
 * Kangxi radicals (U+2F00 to U+2FD5) have it as their compatibility form; for the supplement (U+2E80 to
 * U+2EF3) NFKC knows two of 115.
 *
 * @returns The sign itself where it is no radical or has no ideograph of its own.
 */
export function radicalToIdeograph(sign: string): string {
  if (sign >= "\u2f00" && sign <= "\u2fd5") return sign.normalize("NFKC");
  if (table === undefined) {
    const signs = [...supplement];
    table = new Map(signs.flatMap((radical, index) => (index % 2 === 0 ? [[radical, signs[index + 1] ?? radical] as const] : [])));
  }
  return table.get(sign) ?? sign;
}
