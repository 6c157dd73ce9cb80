import { openPackage, type Package } from "../xml/open-package.ts";
import { childAt, childrenOf } from "../xml/parse-xml.ts";
import { readChart } from "../xml/read-chart.ts";

/** The charts of a workbook as Markdown, by the names of their sheets in the order of the workbook; hidden sheets are left out. */
export async function readSheetCharts(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly string[]>> {
  const pack = await openPackage(bytes);
  const charts = new Map<string, readonly string[]>();
  if (!pack.names.some((name) => /charts\/chart[^/]*\.xml$/u.test(name))) return charts;
  const main = "xl/workbook.xml";
  const targets = new Map((await pack.relations(main)).map(({ id, target }) => [id, target]));
  for (const sheet of childrenOf(childAt(await pack.xml(main), "workbook", "sheets"), "sheet")) {
    const { name = "", state = "visible" } = sheet.attributes;
    const part = targets.get(sheet.attributes["r:id"] ?? "");
    const blocks = part === undefined || state !== "visible" ? [] : await chartsOf(pack, part);
    if (blocks.length > 0) charts.set(name, blocks);
  }
  return charts;
}

async function chartsOf(pack: Package, sheet: string): Promise<string[]> {
  const blocks: string[] = [];
  for (const drawing of await pack.relations(sheet)) {
    if (drawing.type !== "drawing") continue;
    for (const chart of await pack.relations(drawing.target)) {
      if (chart.type === "chart") blocks.push(...readChart(await pack.xml(chart.target)));
    }
  }
  return blocks;
}
