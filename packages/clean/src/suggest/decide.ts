import type { ProfileStep } from "../profiles/profile.ts";
import type { SampleSight, StepSight } from "./look-at-sample.ts";
import { alwaysSteps, probeSteps } from "./probe-steps.ts";

/** One decision of a proposed profile, and what in the sample speaks for it. */
export interface SuggestionReason {
  /** The step that it is about; left out where it is about the corpus. */
  readonly step?: string;
  readonly decision: "used" | "left out" | "set" | "noted";
  /** Documents of the sample that it is drawn from. */
  readonly documents: number;
  readonly why: string;
}

/** What was decided for all steps. */
export interface Decision {
  readonly steps: readonly ProfileStep[];
  readonly reasons: readonly SuggestionReason[];
}

/**
 * Where so much of a sample is of one kind, the corpus is taken to be: half for dialogues, which need another recipe; one in twenty for
 * tables and for recognised print, which a wrong step would spoil.
 */
const mostly = 0.5;
const notable = 0.05;

/** Languages that make up less are taken for strays, as long as the others make up nearly all. */
const smallestLanguage = 0.05;
const nearlyAll = 0.95;

/** Of a smaller sample nothing can be said about which languages are strays. */
const fewestForLanguages = 20;

const nothing: StepSight = { documents: 0, reasons: new Map() };

/** Draws a recipe from what the steps did to a sample. */
export function decide(sight: SampleSight): Decision {
  const reasons: SuggestionReason[] = [];
  const isChat = sight.documents > 0 && sight.dialogues >= mostly * sight.documents;
  const steps: ProfileStep[] = [];
  for (const { step } of probeSteps) {
    const seen = sight.steps.get(step) ?? nothing;
    const refusal = refusalOf(step, seen, sight, isChat);
    if (refusal !== undefined) {
      reasons.push({ step, decision: "left out", documents: seen.documents, why: refusal });
      continue;
    }
    reasons.push({ step, decision: "used", documents: seen.documents, why: sayUse(step, seen, sight) });
    const { options, why } = optionsOf(step, seen, sight);
    steps.push(options === undefined ? { step } : { step, options });
    if (why !== undefined) reasons.push({ step, decision: "set", ...why });
    if (step === "normalize-width" && isChat) {
      steps.push({ step: "strip-empty-turns" });
      reasons.push({
        step: "strip-empty-turns",
        decision: "used",
        documents: sight.dialogues,
        why: ofSample(sight.dialogues, sight, "are dialogues"),
      });
    }
  }
  return { steps, reasons: [...noteCorpus(sight), ...reasons] };
}

/** Steps that take short turns and what speakers repeat for rubbish. */
const notForChat = new Set([
  "strip-page-furniture",
  "strip-mail",
  "strip-contents",
  "strip-watermarks",
  "strip-boilerplate-lines",
  "strip-repeated-lines",
  "join-lines",
  "drop-fragments",
  "drop-near-duplicates",
]);

function refusalOf(step: string, { documents }: StepSight, sight: SampleSight, isChat: boolean): string | undefined {
  if (isChat && notForChat.has(step)) return "in dialogues it would take short turns and repeated ones for rubbish";
  if (step === "repair-ocr")
    return documents >= notable * sight.documents && documents > 0
      ? undefined
      : `${ofSample(documents, sight, "look like recognised print")}; elsewhere it could only do harm`;
  if (documents > 0 || alwaysSteps.has(step)) return undefined;
  if (sight.isWhole) return "it did nothing to any document";
  if (step === "strip-repeated-lines" || sight.documents < fewestToLeaveOut) return undefined;
  return `it did nothing in the sample, so it concerns fewer than ${percent(3 / sight.documents)} of the documents (95 % confidence)`;
}

/**
 * Of what no one of n cases showed, less than 3 / n is left at 95 % confidence (Hanley and Lippman-Hand 1983): with so many documents, less
 * than one in a hundred.
 */
const fewestToLeaveOut = 300;

function sayUse(step: string, seen: StepSight, sight: SampleSight): string {
  if (seen.documents === 0) {
    if (alwaysSteps.has(step)) return "it found nothing here, and stays: what it is for does harm even where it is rare";
    return step === "strip-repeated-lines"
      ? "a sample has too few documents of a source to tell which lines they share"
      : "it found nothing here, in too few documents to leave it out";
  }
  const most = [...seen.reasons].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 4);
  const what = most.map(([reason, count]) => `${reason} ${count}`).join(", ");
  const verb = step.startsWith("drop-") ? "are dropped" : "are changed";
  const more = step.endsWith("-duplicates") ? "; a whole corpus holds more of them than a sample" : "";
  return `${ofSample(seen.documents, sight, verb)} (${what})${more}`;
}

interface Chosen {
  readonly options?: Readonly<Record<string, unknown>>;
  readonly why?: { readonly documents: number; readonly why: string };
}

function optionsOf(step: string, seen: StepSight, sight: SampleSight): Chosen {
  const tabular = Math.max(sight.tables, sight.figures);
  const isTabular = tabular > 0 && tabular >= notable * sight.documents;
  switch (step) {
    case "label-language":
      return chooseLanguages(sight);
    case "drop-wordless": {
      if (!isTabular) return {};
      const why = `${ofSample(tabular, sight, "hold tables or mostly figures")}: sheets of figures stay, as in the profiles for offices`;
      return { options: { minLetters: 0.02 }, why: { documents: tabular, why } };
    }
    case "drop-fragments": {
      const lone = seen.reasons.get("a lone short statement") ?? 0;
      if (isTabular || lone === 0) return {};
      const why = `${ofSample(lone, sight, "are dropped as one short statement")}: on pages these are captions and teasers`;
      return { options: { loneStatements: "drop" }, why: { documents: lone, why } };
    }
    default:
      return {};
  }
}

function chooseLanguages({ languages }: SampleSight): Chosen {
  const named = [...languages].filter(([language]) => language !== "unknown");
  const total = named.reduce((sum, [, count]) => sum + count, 0);
  const chosen = named.filter(([, count]) => count >= smallestLanguage * total);
  const covered = chosen.reduce((sum, [, count]) => sum + count, 0);
  if (total < fewestForLanguages || covered < nearlyAll * total) return {};
  const allowed = [...new Set(chosen.map(([language]) => language.replace(/^zh-.*$/u, "zh")))].sort();
  const share = covered === total ? "all" : percent(covered / total);
  const strays = covered === total ? "" : "; the others are strays";
  const why = `${share} of the documents whose language is told are in ${allowed.join(", ")}${strays}`;
  return { options: { allowed }, why: { documents: covered, why } };
}

function noteCorpus(sight: SampleSight): SuggestionReason[] {
  const all: SuggestionReason[] = [];
  const spoken = [...sight.languages].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const note = (documents: number, why: string): void => void all.push({ decision: "noted", documents, why });
  if (spoken.length > 0)
    note(sight.documents, `languages and scripts: ${spoken.map(([language, count]) => `${language} ${count}`).join(", ")}`);
  if (sight.tables + sight.figures > 0)
    note(Math.max(sight.tables, sight.figures), `${ofSample(sight.tables, sight, "hold tables")}, ${sight.figures} mostly figures`);
  const personal = sight.steps.get("redact-personal-data")?.reasons ?? new Map<string, number>();
  const health = personal.get("medical-record") ?? personal.get("insurance-number") ?? 0;
  const chinese = personal.get("resident-id") ?? 0;
  if (health > 0) note(health, "numbers of patients: consider the profile hipaa-safe-harbor, which takes names, addresses and dates too");
  if (chinese > 0) note(chinese, "numbers of residents: consider the profile pipl, which takes names and addresses too");
  return all;
}

function ofSample(count: number, sight: SampleSight, what: string): string {
  return `${count} of ${sight.documents} ${what}`;
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}
