import { gridToMarkdown, oneLine } from "../table/grid-to-markdown.ts";
import type { Package } from "../xml/open-package.ts";
import { childAt, childrenOf, descendants, type XmlElement } from "../xml/parse-xml.ts";
import { readChart } from "../xml/read-chart.ts";
import { type BulletFinder, bulletFinder } from "./find-bullet.ts";
import { placeholderOf } from "./placeholder.ts";
import { readSlideTable } from "./read-slide-table.ts";
import { paragraphText, writeParagraphs } from "./write-paragraphs.ts";

/** A slide under way. */
interface SlideContext {
  readonly pack: Package;
  readonly name: string;
  readonly bullets: BulletFinder;
}

/** Placeholders that belong to the frame of a slide. */
const furniture: ReadonlySet<string> = new Set(["dt", "ftr", "sldNum", "hdr", "sldImg"]);

/** Writes a slide as Markdown: its title first, then its shapes in the order in which they were laid, then its notes. */
export async function readSlide(pack: Package, name: string, slide: XmlElement): Promise<string> {
  const relations = await pack.relations(name);
  const layout = relations.find(({ type }) => type === "slideLayout")?.target;
  const context = { pack, name, bullets: await bulletFinder(pack, layout) };
  const shapes = shapesOf(childAt(slide, "cSld", "spTree"));
  const title = shapes.find((shape) => /^(?:title|ctrTitle)$/u.test(placeholderOf(shape)?.type ?? ""));
  const heading = oneLine(paragraphsOf(title).map(paragraphText).join(" "));
  const blocks = heading === "" ? [] : [`## ${heading}`];
  for (const shape of shapes) if (shape !== title) blocks.push(...(await shapeBlocks(shape, context)));
  const notes = relations.find(({ type }) => type === "notesSlide")?.target;
  if (notes !== undefined) blocks.push(...notesOf(await pack.xml(notes)));
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** The shapes of a tree with those of its groups; of an alternative the one for newer programs. */
function shapesOf(tree: XmlElement | undefined): XmlElement[] {
  return childrenOf(tree, "sp", "grpSp", "graphicFrame", "AlternateContent").flatMap((shape) => {
    if (shape.name === "grpSp") return shapesOf(shape);
    if (shape.name !== "AlternateContent") return [shape];
    const chosen = shapesOf(childAt(shape, "Choice"));
    return chosen.length > 0 ? chosen : shapesOf(childAt(shape, "Fallback"));
  });
}

async function shapeBlocks(shape: XmlElement, context: SlideContext): Promise<string[]> {
  const data = childAt(shape, "graphic", "graphicData");
  if (data !== undefined) return graphicBlocks(data, context);
  const placeholder = placeholderOf(shape);
  if (furniture.has(placeholder?.type ?? "")) return [];
  const levels = context.bullets(placeholder, childAt(shape, "txBody", "lstStyle"));
  return writeParagraphs(paragraphsOf(shape), levels, placeholder?.type === "subTitle" ? "" : undefined);
}

async function graphicBlocks(data: XmlElement, { pack, name }: SlideContext): Promise<string[]> {
  const table = childAt(data, "tbl");
  if (table !== undefined) return [gridToMarkdown(readSlideTable(table))];
  const relations = await pack.relations(name);
  const targetOf = (id: string | undefined): string => relations.find((relation) => relation.id === id)?.target ?? "";
  const chart = childAt(data, "chart");
  if (chart !== undefined) return readChart(await pack.xml(targetOf(chart.attributes["r:id"])));
  const diagram = childAt(data, "relIds");
  if (diagram === undefined) return [];
  // SmartArt: the points of its data in their order.
  const points = descendants(await pack.xml(targetOf(diagram.attributes["r:dm"])), "pt");
  const texts = points.map((point) => oneLine(descendants(point, "p").map(paragraphText).join(" "))).filter((text) => text !== "");
  return texts.length === 0 ? [] : [texts.map((text) => `- ${text}`).join("\n")];
}

function paragraphsOf(shape: XmlElement | undefined): XmlElement[] {
  return childrenOf(childAt(shape, "txBody"), "p");
}

function notesOf(notes: XmlElement | undefined): string[] {
  const shapes = shapesOf(childAt(notes, "notes", "cSld", "spTree"));
  const texts = shapes
    .filter((shape) => placeholderOf(shape)?.type === "body")
    .flatMap((shape) => paragraphsOf(shape).map((paragraph) => oneLine(paragraphText(paragraph))))
    .filter((text) => text !== "");
  return texts.length === 0 ? [] : [`Notes: ${texts.join("\n")}`];
}
