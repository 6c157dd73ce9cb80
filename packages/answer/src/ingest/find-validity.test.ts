import { expect, it } from "vitest";
import { findValidity } from "./find-validity.ts";

it.each([
  ["Effective from 1 July 2023. Fees are charged monthly.", { validFrom: "2023-07-01" }],
  ["These rules take effect on May 1, 2024 and replace those of 2023.", { validFrom: "2024-05-01" }],
  ["Effective date: 2024-03-15", { validFrom: "2024-03-15" }],
  ["本办法自2024年7月1日起施行，原办法同时废止。", { validFrom: "2024-07-01" }],
  ["生效日期：2023年1月1日\n有效期至：2023年12月31日", { validFrom: "2023-01-01", validTo: "2023-12-31" }],
  ["本規定自２０２４年７月１日起生效。", { validFrom: "2024-07-01" }],
  ["Valid until 30 June 2024.", { validTo: "2024-06-30" }],
  ["原规定自2024年7月1日起废止。", { validTo: "2024-07-01" }],
])("reads %s", (text, validity) => {
  expect(findValidity(text)).toEqual(validity);
});

it.each([
  "Published on 1 July 2023.",
  "He worked here from 1 July 2023 on.",
  "从2023年7月1日到2024年6月30日的营业收入",
  "Effective from July 2023.",
  "发布日期：2024年7月1日",
])("finds none in %s", (text) => {
  expect(findValidity(text)).toEqual({});
});

it("passes over dates of single clauses in the middle of a long rule", () => {
  const filler = "The bank keeps its records in good order and shows them on request. ".repeat(40);
  expect(findValidity(`${filler}This clause is effective from 1 July 2023. ${filler}`)).toEqual({});
});
