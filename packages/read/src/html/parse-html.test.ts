import { expect, it } from "vitest";
import { type HtmlNode, isText, isWithin } from "./html-node.ts";
import { parseHtml } from "./parse-html.ts";

it.each([
  "<p>a</p><p>b</p>",
  "<html><p>a</p><p>b</p></html>",
  "<html><head><title>t</title></head><p>a</p><p>b</p></html>",
  "<body><p>a</p><p>b</p></body>",
  "<html><head><p>a</p></head><body><p>b</p></body></html>",
  "<html><body><p>a</p></body><p>b</p></html>",
  "<html><body><p>a</p></body></html><p>b</p>",
  "<!doctype html><title>t</title><p>a</p><p>b</p>",
])("puts the content into the body, in order: %s", (html) => {
  expect(parseHtml(html).body.textContent).toBe("ab");
});

it("leaves the head what belongs to it", () => {
  const page = parseHtml("<html><head><title>t</title><meta name=a content=b></head><body>x</body></html>");
  expect(page.body.textContent).toBe("x");
  expect(page.body.querySelector("title")?.textContent).toBe("t");
});

/** The tree as nested names, texts in quotes. */
function outline(node: HtmlNode): string {
  if (isText(node)) return JSON.stringify(node.text);
  return node.childNodes.length === 0 ? node.localName : `${node.localName}(${node.childNodes.map(outline).join(" ")})`;
}
const treeOf = (html: string): string => outline(parseHtml(html).body);

it.each([
  ["<p>a<p>b<div>c</div>", 'body(p("a") p("b") div("c"))'],
  ["<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", 'body(ul(li("a") li("b" ul(li("c"))) li("d")))'],
  ["<dl><dt>a<dd>b<dt>c</dl>", 'body(dl(dt("a") dd("b") dt("c")))'],
  ["<table><tr><td>a<td>b<tr><td>c</table>d", 'body(table(tr(td("a") td("b")) tr(td("c"))) "d")'],
  ["<table><tr><td><table><tr><td>a</table>b</table>", 'body(table(tr(td(table(tr(td("a"))) "b"))))'],
  ["<table><form><tr><td>a</td></tr></form></table>", 'body(table(tr(td("a"))))'],
  ["<div><table><tr><td>a</div>b</td></tr></table>c</div>d", 'body(div(table(tr(td("a" "b"))) "c") "d")'],
  ["<div><b>a<p>b</b>c</div>d", 'body(div(b("a" p("b" "c"))) "d")'],
  ["a<br/>b<img>c</br>d", 'body("a" br "b" img "c" br "d")'],
  ["<svg><path/><path/></svg>a", 'body(svg(path path) "a")'],
  ["<script>if (a < b) x('</p>')</script>a", 'body(script "a")'],
  ["a &lt; b &amp;c &#x4E2D;", 'body("a < b &c 中")'],
  ["<P CLASS=A>a</P>", 'body(p("a"))'],
])("ends elements as the HTML Standard does: %s", (html, tree) => {
  expect(treeOf(html)).toBe(tree);
});

it("ends an element at its slash in XHTML only", () => {
  expect(outline(parseHtml("<p/>a", { xhtml: true }).body)).toBe('body(p "a")');
  expect(treeOf("<p/>a")).toBe('body(p("a"))');
});

it("numbers elements in the order of the page, each before what it holds and without a gap", () => {
  const { elements } = parseHtml(`<div><p>a<b>c</b></p><ul><li>d<li>e</ul></div>${"<i>".repeat(2_000)}x`);
  for (const [at, element] of elements.entries()) {
    expect(element.index).toBe(at);
    for (const child of element.childNodes) if (!isText(child)) expect(isWithin(child, element)).toBe(true);
  }
});

it("nests at most 512 deep, and loses no text below", () => {
  const { body, elements } = parseHtml(`${"<i>a".repeat(2_000)}`);
  const depths = new Map([[body, 1]]);
  for (const element of elements.slice(1)) depths.set(element, (depths.get(element.parentNode ?? body) ?? 0) + 1);
  expect(Math.max(...depths.values())).toBeLessThanOrEqual(513);
  expect(body.textContent).toBe("a".repeat(2_000));
});
