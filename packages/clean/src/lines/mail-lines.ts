/** Lines that a mail program adds below a message. */
export const clientLine =
  /^(?:sent (?:from|via|with|using) (?:my |the )?(?!the office\b)[\p{L}\p{N} .'’®™+-]{2,40}|get outlook for (?:ios|android).*|(?:发自|發自|来自|來自)(?:我的|我)?\s?(?:[\p{L}\p{N} -]{0,14}(?:手机|手機|iphone|ipad|android|邮箱|郵箱|邮件|郵件|mail|客户端|移动版|手机版))[\p{L}\p{N} ]{0,8}|(?:从|從)\s?.{1,24}版?(?:邮件|郵件|outlook|mail)\s?(?:发送|發送|傳送)|sent from (?:mail|yahoo mail|proton ?mail|outlook).*)[.!]?$/iu;

/** A thing that notices below mails say; each counts once. */
const disclaimerCues: readonly RegExp[] = [
  /\b(?:this|the|your) (?:e-?mail|message|communication|transmission|mailbox)\b|\bcontents of this\b|\bno virus\b/iu,
  /\b(?:attachments?|attached files|files transmitted)\b/iu,
  /\b(?:confidential(?:ity)?|privileged)\b/iu,
  /\b(?:intended (?:solely|only|exclusively|for)|intended recipients?|addressee|to whom (?:it is|they are) addressed)\b/iu,
  /\breceived (?:this|it|the)\b.{0,60}\b(?:in error|by mistake)\b/iu,
  /\b(?:delete|destroy|notify (?:the sender|us)|contact the sender)\b/iu,
  /\b(?:disclosure|copying|distribution|dissemination|unauthori[sz]ed use)\b.{0,60}\b(?:prohibited|forbidden|unlawful)\b/iu,
  /\b(?:virus(?:es)?|malware)\b.{0,80}\b(?:scanned|found|free|present|liab|responsib)|\bscanned (?:for|by)\b/iu,
  /\b(?:consider|think (?:of|about)) the environment\b|\bbefore printing\b/iu,
  /\b(?:do not|don['’]t) (?:reply|respond)\b|\bno-?reply\b/iu,
  /\b(?:automated|automatically generated|not monitored|unattended)\b/iu,
  /\b(?:caution|external e-?mail|originated (?:from )?outside)\b|\bdo not click (?:on )?(?:any )?links\b/iu,
  /\bunsubscribe from this group\b|\bstop receiving (?:these )?e-?mails?\b|\bsend an e-?mail to\b/iu,
  /(?:此|本|该|這封|这封)(?:邮件|郵件|电邮|電郵|信件)|系[统統]自[动動](?:发出|發出|发送|發送|生成)/u,
  /(?:及其|和|及)?附件/u,
  /(?:保密|机密|機密|敏感|专有)(?:信息|資訊|内容|內容)?/u,
  /(?:收件人|接收人|接收者|收件者)/u,
  /(?:错收|誤收|误收|错误收到|錯誤收到|非(?:指定|本人|预期)|未经授权|未經授權)/u,
  /(?:立即|立刻|尽快|請|请).{0,14}(?:删除|刪除|销毁|銷毀|通知发件人|通知寄件人|忽略)/u,
  /(?:禁止|不得|严禁|嚴禁).{0,24}(?:使用|复制|複製|披露|传播|散布|转发)/u,
  /(?:勿|不要)(?:直接)?(?:回复|回覆|回信)/u,
  /(?:打印|列印).{0,10}(?:环保|環保|环境|環境)/u,
];

/** Longest notice below a mail, in UTF-16 units. */
const longestDisclaimer = 2000;

/**
 * Tells whether a paragraph is the notice that an office or a mail program sets below every mail: confidentiality, viruses, the environment,
 * "do not reply". Two of the things such notices say are needed, and one of them has to be about the mail itself.
 */
export function isMailDisclaimer(paragraph: string): boolean {
  if (paragraph.length > longestDisclaimer) return false;
  if (/^(?:confidentiality|legal|privacy|e-?mail) (?:notice|disclaimer)\s?[:：-]/iu.test(paragraph)) return true;
  const isOfMail =
    /\b(?:this|the) (?:e-?mail|message|communication|transmission|mailbox)\b|\b(?:e-?mail|received (?:this|it) in error|viruses are present)\b|邮件|郵件|电邮|電郵/iu.test(
      paragraph,
    );
  // What is more than a few sentences needs more of it: a rule about mails says some of these things as well.
  const least = paragraph.length > 400 ? 4 : paragraph.length > 200 ? 3 : 2;
  return isOfMail && disclaimerCues.filter((cue) => cue.test(paragraph)).length >= least;
}

/** A line that introduces the mail that is answered. */
export const attribution =
  /^(?:>\s?)*(?:on\b.{4,120}\bwrote\s?:|(?:le|am)\b.{4,120}\b(?:a écrit|schrieb.{0,60})\s?:|在?\s?.{4,100}(?:写道|寫道)\s?[:：]|.{1,80}(?:于|於)\s?\d{4}\s?年.{4,60}(?:写道|寫道)\s?[:：])$/iu;

/** The rule above a mail that is answered. */
export const originalMark =
  /^(?:-{2,}\s?(?:original (?:message|e-?mail|appointment)|原始?(?:邮件|郵件|信件)|原邮件|回复的邮件|ursprüngliche nachricht|message d['’]origine)\s?-{2,})$/iu;

/** The rule above a mail that is passed on: what follows is what the mail is about. */
export const forwardMark =
  /^(?:-{2,}\s?(?:forwarded (?:message|by .{1,60})|转发(?:的)?(?:邮件|信息)|轉寄(?:的)?郵件|begin forwarded message)\s?-{0,}|begin forwarded message:)$/iu;

/** A line of the head of a mail. */
export const headerLine =
  /^(?:>\s?)*\**(?:from|sent|to|cc|bcc|date|subject|reply-to|importance|attachments?|发件人|寄件者|寄件人|发送时间|寄件日期|发送日期|收件人|收件者|抄送|副本|主题|主旨|日期|时间|附件)\**\s?[:：]\s?\S/iu;
