import { linearMath } from "./linear-math.ts";

/** A document made ready for mammoth, and what its properties say. */
export interface PreparedDocument {
  readonly bytes: Uint8Array;
  readonly hiddenCharacters: number;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
}

/** Type of 2 points and less: nobody reads it, it is there for machines. */
const smallestHalfPoints = 4;

/**
 * Makes a document ready for mammoth. Runs that Word does not show are taken away: hidden ones (`w:vanish`), white
 * ones without a dark ground, and such in letters of at most 2 points; mammoth reads all of them, and instructions
 * to machines are hidden so. Formulas, which mammoth drops, are written as text.
 */
export async function prepareDocument(bytes: Uint8Array): Promise<PreparedDocument> {
  const { default: JSZip } = await import("jszip");
  const zip = await JSZip.loadAsync(bytes);
  const core = (await zip.file("docProps/core.xml")?.async("string")) ?? "";
  const part = zip.file("word/document.xml");
  const xml = (await part?.async("string")) ?? "";
  let hiddenCharacters = 0;
  const visible = xml.replace(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/gu, (run) => {
    if (!isHidden(run)) return run;
    hiddenCharacters += [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].reduce((sum, [, text = ""]) => sum + text.length, 0);
    return "";
  });
  const facts = { title: property(core, "dc:title"), author: property(core, "dc:creator") };
  const written = visible
    .replace(/<m:oMathParaPr>[\s\S]*?<\/m:oMathParaPr>|<\/?m:oMathPara(?: [^>]*)?>/gu, "")
    .replace(/(<\/m:oMath>)\s*(?=<m:oMath[ >])/gu, `$1${toRun(" ")}`)
    .replace(/<m:oMath(?: [^>]*)?>[\s\S]*?<\/m:oMath>/gu, (formula) => toRun(linearMath(formula)));
  if (written === xml) return { bytes, hiddenCharacters, ...facts };
  zip.file("word/document.xml", written);
  return { bytes: await zip.generateAsync({ type: "uint8array", compression: "STORE" }), hiddenCharacters, ...facts };
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

function property(core: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`, "u").exec(core)?.[1]?.trim();
  return text ? text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&") : undefined;
}
