import type { Package } from "./open-package.ts";
import { childAt, textOf } from "./parse-xml.ts";

/** What the properties of an Office package say about its document. */
export interface CoreProperties {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
}

/** Programs fill the title in with their own name; such is no title. */
const noTitle = /^(?:powerpoint presentation|presentation\d*|slide \d+|幻灯片 ?\d*|簡報\d*|演示文稿\d*|untitled)$/iu;

/** Reads title and author from the properties of a package. */
export async function readCoreProperties(pack: Package): Promise<CoreProperties> {
  const core = childAt(await pack.xml("docProps/core.xml"), "coreProperties");
  const title = textOf(childAt(core, "title")).trim();
  const author = textOf(childAt(core, "creator")).trim();
  return { title: title === "" || noTitle.test(title) ? undefined : title, author: author || undefined };
}
