import { InvalidOptionError } from "@espalier/core";
import { z } from "zod";
import type { AnyStep } from "../run/run-steps.ts";
import { decontaminate, decontaminateOptions } from "../steps/decontaminate.ts";
import { dropC4, dropC4Options } from "../steps/drop-c4.ts";
import { dropDamaged, dropDamagedOptions } from "../steps/drop-damaged.ts";
import { dropEmpty, dropEmptyOptions } from "../steps/drop-empty.ts";
import { dropExactDuplicates, dropExactDuplicatesOptions } from "../steps/drop-exact-duplicates.ts";
import { dropFineweb, dropFinewebOptions } from "../steps/drop-fineweb.ts";
import { dropFragments, dropFragmentsOptions } from "../steps/drop-fragments.ts";
import { dropGopherQuality, dropGopherQualityOptions } from "../steps/drop-gopher-quality.ts";
import { dropGopherRepetition, dropGopherRepetitionOptions } from "../steps/drop-gopher-repetition.ts";
import { dropLanguage, dropLanguageOptions } from "../steps/drop-language.ts";
import { dropNearDuplicates, dropNearDuplicatesOptions } from "../steps/drop-near-duplicates.ts";
import { dropRepetitive, dropRepetitiveOptions } from "../steps/drop-repetitive.ts";
import { dropSensitive, dropSensitiveOptions } from "../steps/drop-sensitive.ts";
import { dropWordless, dropWordlessOptions } from "../steps/drop-wordless.ts";
import { joinLines } from "../steps/join-lines.ts";
import { labelLanguage, labelLanguageOptions } from "../steps/label-language.ts";
import { normalizeWidth } from "../steps/normalize-width.ts";
import { redactPersonalData, redactPersonalDataOptions } from "../steps/redact-personal-data.ts";
import { repairEncoding } from "../steps/repair-encoding.ts";
import { repairOcr, repairOcrOptions } from "../steps/repair-ocr.ts";
import { repairText } from "../steps/repair-text.ts";
import { scoreQuality, scoreQualityOptions } from "../steps/score-quality.ts";
import { scoreSurprise, scoreSurpriseOptions } from "../steps/score-surprise.ts";
import { stripBoilerplateLines } from "../steps/strip-boilerplate-lines.ts";
import { stripContents } from "../steps/strip-contents.ts";
import { stripEmptyTurns } from "../steps/strip-empty-turns.ts";
import { stripMail } from "../steps/strip-mail.ts";
import { stripPageFurniture } from "../steps/strip-page-furniture.ts";
import { stripRepeatedLines, stripRepeatedLinesOptions } from "../steps/strip-repeated-lines.ts";
import { stripRepeatedParagraphs, stripRepeatedParagraphsOptions } from "../steps/strip-repeated-paragraphs.ts";
import { stripWatermarks } from "../steps/strip-watermarks.ts";
import { firstProblem } from "./first-problem.ts";

/** Makes a step from the options of a profile; `where` names them in an error. */
type Maker = (options: unknown, where: string) => AnyStep;

const none = z.strictObject({});

/** Every step that a profile can name. A new one is added here, and nowhere else. */
export const stepMakers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ["repair-encoding", maker(none, repairEncoding)],
  ["repair-ocr", maker(repairOcrOptions, repairOcr)],
  ["repair-text", maker(none, repairText)],
  ["normalize-width", maker(none, normalizeWidth)],
  ["strip-page-furniture", maker(none, stripPageFurniture)],
  ["strip-mail", maker(none, stripMail)],
  ["strip-contents", maker(none, stripContents)],
  ["strip-watermarks", maker(none, stripWatermarks)],
  ["strip-boilerplate-lines", maker(none, stripBoilerplateLines)],
  ["strip-repeated-lines", maker(stripRepeatedLinesOptions, stripRepeatedLines)],
  ["strip-repeated-paragraphs", maker(stripRepeatedParagraphsOptions, stripRepeatedParagraphs)],
  ["strip-empty-turns", maker(none, stripEmptyTurns)],
  ["join-lines", maker(none, joinLines)],
  ["redact-personal-data", maker(redactPersonalDataOptions, redactPersonalData)],
  ["label-language", maker(labelLanguageOptions, labelLanguage)],
  ["drop-empty", maker(dropEmptyOptions, dropEmpty)],
  ["drop-damaged", maker(dropDamagedOptions, dropDamaged)],
  ["drop-language", maker(dropLanguageOptions, dropLanguage)],
  ["drop-wordless", maker(dropWordlessOptions, dropWordless)],
  ["drop-fragments", maker(dropFragmentsOptions, dropFragments)],
  ["drop-repetitive", maker(dropRepetitiveOptions, dropRepetitive)],
  ["drop-sensitive", maker(dropSensitiveOptions, dropSensitive)],
  ["score-quality", maker(scoreQualityOptions, scoreQuality)],
  ["score-surprise", maker(scoreSurpriseOptions, scoreSurprise)],
  ["drop-gopher-repetition", maker(dropGopherRepetitionOptions, dropGopherRepetition)],
  ["drop-gopher-quality", maker(dropGopherQualityOptions, dropGopherQuality)],
  ["drop-c4", maker(dropC4Options, dropC4)],
  ["drop-fineweb", maker(dropFinewebOptions, dropFineweb)],
  ["decontaminate", maker(decontaminateOptions, decontaminate)],
  ["drop-exact-duplicates", maker(dropExactDuplicatesOptions, dropExactDuplicates)],
  ["drop-near-duplicates", maker(dropNearDuplicatesOptions, dropNearDuplicates)],
]);

function maker<Options>(schema: z.ZodType<Options>, make: (options: Options) => AnyStep): Maker {
  return (options, where) => {
    const parsed = schema.safeParse(options);
    if (parsed.success) return make(parsed.data);
    throw new InvalidOptionError(where, `as its step asks (${firstProblem(parsed.error)})`, options);
  };
}
