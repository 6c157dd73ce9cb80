import { escapeCell, oneLine } from "../table/grid-to-markdown.ts";
import { childAt, childrenOf, descendants, textOf, type XmlElement } from "./parse-xml.ts";

/** Charts of more points are measurements, not text. */
const mostPoints = 500;

/** Writes a chart by the values that are saved with it: its title, and a table of categories by series. */
export function readChart(part: XmlElement | undefined): string[] {
  const chart = childAt(part, "chartSpace", "chart");
  if (chart === undefined) return [];
  const title = oneLine(descendants(childAt(chart, "title"), "t").map(textOf).join(""));
  const series = descendants(childAt(chart, "plotArea"), "ser");
  const names = series.map((one) => oneLine(pointsOf(childAt(one, "tx")).get(0) ?? ""));
  const labels = pointsOf(series.map((one) => childrenOf(one, "cat", "xVal")[0]).find((found) => found !== undefined));
  const values = series.map((one) => pointsOf(childrenOf(one, "val", "yVal")[0]));
  const rows = Math.min(mostPoints, Math.max(0, labels.size, ...values.map((points) => points.size)));
  const header = ["", ...names];
  const body = Array.from({ length: rows }, (_, row) => [labels.get(row) ?? "", ...values.map((points) => points.get(row) ?? "")]);
  const lines = [header, header.map(() => "---"), ...body].map((cells) => `| ${cells.map(escapeCell).join(" | ")} |`);
  const table = rows === 0 ? "" : lines.join("\n");
  return [title, table].filter((block) => block !== "");
}

/** The saved points of a reference by their place. */
function pointsOf(reference: XmlElement | undefined): ReadonlyMap<number, string> {
  const points = new Map<number, string>();
  for (const point of descendants(reference, "pt")) {
    const place = Number(point.attributes.idx);
    if (Number.isInteger(place) && place >= 0 && place < mostPoints) points.set(place, textOf(childAt(point, "v")).trim());
  }
  return points;
}
