/**
 * 500 made sentences, half Chinese and half English, each with one name of a person that no list of the product holds: Chinese
 * names are put together from a surname and one or two signs, of which most are in no list of signs of given names; English ones come
 * from languages whose names the US Census ranks low or not at all. No name is meant to be anybody's.
 */
export interface MadeSentence {
  readonly language: "en" | "zh";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const family = [
  ..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文",
  "欧阳",
  "司马",
  "上官",
  "诸葛",
  "慕容",
  "皇甫",
];
const first = [
  ..."翀珺昳荻屿澍翎旎棣祎赟垚犇淼焱骁骞骥翊翃翯翾弈奕奚奂奭姒姮娴婳嫱嬅宓宥宬寰屹岱崧嵩巽帆帜庚庭弋彧徵忻怀恪悠慎慷懿扬承拓挺揽攸敦旎旸旻昀昕映晤晞暄暻曜曦朔未朵机杉来杨杳析柯柠栎栩桦桢梧棋棠棣榆榛槿樾橦",
];
const second = [
  ..."歆毅汀汐沁沅沐沚泊泠泫洛洮浠浥涓淅淞渝湉湛溥滢漪潼澈濡灏炀炅烁焓煊煦熠燊燚牧玘珈珝珞珣珧琚琛琦琬瑀瑭璁璨甯甄甫畅皙盎矜硕祈祺禛禾秉秦稷穗竞笙筱箐篱粲绥缙罡羚翌翘耘聆舸芃芮苒茉茏荀荃荞莘菀菘蓁蓦蔚蔓虔衍觅训诣谌谦贺",
];

const chinese = [
  "患者$，女，52岁，因咳嗽三天来诊。",
  "今天上午$打电话来问检查结果。",
  "请把这份合同交给$签字。",
  "经核实，该账户由$本人开立。",
  "$的母亲昨天已经出院。",
  "联系人：$，电话见附件。",
  "我是$，想咨询一下贷款利率。",
  "老师让$下周一交作业。",
  "据$介绍，项目已完成一半。",
  "会议由$主持，全体人员参加。",
  "学生$在数学竞赛中获得一等奖。",
  "$先生您好，您的快递已到。",
  "昨晚$在急诊科做了手术。",
  "申请人$提交了身份证复印件。",
  "本人$承诺以上内容属实。",
  "$认为这个方案不合理。",
  "我和$约好周五见面。",
  "法定代表人：$",
  "主治医师$建议继续观察。",
  "感谢$女士的耐心等待。",
  "被告$未按期还款。",
  "收款人为$，请核对后付款。",
  "$已于三月离职。",
  "护士长$负责夜班排班。",
  "他的同桌叫$，成绩很好。",
  "保单的受益人是$。",
  "这笔钱是$上个月借走的。",
  "家属$表示同意手术方案。",
  "班主任$给家长发了通知。",
  "客户经理$会在两天内回复。",
  "请转告$，面试改到下午三点。",
  "$和妻子一起来办理过户。",
  "我的邻居$去年搬到了苏州。",
  "甲方：$",
  "填表人$",
  "受委托，$到场参加听证。",
  "经$同意，材料已归档。",
  "$说孩子最近总是发烧。",
  "报告由$撰写。",
  "姓名：$ 性别：男",
];
const given =
  "Oluwaseun Chidinma Ngozi Adaeze Kwabena Akosua Thandiwe Sipho Lindiwe Nomvula Priyanka Rajeshwari Venkatesh Anjali Harpreet Gurpreet Sundaram Lakshmi Siddharth Meenakshi Bronwen Gwenllian Rhiannon Caoimhe Niamh Aoife Eoghan Padraig Zbigniew Agnieszka Wojciech Malgorzata Ragnheidur Sigurjon Thorsteinn Bjarne Solveig Ingeborg Dagfinn Vytautas Rasa Giedrius Yevgenia Svyatoslav Oksana Taras Bohdan Ioana Radu Gheorghe Stavroula Evangelos Despina Kyriakos Nguyet Thuy Quang Dung Linh Hyunwoo Jihoon Seoyeon Haruto Yuriko Takumi Sakura Emre Ayse Mehmet Zeynep Farhad Shirin Parisa Behrouz Tigran Anahit Dzovinar Leilani Kealoha Tevita Sione Xochitl Cuauhtemoc Itzel".split(
    " ",
  );
const last =
  "Adebayo Okonkwo Nwachukwu Eze Mensah Owusu Dlamini Nkosi Mthembu Khumalo Subramanian Venkataraman Iyer Chatterjee Bhattacharya Deshpande Kulkarni Gunawardena Rajapaksa Llewellyn-Pryce Ap-Rhys Cadwaladr Mac-Giolla Ni-Bhriain Szczepanski Kowalczyk Wisniewski Gudmundsdottir Sigurdsson Thorvaldsen Bjornstad Halvorsen Kazlauskas Jankauskas Shevchenko Tymoshenko Kovalenko Popescu Ionescu Papadopoulos Stavridis Karagiannis Nguyen Phan Truong Watanabe Kobayashi Yamazaki Ishikawa Hasegawa Yilmaz Demirci Ozturk Ghorbani Hosseini Tehrani Petrosyan Hakobyan Kamakawiwo Taufahema Tlaxcalteca Ixtlilxochitl Quispe Mamani".split(
    " ",
  );
const english = [
  "Patient $ was admitted with chest pain on Tuesday.",
  "Please contact $ about the overdue invoice.",
  "The form was signed by $ and returned.",
  "$ said that the repairs would take a week.",
  "Dear $, thank you for your letter.",
  "Name: $",
  "My colleague $ will call you tomorrow.",
  "According to $, the meeting was cancelled.",
  "$ lives on the second floor with two cats.",
  "We spoke with $ at the front desk.",
  "The account belongs to $.",
  "Student $ handed in the essay late.",
  "$, 43, was driving home from work.",
  "Her lawyer, $, declined to comment.",
  "I met $ at the school fair.",
  "Dr. $ reviewed the scan.",
  "Mrs. $ asked for a copy of the statement.",
  "The loan was granted to $ in May.",
  "$'s prescription is ready.",
  "Send the parcel to $.",
  "Yesterday $ returned the borrowed books.",
  "Attending physician: $",
  "The teacher praised $ for the experiment.",
  "Regards,\n$",
  "$ has been a customer since 2012.",
  "Payment received from $.",
  "The landlord, $, refused to fix the heating.",
  "The nurse told $ to rest.",
  "Our new accountant is $.",
  "A complaint was filed by $.",
  "$ forgot the password again.",
  "Emergency contact: $",
  "The will names $ as executor.",
  "I am writing on behalf of $.",
  "After class $ stayed to ask a question.",
  "The witness, $, saw the car.",
  "$ and the manager discussed the claim.",
  "Ask $ for the keys.",
  "The scholarship went to $.",
  "Interviewed: $",
];

/** The set, the same for the same seed. */
export function madeSentences(seed = 11): MadeSentence[] {
  let state = seed;
  const pick = <Item>(items: readonly Item[]): Item => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)] as Item;
  };
  return Array.from({ length: 500 }, (_, index) => {
    const zh = index < 250;
    const name = zh ? pick(family) + pick(first) + (index % 4 === 0 ? "" : pick(second)) : `${pick(given)} ${pick(last)}`;
    const template = zh ? (chinese[index % chinese.length] ?? "$") : (english[index % english.length] ?? "$");
    const start = template.indexOf("$");
    return { language: zh ? "zh" : "en", text: template.replace("$", () => name), start, end: start + name.length };
  });
}
