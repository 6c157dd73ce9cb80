import { defineAssistant } from "@espalier/answer";

/** Answers from a store of one's own, without the rules of an industry. */
export const plainAssistant = defineAssistant({
  id: "documents",
  name: { en: "Your documents", zh: "您的文档" },
  description: { en: "Answers from the documents of this store.", zh: "根据本库中的文档作答。" },
  sources: [],
  profile: "archive",
  gates: [],
  disclosure: {
    en: "Answers are taken from the documents of this store; check the cited places.",
    zh: "回答取自本库文档，请核对所引用的原文。",
  },
  examples: { en: [], zh: [] },
});
