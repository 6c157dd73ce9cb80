import { expect, it } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { parseHtml } from "./parse-html.ts";

const toMarkdown = (html: string): string => htmlToMarkdown(parseHtml(html).body ?? parseHtml(html));

it("writes headings, paragraphs and nested lists", () => {
  expect(toMarkdown("<h2>Fees</h2><p>Paid\n  monthly.</p><ul><li>one<ol><li>a</li><li>b</li></ol></li><li>two</li></ul>")).toBe(
    "## Fees\n\nPaid monthly.\n\n- one\n  1. a\n  2. b\n- two",
  );
});

it("joins a line that is wrapped between two Han without a space, and keeps the lines of <br>", () => {
  expect(toMarkdown("<p>存款利率\n  自今日起调整。<br>第二行<br><br>新段落</p>")).toBe("存款利率自今日起调整。\n第二行\n\n新段落");
});

it("writes a table with its header, merged cells and escaped bars", () => {
  const html =
    "<table><thead><tr><th rowspan=2>Test</th><th colspan=2>Range</th></tr><tr><th>Women</th><th>Men</th></tr></thead><tr><td>A|B</td><td>1</td><td>2</td></tr></table>";
  expect(toMarkdown(html)).toBe("| Test | Range Women | Range Men |\n| --- | --- | --- |\n| A\\|B | 1 | 2 |");
});

it("puts the caption of a table above it", () => {
  expect(toMarkdown("<table><caption>Rates</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>")).toBe(
    "Rates\n\n| a | b |\n| --- | --- |\n| 1 | 2 |",
  );
});

it("reads through tables that only lay a page out", () => {
  expect(
    toMarkdown(
      "<table><tr><td><h1>Title</h1><p>Text.</p><table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table></td></tr></table>",
    ),
  ).toBe("# Title\n\nText.\n\n|  |  |\n| --- | --- |\n| a | 1 |\n| b | 2 |");
});

it("keeps exponents and indices apart from their base", () => {
  expect(toMarkdown("<p>4.5 × 10<sup>9</sup>/L, CO<sub>2</sub>, 10<sup>-3</sup> m, 10<sup>2.5</sup>, the 5<sup>th</sup></p>")).toBe(
    "4.5 × 10⁹/L, CO₂, 10⁻³ m, 10^2.5, the 5th",
  );
});

it("leaves of links their text, of images and scripts nothing", () => {
  expect(
    toMarkdown(
      '<p>See <a href="javascript:alert(1)">the rules</a><img alt="hidden order" src="http://127.0.0.1:9/x"><script>x()</script>.</p>',
    ),
  ).toBe("See the rules.");
});

it("writes definitions as items and code in a fence", () => {
  expect(
    toMarkdown(
      "<dl><dt>APR</dt><dd>yearly rate</dd><dd>with fees</dd><dt>T</dt><dd><dl><dt>n</dt><dd>1</dd></dl></dd></dl><pre>a\n  b</pre>",
    ),
  ).toBe("- APR: yearly rate; with fees\n- T: n 1\n\n```\na\n  b\n```");
});

it("does not expand a table to the size that it claims", () => {
  expect(toMarkdown("<table><tr><td colspan=100000000>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>").length).toBeLessThan(
    10_000,
  );
});
