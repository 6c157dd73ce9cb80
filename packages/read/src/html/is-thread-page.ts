import type { HtmlElement, HtmlPage } from "./html-node.ts";

const software =
  /discuz|phpbb|phpwind|vbulletin|xenforo|discourse|mybb|flarum|nodebb|vanilla forums|invision|simple machines|\bsmf\b|stack exchange|question2answer|nodebbs/iu;
const types = /(?:QAPage|DiscussionForumPosting)\b/u;
const addresses =
  /\/(?:viewtopic|showthread|viewthread|forum(?:s|display)?|threads?|topics?|questions?|bbs|tieba|discussions?)(?:[./?_-]|\d|$)/iu;
const names = /(?:^|[\s_-])(?:viewthread|viewtopic|question-page|threadview|thread-view|topic-page|phpbb|xenforo|discourse)(?:$|[\s_-])/iu;

/**
 * Whether the replies are the content of a page, as in a forum and under a question: by what the page says of its
 * software, its kind (schema.org) or its address. News with a thread of comments are no such page.
 */
export function isThreadPage(page: HtmlPage): boolean {
  if (names.test(nameOf(page.body))) return true;
  for (const element of page.elements) {
    const { localName } = element;
    if (types.test(element.getAttribute("itemtype") ?? "")) return true;
    if (localName === "meta") {
      const content = element.getAttribute("content") ?? "";
      if (element.getAttribute("name")?.toLowerCase() === "generator" && software.test(content)) return true;
      if (element.getAttribute("property") === "og:url" && addresses.test(content)) return true;
    } else if (localName === "link") {
      if (element.getAttribute("rel") === "canonical" && addresses.test(element.getAttribute("href") ?? "")) return true;
    } else if (
      localName === "script" &&
      element.childNodes.length > 0 &&
      /"@type"\s*:\s*"(?:QAPage|DiscussionForumPosting)"/u.test(element.textContent)
    )
      return true;
  }
  return false;
}

function nameOf(element: HtmlElement): string {
  return `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.slice(0, 400);
}
