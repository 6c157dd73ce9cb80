import { childAt, childrenOf, descendants, parseXml, textOf, type XmlElement } from "../xml/parse-xml.ts";

/**
 * Writes a formula of a Word document (`m:oMath`) on one line: fractions as `a/b`, powers as `x^2`, roots as
 * `√(x)`, sums with their bounds. mammoth drops formulas, and a text without its formulas says something else.
 *
 * Source: the linear format of Unicode Technical Note 28, in the part that school books and reports use.
 */
export function linearMath(xml: string): string {
  return write(parseXml(xml)).replace(/\s+/gu, " ").trim();
}

function write(node: XmlElement | string | undefined): string {
  if (node === undefined || typeof node === "string") return "";
  const part = (name: string): string => write(childAt(node, name)).trim();
  switch (node.name) {
    case "t":
      return textOf(node);
    case "f":
      return `${grouped(part("num"))}/${grouped(part("den"))}`;
    case "sSup":
      return `${grouped(part("e"))}^${grouped(part("sup"))}`;
    case "sSub":
      return `${grouped(part("e"))}_${grouped(part("sub"))}`;
    case "sSubSup":
      return `${grouped(part("e"))}_${grouped(part("sub"))}^${grouped(part("sup"))}`;
    case "rad":
      return `${part("deg") === "" ? "√" : `root(${part("deg")})`}(${part("e")})`;
    case "nary":
      return `${symbolOf(node, "∫")}_${grouped(part("sub"))}^${grouped(part("sup"))} ${part("e")}`;
    case "d":
      return `${attribute(node, "begChr", "(")}${childrenOf(node, "e").map(write).join(", ")}${attribute(node, "endChr", ")")}`;
    case "func":
      return `${part("fName")}${/^\(.*\)$/u.test(part("e")) ? part("e") : `(${part("e")})`}`;
    case "limLow":
      return `${part("e")}_${grouped(part("lim"))}`;
    case "mr":
      return `${childrenOf(node, "e").map(write).join(", ")}; `;
    default:
      return node.name.endsWith("Pr") ? "" : node.children.map(write).join("");
  }
}

/** Parentheses where the part is more than a number or a name, or the line would mean something else. */
function grouped(text: string): string {
  return /^[\p{L}\p{N}.]*$/u.test(text) || /^\([^()]*\)$/u.test(text) ? text : `(${text})`;
}

function attribute(element: XmlElement, name: string, otherwise: string): string {
  return descendants(element, name)[0]?.attributes["m:val"] ?? otherwise;
}

function symbolOf(element: XmlElement, otherwise: string): string {
  return childAt(element, "naryPr", "chr")?.attributes["m:val"] ?? otherwise;
}
