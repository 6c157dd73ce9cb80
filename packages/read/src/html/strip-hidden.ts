import type { HtmlElement, HtmlPage } from "./html-node.ts";
import { countTexts, measurePage, type PageTexts } from "./measure-page.ts";

/**
 * Takes away from a page the elements that the page itself hides from its reader, where instructions to machines
 * are put: by the attributes `hidden` and `aria-hidden`, or by a style of their own that does not show them, gives
 * them no size, moves them off the screen or writes white on white.
 *
 * What `aria-hidden` hides is seen by most readers, and pages saved under a dialogue set it on everything: it is
 * kept where it holds the first heading or most of the page.
 *
 * @returns How many characters they had.
 */
export function stripHidden(page: HtmlPage, texts?: PageTexts): number {
  let characters = 0;
  let sizes: Int32Array | undefined;
  const isMost = (element: HtmlElement): boolean => {
    sizes ??= measurePage(page, texts ?? countTexts(page)).size;
    return holdsTitle(element, page) || (sizes[element.index] ?? 0) * 2 > (sizes[0] ?? 0);
  };
  const { elements } = page;
  for (let index = 1; index < elements.length; index += 1) {
    const element = elements[index];
    if (element === undefined || !element.hasAttributes) continue;
    if (!isHidden(element, isMost)) continue;
    characters += element.textContent.replace(/\s/gu, "").length;
    element.remove();
    index = element.end - 1;
  }
  return characters;
}

function isHidden(element: HtmlElement, isMost: (element: HtmlElement) => boolean): boolean {
  if (element.hasAttribute("hidden")) return element.getAttribute("hidden") !== "until-found";
  const style = element.getAttribute("style");
  if (style !== undefined && style !== "" && (hiding.test(style) || hasNoSize(style) || isWhiteOnWhite(element, style))) return true;
  if (element.getAttribute("aria-hidden")?.toLowerCase() === "true") return !isMost(element);
  return element.localName === "font" && isWhite(element.getAttribute("color") ?? "") && groundOf(element) !== "dark";
}

const hiding =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*0?(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*(?:0(?:\.\d+)?|1)(?:px|pt|em|rem|%)?\s*(?:;|$|!)|text-indent\s*:\s*-\d{3,}|(?:left|top|right|margin-left|margin-top)\s*:\s*-\d{4,}|clip\s*:\s*rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?\s*\)|clip-path\s*:\s*inset\(\s*(?:50|100)%|color\s*:\s*transparent|transform\s*:\s*scale\(0\))/iu;

/** A box without height or width hides only where what runs over is cut off; sites size wrappers 0 to float them. */
function hasNoSize(style: string): boolean {
  return (
    /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$|!)/iu.test(style) && /overflow(?:-[xy])?\s*:\s*hidden/iu.test(style)
  );
}

function isWhite(color: string): boolean {
  return /^\s*(?:white|#fff(?:f{3})?|#fefefe|rgba?\(\s*255[\s,]+255[\s,]+255(?:[\s,/]+[\d.]+)?\s*\))/iu.test(color);
}

function isWhiteOnWhite(element: HtmlElement, style: string): boolean {
  const color = /(?:^|[;\s])color\s*:\s*([^;!]+)/iu.exec(style)?.[1];
  return color !== undefined && isWhite(color) && groundOf(element) !== "dark";
}

/** What a white text stands on. A class may set any ground, so only where no element around has one is it the white of the page. */
function groundOf(element: HtmlElement): "white" | "dark" {
  for (let at: HtmlElement | undefined = element; at?.parentNode !== undefined; at = at.parentNode) {
    const ground = /background(?:-color|-image)?\s*:\s*([^;!]+)/iu.exec(at.getAttribute("style") ?? "")?.[1] ?? at.getAttribute("bgcolor");
    if (ground !== undefined && !/^\s*(?:transparent|none|inherit)/iu.test(ground)) return isWhite(ground) ? "white" : "dark";
    if (at.hasAttribute("class") || at.hasAttribute("id") || at.hasAttribute("background")) return "dark";
  }
  return "white";
}

function holdsTitle(element: HtmlElement, page: HtmlPage): boolean {
  for (let index = element.index; index < element.end; index += 1) {
    const name = page.elements[index]?.localName;
    if (name === "h1" || name === "article") return true;
  }
  return false;
}
