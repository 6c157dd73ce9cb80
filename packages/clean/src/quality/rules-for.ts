import type { Document } from "@espalier/core";
import { z } from "zod";
import { analyzeDocument, type TextAnalysis } from "./analyze-text.ts";

/** Whose rules a document is judged by: the published ones for English or for Chinese, or whichever its script asks for. */
export const ruleLanguage = z.enum(["auto", "en", "zh"]);

/** Where figures have to equal those of another tool. */
export const compatibleWith = z.literal("datatrove-0.10");

/** How the words are cut in the compatible mode. */
export const wordCut = z.enum(["white-space", "pattern", "signs", "jieba"]);

/** Options that all steps with published rules share. */
export const publishedRules = {
  /** `auto` judges each document by the rules of its script; a text in neither English letters nor Han signs is not judged. */
  rules: ruleLanguage.default("auto"),
  /** Metrics and verdicts exactly as this version gives them; `rules` then has to be `en` or `zh`, and is applied to whatever comes. */
  compatible: compatibleWith.optional(),
  /** Of the compatible mode: how words are cut. */
  words: wordCut.optional(),
};

/** Share of Han signs from which rules for English are refused, and below which rules for Chinese are (ChineseWebText, EvalWeb: 0.3). */
export const hanShare = 0.3;

/** Which rules fit a document; undefined where those that were asked for do not. */
export function rulesFor(document: Document, asked: z.infer<typeof ruleLanguage>): "en" | "zh" | undefined {
  const analysis = analyzeDocument(document);
  const fits = scriptOf(analysis);
  return asked === "auto" || asked === fits ? fits : undefined;
}

function scriptOf({ han, latin, otherLetters }: TextAnalysis): "en" | "zh" | undefined {
  const letters = han + latin + otherLetters;
  if (otherLetters * 2 > letters) return undefined;
  return han >= hanShare * letters && han > 0 ? "zh" : "en";
}
