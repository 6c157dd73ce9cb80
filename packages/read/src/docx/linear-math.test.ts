import { expect, it } from "vitest";
import { linearMath } from "./linear-math.ts";

const text = (value: string): string => `<m:r><m:t>${value}</m:t></m:r>`;
const part = (name: string, ...values: readonly string[]): string => `<m:${name}>${values.join("")}</m:${name}>`;

it.each([
  [part("f", part("num", text("1")), part("den", text("2"))), "1/2"],
  [part("f", part("num", text("a+b")), part("den", text("2x"))), "(a+b)/2x"],
  [`${text("E=m")}${part("sSup", part("e", text("c")), part("sup", text("2")))}`, "E=mc^2"],
  [part("sSup", part("e", part("f", part("num", text("x")), part("den", text("v")))), part("sup", text("2"))), "(x/v)^2"],
  [part("sSub", part("e", text("x")), part("sub", text("1,2"))), "x_(1,2)"],
  [part("rad", part("deg"), part("e", text("b²−4ac"))), "√(b²−4ac)"],
  [part("rad", part("deg", text("3")), part("e", text("8"))), "root(3)(8)"],
  [
    '<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:r><m:t>i</m:t></m:r></m:e></m:nary>',
    "∑_(i=1)^n i",
  ],
  [part("d", part("e", text("x")), part("e", text("y"))), "(x, y)"],
  [part("func", part("fName", text("log")), part("e", part("d", part("e", text("x"))))), "log(x)"],
])("writes %s as %s", (xml, line) => {
  expect(linearMath(`<m:oMath>${xml}</m:oMath>`)).toBe(line);
});
