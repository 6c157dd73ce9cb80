import { findFigures } from "@espalier/text";

/** From when until when a rule holds, as its own text says. */
export interface Validity {
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** What stands right before, or right after, the date from which a rule holds. */
const fromBefore =
  /(?:(?:effective|in force|takes? effect|comes? into (?:force|effect)|appl(?:y|ies)|valid)(?: date)?(?: as)?(?: from| on| since| of)?|生效日期|施行日期|实施日期|执行日期|生效日|自|从|由)\s*[:：]?\s*(?:the\s+)?$/iu;
const fromAfter = /^\s*(?:起|开始)\s*(?:正式)?\s*(?:施行|生效|实施|执行|适用|开始)/u;
const fromWordBefore = /(?:effective|in force|takes? effect|comes? into|appl(?:y|ies)|valid|生效|施行|实施|执行)/iu;

const toBefore =
  /(?:valid (?:until|through|to)|effective (?:until|through)|expires?(?: on)?|withdrawn(?: on| from)?|ceases? to apply(?: on| from)?|有效期至|有效期截至|有效至|适用至|截止日期|失效日期)\s*[:：]?\s*(?:the\s+)?$/iu;
const toAfter = /^\s*(?:起)?\s*(?:废止|失效|停止执行|停止使用)/u;

/** The statement stands at the head or the foot of a rule; dates in between belong to single clauses. */
const edge = 1500;

/**
 * Finds the day from which a document holds, and the day until which it does, where its text states them:
 * `Effective from 1 July 2023`, `自2024年7月1日起施行`, `valid until 30 June 2024`, `2024年7月1日起废止`.
 *
 * @returns ISO dates; a key is left out where the text does not state it as a whole date.
 *
 * @example
 * ```ts
 * findValidity("Effective from 1 July 2023. Fees are charged monthly.");
 * // => { validFrom: "2023-07-01" }
 * ```
 */
export function findValidity(text: string): Validity {
  const found: { validFrom?: string; validTo?: string } = {};
  for (const figure of findFigures(text)) {
    if (figure.kind !== "date" || figure.value.length !== 10) continue;
    if (figure.start > edge && figure.end < text.length - edge) continue;
    const before = text.slice(Math.max(0, figure.start - 30), figure.start);
    const after = text.slice(figure.end, figure.end + 12);
    if (toBefore.test(before) || toAfter.test(after)) found.validTo ??= figure.value;
    else if (fromAfter.test(after) || (fromBefore.test(before) && fromWordBefore.test(before))) found.validFrom ??= figure.value;
  }
  return found;
}
