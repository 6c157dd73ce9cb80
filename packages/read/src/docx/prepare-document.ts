import { readCoreProperties } from "../xml/core-properties.ts";
import { openPackage } from "../xml/open-package.ts";
import { childrenOf, parseXml } from "../xml/parse-xml.ts";
import { readChart } from "../xml/read-chart.ts";
import { linearMath } from "./linear-math.ts";
import { createNumbering } from "./numbering.ts";

/** A document made ready for mammoth, and what its properties say. */
export interface PreparedDocument {
  readonly bytes: Uint8Array;
  readonly hiddenCharacters: number;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** Writes what stands for labels and charts in the Markdown of the document as it is to be read. */
  readonly restore: (markdown: string) => string;
}

/** Type of 2 points and less: nobody reads it, it is there for machines. */
const smallestHalfPoints = 4;

/** Private-use characters: around the label of a paragraph, and around the number of a chart. */
const label = { open: "\uE010", close: "\uE011" };
const chart = { open: "\uE012", close: "\uE013" };

/**
 * Makes a document ready for mammoth. Runs that Word does not show are taken away: hidden ones (`w:vanish`), white
 * ones without a dark ground, and such in letters of at most 2 points; mammoth reads all of them, and instructions
 * to machines are hidden so. What was moved stands where it was moved to. Formulas, which mammoth drops, are written
 * as text; for the labels of automatic numbering and for charts stand marks.
 */
export async function prepareDocument(bytes: Uint8Array): Promise<PreparedDocument> {
  const pack = await openPackage(bytes);
  const part = "word/document.xml";
  const xml = (await pack.text(part)) ?? "";
  let hiddenCharacters = 0;
  const settled = xml
    .replace(/[\uE010-\uE013]/gu, "")
    .replace(/<w:(pPr|rPr|tblPr|tcPr|trPr|sectPr|numbering)Change(?: [^>]*)?>[\s\S]*?<\/w:\1Change>/gu, "")
    .replace(/<w:moveFrom(?: [^>]*)?>[\s\S]*?<\/w:moveFrom>|<\/?w:moveTo(?: [^>]*)?>/gu, "");
  const visible = settled.replace(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/gu, (run) => {
    if (!isHidden(run)) return run;
    hiddenCharacters += [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].reduce((sum, [, text = ""]) => sum + text.length, 0);
    return "";
  });
  const numbering = await createNumbering(pack);
  const charts = await readCharts(visible, pack);
  const written = visible
    .replace(/<m:oMathParaPr>[\s\S]*?<\/m:oMathParaPr>|<\/?m:oMathPara(?: [^>]*)?>/gu, "")
    .replace(/(<\/m:oMath>)\s*(?=<m:oMath[ >])/gu, `$1${toRun(" ")}`)
    .replace(/<m:oMath(?: [^>]*)?>[\s\S]*?<\/m:oMath>/gu, (formula) => toRun(linearMath(formula)))
    .replace(/<w:pPr(?: [^>]*)?>[\s\S]*?<\/w:pPr>/gu, (properties) => {
      const [root] = childrenOf(parseXml(properties), "pPr");
      const found = root === undefined ? undefined : numbering.labelOf(root);
      return found === undefined ? properties : `${properties}${toRun(`${label.open}${found}${label.close}`)}`;
    })
    .replace(chartReference, (reference, id: string) =>
      charts.has(id) ? `${reference}${toRun(`${chart.open}${id}${chart.close}`)}` : reference,
    );
  return {
    bytes: written === xml ? bytes : await pack.withText(part, written),
    hiddenCharacters,
    ...(await readCoreProperties(pack)),
    restore: (markdown) => restore(markdown, charts),
  };
}

/** The run of a chart, with the id of its part. */
const chartReference = /<w:r(?: [^>]*)?>(?:(?!<\/w:r>)[\s\S])*?<c:chart\b[^>]*\br:id="([^"]+)"[^>]*\/>(?:(?!<\/w:r>)[\s\S])*?<\/w:r>/gu;

async function readCharts(xml: string, pack: Awaited<ReturnType<typeof openPackage>>): Promise<ReadonlyMap<string, string>> {
  const charts = new Map<string, string>();
  if (!xml.includes("<c:chart")) return charts;
  for (const { id, type, target } of await pack.relations("word/document.xml")) {
    const blocks = type === "chart" ? readChart(await pack.xml(target)) : [];
    if (blocks.length > 0) charts.set(id, blocks.join("\n\n"));
  }
  return charts;
}

function restore(markdown: string, charts: ReadonlyMap<string, string>): string {
  return markdown
    .replace(/^([ \t]*)(?:\d+\.|-) \uE010([^\uE011]*)\uE011[ \t]*/gmu, "$1$2 ")
    .replace(/\uE010([^\uE011]*)\uE011[ \t]*/gu, "$1 ")
    .replace(/[ \t]*\uE012([^\uE013]*)\uE013[ \t]*/gu, (_, id: string) => `\n\n${charts.get(id) ?? ""}\n\n`)
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

function toRun(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</w:t></w:r>`;
}

function isHidden(run: string): boolean {
  const properties = /<w:rPr>([\s\S]*?)<\/w:rPr>/u.exec(run)?.[1];
  if (properties === undefined) return false;
  if (/<w:(?:vanish|webHidden)(?:\s+w:val="(?:true|1|on)")?\s*\/>/u.test(properties)) return true;
  const size = Number(/<w:sz w:val="(\d+)"/u.exec(properties)?.[1] ?? "24");
  const isWhite = /<w:color w:val="(?:F{6}|f{6})"/u.test(properties) && !/<w:(?:shd|highlight) /u.test(properties);
  return size <= smallestHalfPoints || (isWhite && size < 16);
}
