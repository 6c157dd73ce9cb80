import { escapeHtml, formatCount, formatShare } from "./escape-html.ts";

/** A bar of a chart. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

/** Rows of a label, a bar and a count, the longest bar as wide as there is room. */
export function drawBars(bars: readonly Bar[], whole: number): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const rows = bars.map(({ label, count }) => {
    const width = count === 0 ? 0 : Math.max(0.5, (100 * count) / most);
    return `<tr><th scope="row">${escapeHtml(label)}</th><td class="bar"><span style="width:${width.toFixed(1)}%"></span></td><td class="number">${formatCount(count)}</td><td class="number">${formatShare(count, whole)}</td></tr>`;
  });
  return `<table class="bars"><tbody>${rows.join("")}</tbody></table>`;
}

/** A column of kept and dropped documents. */
export interface Column {
  readonly label: string;
  readonly kept: number;
  readonly dropped: number;
}

const columnWidth = 34;
const height = 140;

/** A histogram: kept documents with dropped ones on top, as a drawing that needs no script. */
export function drawHistogram(columns: readonly Column[], title: string): string {
  if (columns.length === 0) return "<p>No documents.</p>";
  const most = Math.max(1, ...columns.map(({ kept, dropped }) => kept + dropped));
  const width = columns.length * columnWidth + 10;
  const scale = (count: number): number => (count === 0 ? 0 : Math.max(1, (count / most) * height));
  const drawn = columns.map(({ label, kept, dropped }, at) => {
    const x = 5 + at * columnWidth;
    const keptHeight = scale(kept);
    const droppedHeight = scale(dropped);
    const words = `${label} characters: ${formatCount(kept)} kept, ${formatCount(dropped)} dropped`;
    return `<g><title>${escapeHtml(words)}</title><rect class="kept" x="${x}" y="${(height - keptHeight + 4).toFixed(1)}" width="${columnWidth - 6}" height="${keptHeight.toFixed(1)}"/><rect class="dropped" x="${x}" y="${(height - keptHeight - droppedHeight + 4).toFixed(1)}" width="${columnWidth - 6}" height="${droppedHeight.toFixed(1)}"/><text x="${x + (columnWidth - 6) / 2}" y="${height + 18}">${escapeHtml(label)}</text></g>`;
  });
  return `<svg class="histogram" role="img" aria-label="${escapeHtml(title)}" viewBox="0 0 ${width} ${height + 24}" width="${width}" height="${height + 24}">${drawn.join("")}</svg>`;
}
