import { blockNames, unreadNames } from "./element-kinds.ts";
import { type HtmlElement, type HtmlPage, isText } from "./html-node.ts";

/**
 * What the elements of a page hold, by their index. Sizes are in letters: a Han, kana or Hangul counts as three,
 * since a Chinese text has about a third of the characters of its English translation.
 */
export interface PageMeasures {
  /** All text within. */
  readonly size: Int32Array;
  /** Text within that leads to other pages. */
  readonly linkSize: Int32Array;
  /** Links to other pages within. */
  readonly links: Int32Array;
  /** Marks of running text within: commas and ends of sentences, in both scripts. */
  readonly marks: Int32Array;
  /** Of a block, the text that stands in it and in no block within it; 0 for inline elements. */
  readonly ownSize: Int32Array;
  readonly ownLinkSize: Int32Array;
  readonly ownMarks: Int32Array;
  /** Text within that reads as paragraphs: see {@link isProse}. */
  readonly prose: Int32Array;
}

/** Han, kana, Hangul and their punctuation. */
function isWide(code: number): boolean {
  return (
    code >= 0x2e80 &&
    (code <= 0xa4cf || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60))
  );
}

const wideLetters = 3;
/** What stands in each element itself: it does not change when others are taken away, so it is counted once. */
export interface PageTexts {
  /** Letters of the element's own text, not of elements within it. */
  readonly size: Int32Array;
  readonly marks: Int32Array;
  /** 1 for a link to another page. */
  readonly isLink: Uint8Array;
}

/** Counts the texts of a page, each in one pass over its characters, white space as one letter. */
export function countTexts(page: HtmlPage): PageTexts {
  const count = page.elements.length;
  const texts: PageTexts = { size: new Int32Array(count), marks: new Int32Array(count), isLink: new Uint8Array(count) };
  for (let index = 0; index < count; index += 1) {
    const element = page.elements[index];
    if (element === undefined || unreadNames.has(element.localName)) continue;
    if (isLink(element)) texts.isLink[index] = 1;
    for (const node of element.childNodes) if (isText(node)) addText(node.text, index, texts);
  }
  return texts;
}

function addText(text: string, index: number, texts: PageTexts): void {
  let size = 0;
  let marks = 0;
  let isSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0) {
      if (!isSpace) size += 1;
      isSpace = true;
      continue;
    }
    isSpace = false;
    if (isWide(code)) {
      size += wideLetters;
      // ， 。 、 ！ ？ ；
      if (code === 0xff0c || code === 0x3002 || code === 0x3001 || code === 0xff01 || code === 0xff1f || code === 0xff1b) marks += 1;
      continue;
    }
    size += 1;
    // A mark between figures or within a name (1,000; example.com) is none.
    if ((code === 0x2c || code === 0x2e || code === 0x3b || code === 0x21 || code === 0x3f) && !(text.charCodeAt(at + 1) > 0x22))
      marks += 1;
  }
  texts.size[index] = (texts.size[index] ?? 0) + size;
  texts.marks[index] = (texts.marks[index] ?? 0) + marks;
}

const fileLink = /^#|\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|rar)(?:$|[?#])/iu;

/** Whether an element leads to another page; links to files and within the page do not. */
function isLink(element: HtmlElement): boolean {
  if (element.localName !== "a") return false;
  const address = element.getAttribute("href");
  return address !== undefined && !fileLink.test(address);
}

/** A paragraph of fewer letters does not tell content from furniture (Readability's least, 25). */
const leastParagraph = 25;

/** Whether a block's own text reads as a paragraph: not short, mostly no link, with a mark of running text. */
export function isProse(measures: PageMeasures, index: number): boolean {
  const size = measures.ownSize[index] ?? 0;
  return size >= leastParagraph && (measures.ownMarks[index] ?? 0) > 0 && (measures.ownLinkSize[index] ?? 0) * 2 < size;
}

/** Measures what is left of a page, in two passes over its elements. */
export function measurePage(page: HtmlPage, texts: PageTexts): PageMeasures {
  const { elements } = page;
  const count = elements.length;
  const make = (): Int32Array => new Int32Array(count);
  const measures: PageMeasures = {
    size: make(),
    linkSize: make(),
    links: make(),
    marks: make(),
    ownSize: make(),
    ownLinkSize: make(),
    ownMarks: make(),
    prose: make(),
  };
  const { size, linkSize, links, marks, ownSize, ownLinkSize, ownMarks, prose } = measures;
  const blockOf = make();
  const inLink = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    const element = elements[index];
    if (element === undefined) break;
    if (element.isRemoved || unreadNames.has(element.localName)) {
      index = element.end - 1;
      continue;
    }
    const above = element.parentNode?.index ?? 0;
    blockOf[index] = blockNames.has(element.localName) || element.holdsBlocks ? index : (blockOf[above] ?? 0);
    inLink[index] = inLink[above] ?? 0;
    if (inLink[index] === 0 && texts.isLink[index] === 1) {
      inLink[index] = 1;
      links[index] = 1;
    }
    const letters = texts.size[index] ?? 0;
    if (letters === 0) continue;
    const block = blockOf[index] ?? 0;
    size[index] = letters;
    marks[index] = texts.marks[index] ?? 0;
    ownSize[block] = (ownSize[block] ?? 0) + letters;
    ownMarks[block] = (ownMarks[block] ?? 0) + (texts.marks[index] ?? 0);
    if (inLink[index] === 1) {
      linkSize[index] = letters;
      ownLinkSize[block] = (ownLinkSize[block] ?? 0) + letters;
    }
  }
  for (let index = count - 1; index > 0; index -= 1) {
    const above = elements[index]?.parentNode?.index ?? 0;
    if (isProse(measures, index)) prose[index] = (prose[index] ?? 0) + (ownSize[index] ?? 0);
    size[above] = (size[above] ?? 0) + (size[index] ?? 0);
    linkSize[above] = (linkSize[above] ?? 0) + (linkSize[index] ?? 0);
    links[above] = (links[above] ?? 0) + (links[index] ?? 0);
    marks[above] = (marks[above] ?? 0) + (marks[index] ?? 0);
    prose[above] = (prose[above] ?? 0) + (prose[index] ?? 0);
  }
  if (isProse(measures, 0)) prose[0] = (prose[0] ?? 0) + (ownSize[0] ?? 0);
  return measures;
}
