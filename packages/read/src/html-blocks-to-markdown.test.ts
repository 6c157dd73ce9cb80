import { expect, it } from "vitest";
import { htmlBlocksToMarkdown } from "./html-blocks-to-markdown.ts";

it("writes tables and lists of HTML as Markdown, and leaves the text around them", () => {
  const table = "<table>\n  <tr><th>a</th><th>b</th></tr>\n  <tr><td>1</td><td>2</td></tr>\n</table>";
  expect(htmlBlocksToMarkdown(`# T\n\n${table}\n\ntext <b>x</b>\n\n<div>\n<ul><li>one</li></ul>\n</div>\n\nend`)).toBe(
    "# T\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\ntext <b>x</b>\n\n- one\n\nend",
  );
});

it("takes comments away, of one line and of several, and keeps fenced text", () => {
  const fenced = "```html\n<table><tr><td>1</td></tr></table>\n<!-- kept -->\n```";
  expect(htmlBlocksToMarkdown(`a\n\n<!-- one -->\n\n<!--\ntwo\n-->\n\n${fenced}`)).toBe(`a\n\n${fenced}`);
});

it("keeps what is never closed", () => {
  expect(htmlBlocksToMarkdown("<div>\nopen\n\n<!-- open")).toBe("<div>\nopen\n\n<!-- open");
});
