import { describe, expect, it } from "vitest";
import { entityToText } from "./entity-to-text.ts";

describe("entityToText", () => {
  it.each([
    ["&eacute;", "é"],
    ["&Uuml;", "Ü"],
    ["&ccedil;", "ç"],
    ["&scaron;", "š"],
    ["&szlig;", "ß"],
    ["&mu;", "μ"],
    ["&Omega;", "Ω"],
    ["&sigmaf;", "ς"],
    ["&le;", "≤"],
    ["&frac12;", "½"],
    ["&nbsp;", " "],
    ["&#8217;", "’"],
    ["&#x4E00;", "一"],
    ["&#160;", " "],
    ["&amp;lt;", "<"],
    ["&amp;#8217;", "’"],
  ])("reads %s", (entity, text) => {
    expect(entityToText(entity)).toBe(text);
  });

  it.each(["&unknown;", "&bacute;", "&#7;", "&#xD800;", "&#1114112;", "&ALPHA2;"])("leaves %s", (entity) => {
    expect(entityToText(entity)).toBe(entity);
  });
});
