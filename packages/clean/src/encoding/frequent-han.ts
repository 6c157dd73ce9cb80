/**
 * The 345 signs that modern Chinese writes most (after Jun Da, Modern Chinese Character Frequency List, 2004), and the
 * traditional forms of those that have one. Measured on 25,000 sentences of the shared corpora: of the signs of a
 * sentence half to two thirds are among them; where its GBK was read as Big5 or the reverse, none to a tenth are.
 */
const simplified =
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运";
const traditional =
  "這個們來為國說時會對於著過發後裡裏種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產話給門兒東聲員論處義幾認條係氣題爾變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運";

let frequent: Uint8Array | undefined;

/** Whether a sign is among those that Chinese of either writing uses most. */
export function isFrequentHan(unit: number): boolean {
  if (frequent === undefined) {
    frequent = new Uint8Array(0x10000);
    for (const sign of simplified + traditional) frequent[sign.charCodeAt(0)] = 1;
  }
  return frequent[unit] === 1;
}

/** How many of the signs of a text above ASCII, punctuation apart, are frequent Han signs. */
export interface FrequentShare {
  readonly signs: number;
  readonly frequent: number;
}

/** Counts the signs above U+2FFF and those of them that Chinese uses most, the punctuation of Chinese left out. */
export function countFrequent(text: string): FrequentShare {
  let signs = 0;
  let frequent = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x3040 || (unit >= 0xff00 && unit <= 0xffef)) continue;
    signs += 1;
    if (isFrequentHan(unit)) frequent += 1;
  }
  return { signs, frequent };
}
