import type { PageSpan } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { stripPageFurniture } from "./strip-page-furniture.ts";

/** Pages joined as a reader joins them, with a blank line, and the map that tells where each stands. */
function paged(pages: readonly string[]): { text: string; pages: PageSpan[] } {
  let at = 0;
  const spans = pages.map((text, index) => {
    const span = { page: index + 1, start: at, end: at + text.length };
    at += text.length + 2;
    return span;
  });
  return { text: pages.join("\n\n"), pages: spans };
}

function clean(pages: readonly string[]): string {
  const document = paged(pages);
  return cleanText(stripPageFurniture(), document.text, { changes: [], pages: document.pages });
}

const bodies = ["Rates rose in May.", "Deposits grew by 4%.", "Costs were stable.", "The outlook is good."];

describe("strip-page-furniture", () => {
  it("strips running headers, footers and page numbers", () => {
    expect(clean(bodies.map((body, at) => `Annual report 2024\n${body}\nLindenbrook Bank (fictional)\n- ${at + 1} -`))).toBe(
      bodies.join("\n\n"),
    );
    expect(clean(bodies.map((body, at) => `某某银行2024年年度报告\n\n${body}\n\n第${at + 5}页 共12页`))).toBe(bodies.join("\n\n"));
  });

  it("knows left and right pages, and headers that carry the page number", () => {
    expect(clean(bodies.map((body, at) => `${at % 2 === 0 ? `${at + 11} Annual report` : `Chapter one ${at + 11}`}\n${body}`))).toBe(
      bodies.join("\n\n"),
    );
  });

  it("works on two pages", () => {
    expect(clean(["Laboratory rules\nWear goggles.\n1", "Laboratory rules\nNo food.\n2"])).toBe("Wear goggles.\n\nNo food.");
  });

  it("keeps what only looks alike: numbered questions, rows, figures that do not follow the pages", () => {
    const questions = ["Question 1\nWhat is a force?", "Question 2\nWhat is work?", "Question 3\nWhat is power?"];
    expect(clean(questions)).toBe(questions.join("\n\n"));
    const figures = ["text\n17", "more\n4", "end\n92"];
    expect(clean(figures)).toBe(figures.join("\n\n"));
    const rows = ["| a | 1 |", "| a | 2 |", "| a | 3 |"];
    expect(clean(rows)).toBe(rows.join("\n\n"));
  });

  it("keeps a line that repeats in the middle of pages", () => {
    const pages = bodies.map((body) =>
      `${body}\na1\nb1\nc1\nSee the notes.\nd\ne\nf\ng`
        .replace(/1/gu, body.slice(0, 2))
        .replace(/\n([defg])/gu, `\n$1${body.slice(-5, -1)}`),
    );
    expect(clean(pages)).toBe(pages.join("\n\n"));
  });

  it("leaves a text without pages alone", () => {
    expect(cleanText(stripPageFurniture(), "1\n\nText\n\n1")).toBe("1\n\nText\n\n1");
  });
});
