import type { PageSpan } from "@espalier/core";
import { failure, type Parsed } from "./parsed.ts";
import { readSlide } from "./pptx/read-slide.ts";
import { readCoreProperties } from "./xml/core-properties.ts";
import { openPackage, type Package } from "./xml/open-package.ts";
import { childAt, childrenOf } from "./xml/parse-xml.ts";

/**
 * Reads a presentation to Markdown: its slides in the order in which they are shown, the title of each as a
 * heading, lists with their levels, tables, the values of charts, and the speaker's notes as a paragraph that
 * begins with `Notes:`. The span of every slide is a page. Hidden slides are left out and named in the metadata.
 */
export async function readPptx(bytes: Uint8Array): Promise<Parsed> {
  const pack = await openPackage(bytes);
  const slides = await slideNames(pack);
  if (slides === undefined) return failure("damaged", "The presentation has no list of slides that can be read.");
  const pages: PageSpan[] = [];
  const hidden: number[] = [];
  let text = "";
  for (const [index, name] of slides.entries()) {
    const page = index + 1;
    const slide = await pack.xml(name);
    const root = childrenOf(slide, "sld")[0];
    if (root?.attributes.show === "0" || root?.attributes.show === "false") {
      hidden.push(page);
      continue;
    }
    const written = root === undefined ? "" : await readSlide(pack, name, root);
    if (written === "") continue;
    if (text !== "") text += "\n\n";
    pages.push({ page, start: text.length, end: text.length + written.length });
    text += written;
  }
  if (text === "") return failure("no-text", "The slides hold no text, perhaps only images.");
  const { title, author } = await readCoreProperties(pack);
  return {
    kind: "text",
    text,
    title: firstTitle(text) ?? title,
    pages,
    metadata: {
      pageCount: slides.length,
      ...(author === undefined ? {} : { author }),
      ...(hidden.length > 0 ? { hiddenSlides: hidden } : {}),
    },
  };
}

/** The names of the slides' parts in the order of the presentation: the numbers in them are those of their making. */
async function slideNames(pack: Package): Promise<readonly string[] | undefined> {
  const main = "ppt/presentation.xml";
  const relations = new Map((await pack.relations(main)).map(({ id, target }) => [id, target]));
  const list = childAt(await pack.xml(main), "presentation", "sldIdLst");
  const names = childrenOf(list, "sldId").flatMap(({ attributes }) => {
    const target = relations.get(attributes["r:id"] ?? "");
    return target === undefined ? [] : [target];
  });
  if (names.length > 0) return names;
  const found = pack.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  return found.length === 0 ? undefined : found.sort((a, b) => numberIn(a) - numberIn(b));
}

function numberIn(name: string): number {
  return Number(/\d+/u.exec(name)?.[0] ?? "0");
}

function firstTitle(text: string): string | undefined {
  return /^## (.+)$/mu.exec(text.slice(0, 2_000))?.[1];
}
