import type { WireStruck } from "../http/schemas/evidence.ts";
import type { WireModel } from "../http/schemas/models.ts";
import type { Failure } from "./api/failure.ts";
import type { Language } from "./language.ts";

/** Everything that the page says itself, in one language. */
export interface Strings {
  readonly title: string;
  readonly tagline: string;
  readonly welcome: string;
  readonly promise: string;
  readonly skip: string;
  readonly chooseIndustry: string;
  readonly languageOfPage: string;
  readonly tryOne: string;
  readonly ask: string;
  readonly askPlaceholder: string;
  readonly keys: string;
  readonly send: string;
  readonly stop: string;
  readonly asOf: string;
  readonly asOfToday: string;
  readonly asOfClear: string;
  readonly asOfDay: (day: string) => string;
  readonly you: string;
  readonly searching: string;
  readonly reading: (passages: number) => string;
  readonly stopped: string;
  readonly verifiedSentences: (sentences: number) => string;
  readonly verifiedFigures: (figures: number) => string;
  readonly figureIn: (source: number) => string;
  readonly struckCount: (struck: number) => string;
  readonly struckReason: (struck: WireStruck) => string;
  readonly sources: string;
  readonly openSource: (number: number, title: string) => string;
  readonly page: (page: number) => string;
  readonly note: string;
  readonly refusalTitle: (reason: string) => string;
  readonly refer: string;
  readonly searched: (places: number) => string;
  readonly searchedNothing: string;
  readonly evidence: (measured: number, threshold: number) => string;
  readonly failureTitle: string;
  readonly failure: (failure: Failure) => string;
  readonly retry: string;
  readonly loading: string;
  readonly sourceText: string;
  readonly asRead: string;
  readonly readsDifferently: string;
  readonly asCleaned: string;
  readonly showCleaned: string;
  readonly showAsRead: string;
  readonly rawJson: string;
  readonly close: string;
  readonly showWhole: (characters: number) => string;
  readonly documents: (documents: number) => string;
  readonly passages: (passages: number) => string;
  readonly meaningIndex: (percent: number) => string;
  readonly meaningNone: string;
  readonly model: (model: string) => string;
}

const count = (number: number, one: string, many: string): string => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

const en: Strings = {
  title: "Espalier",
  tagline: "Answers you can check",
  welcome: "Every answer shows its source",
  promise:
    "Choose an industry and ask its documents. Every sentence is checked against its source before you see it, and what the documents cannot prove is not said.",
  skip: "Skip to the question",
  chooseIndustry: "Industry",
  languageOfPage: "Language of the page",
  tryOne: "Try one of these",
  ask: "Your question",
  askPlaceholder: "Ask in English or 中文 …",
  keys: "Enter sends · Shift + Enter starts a new line",
  send: "Send",
  stop: "Stop",
  asOf: "Rules as of",
  asOfToday: "Rules as of today",
  asOfClear: "Back to today",
  asOfDay: (day) => `as of ${day}`,
  you: "You asked",
  searching: "Searching the documents",
  reading: (passages) => `Reading ${count(passages, "passage", "passages")} and checking every sentence`,
  stopped: "Stopped.",
  verifiedSentences: (sentences) => `${count(sentences, "sentence", "sentences")} checked against the source`,
  verifiedFigures: (figures) => `${count(figures, "figure", "figures")} found in the sources`,
  figureIn: (source) => `This figure stands in source ${source}`,
  struckCount: (struck) => (struck === 1 ? "1 sentence was struck: why?" : `${struck} sentences were struck: why?`),
  struckReason: ({ reason, detail }) =>
    ({
      "no-citation": "It named no source.",
      "unknown-citation": `It pointed to a source that does not exist (${detail}).`,
      "unsupported-number": `The figure ${detail} does not stand in the source it named.`,
      "unsupported-text": "The source it named does not say so.",
      gate: `A rule of this industry kept it back (${detail}).`,
    })[reason],
  sources: "Sources",
  openSource: (number, title) => `Source ${number}: ${title}. Show it in its place`,
  page: (page) => `page ${page}`,
  note: "Please note",
  refusalTitle: (reason) => refusalTitles.en[reason] ?? "No answer",
  refer: "Where to turn",
  searched: (places) => `What was searched: ${count(places, "place", "places")}`,
  searchedNothing: "A rule decided before anything was searched.",
  evidence: (measured, threshold) => `The evidence weighed ${measured.toFixed(2)}; an answer needs ${threshold.toFixed(2)}.`,
  failureTitle: "That did not work",
  failure: (failure) =>
    failure.kind === "unreachable"
      ? "The server cannot be reached. Is it still running?"
      : failure.kind === "broken-off"
        ? "The answer broke off before its end, so it is not shown as whole."
        : failure.message,
  retry: "Try again",
  loading: "One moment",
  sourceText: "Source",
  asRead: "The text as it was read, before cleaning",
  readsDifferently: "Cleaning changed this place a little (such as a line break), so the quote reads not quite the same.",
  asCleaned: "The text as it was cleaned; what was read is damaged or reads differently here",
  showCleaned: "Show the cleaned text",
  showAsRead: "Show the text as read",
  rawJson: "Raw JSON",
  close: "Close",
  showWhole: (characters) => `Show the whole document (${characters.toLocaleString("en")} characters)`,
  documents: (documents) => count(documents, "document", "documents"),
  passages: (passages) => count(passages, "passage", "passages"),
  meaningIndex: (percent) => `meaning index ${percent} %`,
  meaningNone: "searched by words only",
  model: (model) =>
    model === "extractive" ? "extractive: answers are sentences of the sources" : `worded by ${model}, every sentence checked`,
};

const zh: Strings = {
  title: "Espalier",
  tagline: "每个回答都可以核对",
  welcome: "每个回答，都有出处",
  promise: "选择行业，向它的文件提问。每句话都先与原文核对，再显示给您；文件不能证明的，就不说。",
  skip: "跳到提问框",
  chooseIndustry: "行业",
  languageOfPage: "页面语言",
  tryOne: "可以这样问",
  ask: "您的问题",
  askPlaceholder: "用中文或 English 提问……",
  keys: "回车发送 · Shift + 回车换行",
  send: "发送",
  stop: "停止",
  asOf: "规则日期",
  asOfToday: "以今天的规则为准",
  asOfClear: "回到今天",
  asOfDay: (day) => `以 ${day} 的规则为准`,
  you: "您的提问",
  searching: "正在检索文件",
  reading: (passages) => `找到 ${passages} 段，正在逐句核对`,
  stopped: "已停止。",
  verifiedSentences: (sentences) => `${sentences} 句已与原文核对`,
  verifiedFigures: (figures) => `${figures} 个数字见于原文`,
  figureIn: (source) => `此数字见于来源 ${source}`,
  struckCount: (struck) => `删去 ${struck} 句，原因？`,
  struckReason: ({ reason, detail }) =>
    ({
      "no-citation": "没有注明来源。",
      "unknown-citation": `所注来源不存在（${detail}）。`,
      "unsupported-number": `数字 ${detail} 不见于所注来源。`,
      "unsupported-text": "所注来源没有这样说。",
      gate: `行业规则不允许显示（${detail}）。`,
    })[reason],
  sources: "来源",
  openSource: (number, title) => `来源 ${number}：${title}。在原文中查看`,
  page: (page) => `第 ${page} 页`,
  note: "请注意",
  refusalTitle: (reason) => refusalTitles.zh[reason] ?? "无法回答",
  refer: "可以求助",
  searched: (places) => `已检索：${places} 处`,
  searchedNothing: "按规则直接处理，没有检索文件。",
  evidence: (measured, threshold) => `证据得分 ${measured.toFixed(2)}，作答需要 ${threshold.toFixed(2)}。`,
  failureTitle: "没有成功",
  failure: (failure) =>
    failure.kind === "unreachable"
      ? "无法连接服务器，它还在运行吗？"
      : failure.kind === "broken-off"
        ? "回答在中途断开，因此不作为完整回答显示。"
        : failure.message,
  retry: "重试",
  loading: "请稍候",
  sourceText: "原文",
  asRead: "读入时的原文，未经清洗",
  readsDifferently: "清洗时此处略有改动（例如换行），因此与引文不完全相同。",
  asCleaned: "清洗后的文本；读入时此处已损坏或字样不同",
  showCleaned: "显示清洗后的文本",
  showAsRead: "显示读入时的原文",
  rawJson: "原始 JSON",
  close: "关闭",
  showWhole: (characters) => `显示全文（${characters.toLocaleString("en")} 字符）`,
  documents: (documents) => `${documents.toLocaleString("en")} 份文件`,
  passages: (passages) => `${passages.toLocaleString("en")} 段`,
  meaningIndex: (percent) => `语义索引 ${percent}%`,
  meaningNone: "仅按词语检索",
  model: (model) => (model === "extractive" ? "摘录式：回答都是原文的句子" : `由 ${model} 行文，逐句核对`),
};

const refusalTitles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    "nothing-found": "Nothing about this in the documents",
    "weak-evidence": "Not enough evidence to answer",
    "unsupported-answer": "No sentence stood up to checking",
    emergency: "This may be an emergency",
    "personal-advice": "No personal advice",
    "promised-returns": "Returns cannot be promised",
    prescription: "No prescriptions",
    homework: "A hint instead of the solution",
    "answer-key": "Kept for teachers",
    "out-of-scope": "Outside of this assistant's field",
  },
  zh: {
    "nothing-found": "文件中没有相关内容",
    "weak-evidence": "证据不足，无法回答",
    "unsupported-answer": "没有句子通过核对",
    emergency: "这可能是急症",
    "personal-advice": "不提供个人建议",
    "promised-returns": "收益无法保证",
    prescription: "不开具处方",
    homework: "给提示，不给答案",
    "answer-key": "仅供教师查看",
    "out-of-scope": "超出本助手的范围",
  },
};

/** The texts of the page, by language. */
export const strings: Readonly<Record<Language, Strings>> = { en, zh };

/** A text of an assistant in the language of the page. */
export function localize(text: WireModel["espalier"]["name"], language: Language): string {
  return text[language];
}
