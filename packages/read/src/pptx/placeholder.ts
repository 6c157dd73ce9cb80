import { childAt, childrenOf, type XmlElement } from "../xml/parse-xml.ts";

/** Where a shape stands in the layout of its slide. */
export interface Placeholder {
  readonly type: string;
  readonly index: string | undefined;
}

/** The placeholder that a shape fills, if it fills one. */
export function placeholderOf(shape: XmlElement | undefined): Placeholder | undefined {
  const properties = childrenOf(shape, "nvSpPr", "nvGraphicFramePr")[0];
  const found = childAt(properties, "nvPr", "ph");
  return found === undefined ? undefined : { type: found.attributes.type ?? "obj", index: found.attributes.idx };
}
