/**
 * The most frequent characters of running Chinese, in both scripts, after the character frequency lists of
 * Jun Da (Modern Chinese Character Frequency List, 2004): the first ~400 cover about 70 % of running text.
 * A wrong multi-byte decoding yields characters spread over the whole table and hits them almost never.
 */
const simplified =
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔元价率额款额付卡银账证券险税债股贷息患药病医疗症诊剂校课题考章节附件号亿万元年级单项版按本办法规定应当";
const traditional =
  "這個們來為國說時會對後裡發過還進樣從實軍無與長機關點將兩間問並應戰頭體產話內給門東聲員論處義幾認條係氣題爾別變總電數報結場計許統區隊決馬書則聽達強難權設記類據邊張該規萬術領確傳師觀讓識帶導爭運經學現當沒動開業見麼種於著裏筆價額銀賬證險稅債貸藥醫療診劑課節號億級單項辦";

export const commonHan: ReadonlySet<string> = new Set([...simplified, ...traditional]);

/** Punctuation of Chinese and Japanese text: all of it stands in every one of the legacy encodings. */
export const eastAsianPunctuation: ReadonlySet<string> = new Set(
  "，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕—…·～％＋－／＝￥　〇○●■□◆★※→①②③④⑤⑥⑦⑧⑨⑩",
);

/** The most frequent syllables of running Korean. */
export const commonHangul: ReadonlySet<string> = new Set(
  "이다는을의에가고하지한은사도를로기어으나인그시있리자들서일해정대면만라수여전아게부보주원적과상제스장것화성구공동니안비소신우조유위국경세연무선중모방바용생마분물까요내러와발말때드오않없었했였된되될습겠학교관문실운제회차재계단치미진당트각간업산체행음식입저더많또할데려따름람년월출통금결건개역추현불영북남음님번복록처래뉴블글댓메검색카티링크등독목태근삼심열포파피코토터테트탈타평표풍필함합항향허험혁협형호환황활효후훈희힘강감거걸겠겨고곳광군귀극길김까끝나날남낮내너널넘네노누느늘능니닌닐당던데도돈동두둘든들디딸락란랑량러런럼레려력련령례론료루류르른를름릭림마막만말맞맡매먼멀며명몇모몸못문미민밀및바박반받발방배백벌법변별병볼봉부분불비빌빠사산살삼새색생서석선설섬성세션소속손송수술숙순승시식신실심싶쓰씨아악안알았약양어억언얼엄업었에엔여연열엽영예오온올와완왔왕외욕용우움워원위은을음응의",
);
