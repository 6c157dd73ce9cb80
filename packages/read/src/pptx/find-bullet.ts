import type { Package } from "../xml/open-package.ts";
import { childAt, childrenOf, type XmlElement } from "../xml/parse-xml.ts";
import { type Placeholder, placeholderOf } from "./placeholder.ts";

/** What stands in front of a paragraph: nothing, a bullet, or its number. */
export type Bullet = "none" | "bullet" | "number";

/** The mark of each level (0 to 8) of a shape. */
export type BulletFinder = (placeholder: Placeholder | undefined, own: XmlElement | undefined) => (level: number) => Bullet;

/**
 * Finds which paragraphs of a shape are items of a list. A paragraph that does not say so itself has the mark
 * that its shape's list style, its layout, its master or the master's style of bodies gives its level.
 */
export async function bulletFinder(pack: Package, layoutName: string | undefined): Promise<BulletFinder> {
  const layout = layoutName === undefined ? undefined : await pack.xml(layoutName);
  const masterName =
    layoutName === undefined ? undefined : (await pack.relations(layoutName)).find(({ type }) => type === "slideMaster")?.target;
  const master = masterName === undefined ? undefined : await pack.xml(masterName);
  const shapesOf = (root: XmlElement | undefined, name: string): XmlElement[] =>
    childrenOf(childAt(root, name, "cSld", "spTree"), "sp").filter((shape) => placeholderOf(shape) !== undefined);
  const onLayout = shapesOf(layout, "sldLayout");
  const onMaster = shapesOf(master, "sldMaster");
  const bodies = childAt(master, "sldMaster", "txStyles", "bodyStyle");
  return (placeholder, own) => {
    const styles = [own];
    if (placeholder !== undefined) {
      const laid = onLayout.find((shape) => isSame(placeholderOf(shape), placeholder));
      const type = placeholderOf(laid)?.type ?? placeholder.type;
      const mastered = onMaster.find((shape) => placeholderOf(shape)?.type === (type === "obj" ? "body" : type));
      styles.push(childAt(laid, "txBody", "lstStyle"), childAt(mastered, "txBody", "lstStyle"));
      if (/^(?:body|obj|subTitle)$/u.test(type)) styles.push(bodies);
    }
    return (level) => {
      for (const style of styles) {
        const found = bulletOf(childAt(style, `lvl${level + 1}pPr`));
        if (found !== undefined) return found;
      }
      return "none";
    };
  };
}

function isSame(laid: Placeholder | undefined, placeholder: Placeholder): boolean {
  return placeholder.index === undefined ? laid?.type === placeholder.type : laid?.index === placeholder.index;
}

/** The mark that the properties of a paragraph or level name; `undefined` where they leave it open. */
export function bulletOf(properties: XmlElement | undefined): Bullet | undefined {
  const [found] = childrenOf(properties, "buNone", "buChar", "buAutoNum", "buBlip");
  if (found === undefined) return undefined;
  return found.name === "buNone" ? "none" : found.name === "buAutoNum" ? "number" : "bullet";
}
