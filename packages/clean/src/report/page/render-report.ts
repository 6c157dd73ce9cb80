import type { Profile } from "../../profiles/profile.ts";
import type { StepTally, Tally } from "../../run/tally.ts";
import type { CleanReport } from "../clean-report.ts";
import type { Clusters } from "../clusters.ts";
import { mostFirst } from "../make-report.ts";
import { type Column, drawBars, drawHistogram } from "./draw-bars.ts";
import { escapeHtml, formatCount, formatShare } from "./escape-html.ts";
import { pageStyle } from "./page-style.ts";
import { renderChange, renderDiff, renderDrop } from "./render-samples.ts";

/**
 * Writes `report.html`: what a run did, with samples, on one page that opens from disk and asks nothing of the network. Its size hangs on
 * the steps and reasons, not on the number of documents. Everything a document says is escaped; personal data is shown nowhere.
 */
export function renderReport(report: CleanReport, tally: Tally, clusters: Clusters): string {
  const { profile } = report;
  const parts = [
    heading(report),
    section("Steps", stepsTable(report)),
    section("What each step did", profile.steps.map(({ step }, at) => stepDetails(step, tally.steps.get(at))).join("")),
    section("Languages of kept documents", languages(report)),
    section("Lengths", lengths(tally)),
    section("Duplicates", duplicates(clusters)),
    section("Personal data", personalData(tally)),
    section(
      "Documents before and after",
      (tally.summary?.diffs ?? []).map(renderDiff).join("") || "<p>No document that is short enough to show was changed.</p>",
    ),
    section("Profile", profileText(profile)),
  ];
  // The page may load nothing and run nothing, whatever stands in a document.
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Cleaning report: ${escapeHtml(profile.name)}</title><style>${pageStyle}</style></head>
<body><main>${parts.join("\n")}</main></body></html>
`;
}

function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>${content}</section>`;
}

function heading({ profile, documents, characters, finished, sample, undone }: CleanReport): string {
  const remarks = [
    `Profile ${profile.name}, version ${profile.version}.`,
    sample === undefined ? "" : `A sample of ${formatCount(sample)} documents, chosen by the hash of their ids.`,
    undone === undefined ? "" : `The corpus of an earlier run without its step ${undone}.`,
    finished === undefined ? "" : `Finished ${finished}.`,
  ].filter((remark) => remark !== "");
  const figure = (value: string, label: string): string => `<div><b>${value}</b>${label}</div>`;
  return `<header><h1>Cleaning report</h1><p class="soft">${escapeHtml(remarks.join(" "))}</p><div class="figures">${[
    figure(formatCount(documents.read), "documents read"),
    figure(formatCount(documents.kept), `kept (${formatShare(documents.kept, documents.read)})`),
    figure(formatCount(documents.dropped), `dropped (${formatShare(documents.dropped, documents.read)})`),
    figure(formatShare(characters.kept, characters.read), "of the characters kept"),
  ].join("")}</div></header>`;
}

function stepsTable({ steps, documents, time }: CleanReport): string {
  const rows = steps.map(({ step, changed, dropped }, at) => {
    const seconds = time?.[at]?.milliseconds;
    const cells = [formatCount(changed), formatCount(dropped), formatShare(dropped, documents.read)];
    if (time !== undefined) cells.push(seconds === undefined ? "" : `${(seconds / 1000).toFixed(1)} s`);
    return `<tr><th scope="row"><a href="#${anchor(step)}">${escapeHtml(step)}</a></th>${cells.map((cell) => `<td class="number">${cell}</td>`).join("")}</tr>`;
  });
  const names = ["step", "changed", "dropped", "of all", ...(time === undefined ? [] : ["time"])];
  const head = names.map((name, at) => `<th scope="col"${at === 0 ? "" : ' class="number"'}>${name}</th>`).join("");
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function anchor(step: string): string {
  return escapeHtml(`step-${step}`);
}

function stepDetails(step: string, tally: StepTally | undefined): string {
  const changes = mostFirst(tally?.changes);
  const drops = mostFirst(tally?.drops);
  if (tally === undefined || changes.length + drops.length === 0)
    return `<h3 id="${anchor(step)}">${escapeHtml(step)}</h3><p class="soft">Nothing to do.</p>`;
  const reason = (words: string, count: number, samples: readonly string[]): string =>
    `<details><summary>${escapeHtml(words)} <span class="number">${formatCount(count)}</span></summary><ul>${samples.join("")}</ul></details>`;
  return `<h3 id="${anchor(step)}">${escapeHtml(step)}</h3>${[
    ...drops.map((drop) => reason(`dropped: ${drop.reason}`, drop.count, drop.samples.map(renderDrop))),
    ...changes.map((change) => reason(`${change.kind}: ${change.reason}`, change.count, change.samples.map(renderChange))),
  ].join("")}`;
}

function languages(report: CleanReport): string {
  const bars = Object.entries(report.languages).map(([label, count]) => ({ label, count }));
  return bars.length === 0 ? "<p>No documents.</p>" : drawBars(bars, report.documents.kept);
}

/** Two bins an octave, as they are counted. */
function lengths({ summary }: Tally): string {
  const kept = summary?.keptLengths ?? new Map<number, number>();
  const dropped = summary?.droppedLengths ?? new Map<number, number>();
  const bins = [...kept.keys(), ...dropped.keys()];
  if (bins.length === 0) return "<p>No documents.</p>";
  const columns: Column[] = [];
  for (let bin = Math.min(...bins); bin <= Math.max(...bins); bin += 1)
    columns.push({ label: binLabel(bin), kept: kept.get(bin) ?? 0, dropped: dropped.get(bin) ?? 0 });
  const key =
    '<p class="soft key"><span style="background:var(--leaf)"></span>kept<span style="background:var(--rust)"></span>dropped, by characters from the number under each column on</p>';
  return `<div class="scroll">${drawHistogram(columns, "Documents by their length in characters")}</div>${key}`;
}

function binLabel(bin: number): string {
  if (bin === 0) return "0";
  const from = Math.ceil(2 ** ((bin - 1) / 2));
  if (from < 10_000) return String(from);
  return from < 1_000_000 ? `${Math.round(from / 1000)}k` : `${(from / 1e6).toFixed(1)}M`;
}

function duplicates({ sizes, largest }: Clusters): string {
  const all = [...sizes].sort(([a], [b]) => a - b);
  if (all.length === 0) return "<p>No documents say the same.</p>";
  const clusters = all.reduce((sum, [, count]) => sum + count, 0);
  const gone = all.reduce((sum, [size, count]) => sum + (size - 1) * count, 0);
  const shown = largest.map(({ survivor, size, members }) => {
    const names = members.map(
      ({ id, measured }) =>
        `<li><code>${escapeHtml(id)}</code>${measured === undefined ? "" : ` <span class="soft">likeness ${measured.toFixed(2)}</span>`}</li>`,
    );
    return `<details><summary><code>${escapeHtml(survivor)}</code> stayed <span class="number">${formatCount(size)} documents</span></summary><ul>${names.join("")}</ul></details>`;
  });
  const bars = drawBars(
    all.slice(0, 12).map(([size, count]) => ({ label: `${size} documents`, count })),
    clusters,
  );
  return `<p>${formatCount(clusters)} groups of documents that say the same; ${formatCount(gone)} documents were dropped for it.</p>${bars}<h3>The largest</h3>${shown.join("")}`;
}

function personalData({ steps }: Tally): string {
  const counts = new Map<string, number>();
  for (const { changes } of steps.values())
    for (const { kind, reason, count } of changes.values()) if (kind === "redact") counts.set(reason, (counts.get(reason) ?? 0) + count);
  if (counts.size === 0) return "<p>Nothing was redacted.</p>";
  const bars = [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  return drawBars(
    bars,
    bars.reduce((sum, { count }) => sum + count, 0),
  );
}

function profileText(profile: Profile): string {
  const description = profile.description === undefined ? "" : `<p>${escapeHtml(profile.description)}</p>`;
  const note =
    '<p class="soft">Every threshold that is not named here is the step’s own; its source stands in the step’s documentation.</p>';
  return `${description}<pre>${escapeHtml(JSON.stringify(profile, undefined, 2))}</pre>${note}`;
}
