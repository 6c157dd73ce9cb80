import { expect, it } from "vitest";
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
