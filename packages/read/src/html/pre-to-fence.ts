import { type HtmlElement, isElement, isText } from "./html-node.ts";

/**
 * Writes preformatted text as fenced code, with the language where a class names it (`language-js`). A column of
 * line numbers beside a listing gives nothing.
 */
export function preToFence(pre: HtmlElement): string {
  const code = codeOf(pre)
    .replace(/\r\n?/gu, "\n")
    .replace(/^\n+|\s+$/gu, "");
  if (code.trim() === "" || /^(?:\s*\d+\s*\n)+\s*\d+$/u.test(code)) return "";
  return `\`\`\`${languageOf(pre)}\n${code.replaceAll("```", "'''")}\n\`\`\``;
}

/** Whether a line of Markdown opens or closes code as {@link preToFence} writes it. */
export function isFence(line: string): boolean {
  return line.startsWith("```");
}

function languageOf(pre: HtmlElement): string {
  for (const element of [pre, pre.querySelector("code")]) {
    const name = /(?:^|\s)(?:language|lang|highlight-source)-([a-z0-9+#]{1,20})(?:\s|$)/iu.exec(element?.getAttribute("class") ?? "")?.[1];
    if (name !== undefined) return name.toLowerCase();
  }
  return "";
}

function codeOf(pre: HtmlElement): string {
  const parts: string[] = [];
  const stack: (HtmlElement["childNodes"][number] | string)[] = [...pre.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") parts.push(node);
    else if (isText(node)) parts.push(node.text);
    else if (isElement(node) && !node.isRemoved) {
      if (node.localName === "br") parts.push("\n");
      // Lines as blocks of their own: some highlighters write no line ends.
      if ((node.localName === "div" || node.localName === "li" || node.localName === "p") && !parts.at(-1)?.endsWith("\n"))
        parts.push("\n");
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  return parts.join("");
}
