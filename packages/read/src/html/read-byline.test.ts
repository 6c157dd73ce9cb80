import { expect, it } from "vitest";
import { parseHtml } from "./parse-html.ts";
import { readByline } from "./read-byline.ts";

const read = (lines: string): ReturnType<typeof readByline> => readByline(parseHtml(`<h1>Title</h1>${lines}<p>${"Text, ".repeat(40)}</p>`));

it.each([
  ["<div>2025年04月16日 08:32　来源：青岚日报</div>", "2025-04-16"],
  ["<p>发布时间：2024-5-1　浏览：12</p>", "2024-05-01"],
  ["<span>x</span><p>來源：某報 | 2024/05/01 10:00</p>", "2024-05-01"],
  ["<p>By Jane Doe | 1 May 2024</p>", "2024-05-01"],
  ["<p>Published on Wednesday, May 1st, 2024 at 9:00</p>", "2024-05-01"],
  ["<p>更新日期：2025年2月28日</p>", "2025-02-28"],
])("reads the day of publication from %s", (line, published) => {
  expect(read(line).published).toBe(published);
});

it.each([
  "<p>自2024年9月1日起施行</p>",
  "<p>某校学生处 · 2024年9月1日起施行</p>",
  "<p>Effective from 1 September 2024</p>",
  "<p>Opened in 1984</p>",
])("takes no day for that of publication from %s", (line) => {
  expect(read(line).published).toBeUndefined();
});

it.each([
  ["<p>作者：林知夏　编辑：程远</p>", "林知夏"],
  ["<p>记者 / 林知夏、程远</p>", "林知夏、程远"],
  ["<p>By Jane van Doe</p>", "Jane van Doe"],
])("reads who wrote it from %s", (line, author) => {
  expect(read(line).author).toBe(author);
});

it("takes nothing from a sentence, from far below or without a headline", () => {
  expect(
    read(
      "<p>By the end of 1 May 2024 all of the customers of the bank had been asked whether they wanted to change, and most of them did not want to.</p>",
    ),
  ).toEqual({
    author: undefined,
    published: undefined,
  });
  expect(readByline(parseHtml("<p>作者：林知夏</p>"))).toEqual({});
});
