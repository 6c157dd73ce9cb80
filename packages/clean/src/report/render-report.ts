import type { Tally } from "../run/tally.ts";
import type { CleanReport } from "./clean-report.ts";
import type { Clusters } from "./clusters.ts";

export function renderReport(report: CleanReport, tally: Tally, clusters: Clusters): string {
  return `<!doctype html>${report.tool}${tally.documents}${clusters.sizes.size}`;
}
