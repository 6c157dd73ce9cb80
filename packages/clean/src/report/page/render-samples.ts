import type { DiffSample } from "../corpus-summary.ts";
import type { ChangeSample, DropSample } from "../samples.ts";
import { escapeHtml } from "./escape-html.ts";

/** A change in its line: what was taken out is struck, what was put in is marked. */
export function renderChange({ id, source, before, removed, inserted, after }: ChangeSample): string {
  const out = removed === undefined ? '<del class="hidden">redacted</del>' : removed === "" ? "" : `<del>${visible(removed)}</del>`;
  const put = inserted === "" ? "" : `<ins>${visible(inserted)}</ins>`;
  return `<li>${place(id, source)}<p class="text" dir="auto">…${escapeHtml(before)}${out}${put}${escapeHtml(after)}…</p></li>`;
}

/** A dropped document: its reason, what was measured, and how it begins. */
export function renderDrop({ id, source, reason, measured, threshold, text }: DropSample): string {
  const figures =
    measured === undefined ? "" : ` (measured ${number(measured)}${threshold === undefined ? "" : `, threshold ${number(threshold)}`})`;
  return `<li>${place(id, source)}<p class="why" dir="auto">${escapeHtml(reason)}${figures}</p><p class="text" dir="auto">${escapeHtml(text)}</p></li>`;
}

/** A whole document with everything that all steps did to it. */
export function renderDiff({ id, source, title, traced }: DiffSample): string {
  const parts = traced.map(({ removed, text, by }) => {
    if (by.length === 0) return escapeHtml(text);
    const why = escapeHtml(by.map(({ step, reason }) => `${step}: ${reason}`).join("; "));
    const out = removed === undefined ? '<del class="hidden">redacted</del>' : removed === "" ? "" : `<del>${visible(removed)}</del>`;
    return `<span class="change" title="${why}">${out}${text === "" ? "" : `<ins>${visible(text)}</ins>`}</span>`;
  });
  return `<details class="diff"><summary>${escapeHtml(title ?? source)}</summary>${place(id, source)}<p class="text whole" dir="auto">${parts.join("")}</p></details>`;
}

function place(id: string, source: string): string {
  return `<p class="place"><code>${escapeHtml(id)}</code> ${escapeHtml(source)}</p>`;
}

/** White space that was changed would not be seen. */
function visible(text: string): string {
  return /^\s+$/u.test(text)
    ? escapeHtml(text.replace(/ /gu, "␣").replace(/\n/gu, "↵").replace(/\t/gu, "⇥")).replace(/\s/gu, "␣")
    : escapeHtml(text);
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}
