import { type HtmlPage, select } from "./html-node.ts";

/**
 * Takes away from a page, in place, the elements that a style hides from the reader. Instructions to machines
 * are put there, and Readability would drop the style and keep the text.
 *
 * @returns How many characters they had.
 */
export function stripHidden(page: HtmlPage): number {
  const { body } = page;
  if (body === null) return 0;
  let characters = 0;
  for (const element of select(body, "[style],[hidden]")) {
    if (!element.hasAttribute("hidden") && !isHidden(element.getAttribute("style") ?? "")) continue;
    characters += (element.textContent ?? "").replace(/\s/gu, "").length;
    element.remove();
  }
  return characters;
}

function isHidden(style: string): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*(?:0(?:\.\d+)?|1)(?:px|pt|em|rem|%)?\s*(?:;|$|!)/iu.test(
    style,
  );
}
