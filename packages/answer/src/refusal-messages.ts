import type { Localized } from "@espalier/core";

/** What a person reads when the documents do not answer. */
export const refusalMessages: Readonly<Record<"nothing-found" | "weak-evidence" | "unsupported-answer", Localized>> = {
  "nothing-found": {
    en: "I cannot answer that: nothing in the documents speaks of it.",
    zh: "我无法回答这个问题：资料中没有相关内容。",
  },
  "weak-evidence": {
    en: "I cannot answer that: the documents come near the subject, but do not say what you ask.",
    zh: "我无法回答这个问题：资料中有相近的内容，但没有说明您所问的事项。",
  },
  "unsupported-answer": {
    en: "I cannot answer that: what could have been said did not stand up against the documents.",
    zh: "我无法回答这个问题：拟出的回答未能通过与原文的核对。",
  },
};
