/** Marks that turn the direction of writing, and controls: they would let a document rewrite the page around it. */
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Makes any text safe between tags and in attributes. Signs that cannot be seen are shown as their code. */
export function escapeHtml(text: string): string {
  return text
    .replace(hidden, (sign) => `⟦U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟧`)
    .replace(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** A count with its thousands apart. */
export function formatCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/gu, "\u202f");
}

/** A share as people read it: never 0 % of something that is there. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return "–";
  const percent = (100 * part) / whole;
  if (part > 0 && percent < 0.1) return "< 0.1 %";
  return `${percent >= 10 ? Math.round(percent) : Number(percent.toFixed(1))} %`;
}
