import { expect, it } from "vitest";
import { linkVersions } from "./link-versions.ts";

const version = (id: string, title: string, validFrom?: string, language = "en") => ({
  id,
  metadata: { source: `${id}.txt`, title, language, ...(validFrom === undefined ? {} : { validFrom }) },
});
const linked = (...versions: ReturnType<typeof version>[]) => Object.fromEntries(linkVersions(versions));

it("ends each version on the day on which the next one begins, whatever the order of the documents", () => {
  const c = version("c", "挂号办法（2025年修订）", "2025-09-01", "zh-Hans");
  const a = version("a", "挂号办法", "2021-01-01", "zh-Hans");
  const b = version("b", "挂号办法（2023年版）", "2023-07-01", "zh-Hans");
  expect(linked(c, a, b)).toEqual({ a: { validTo: "2023-07-01" }, b: { supersedes: "a", validTo: "2025-09-01" }, c: { supersedes: "b" } });
});

it("links editions of which one has the name of its institution before the title", () => {
  const old = version("a", "林登桥银行（虚构）个人贷款提前还款管理规定", "2023-03-01", "zh-Hans");
  const now = version("b", "个人贷款提前还款管理规定（2024年修订版）", "2024-07-01", "zh-Hans");
  expect(linked(old, now)).toEqual({ a: { validTo: "2024-07-01" }, b: { supersedes: "a" } });
});

it("does not link documents that do not say from when they hold", () => {
  expect(linked(version("a", "Results Q1 2024"), version("b", "Results Q2 2024"))).toEqual({});
});

it("does not link other rules, other languages, or copies of one version", () => {
  expect(linked(version("a", "Visiting rules", "2023-01-01"), version("b", "Parking rules", "2024-01-01"))).toEqual({});
  expect(linked(version("a", "Rules", "2023-01-01", "en"), version("b", "Rules", "2024-01-01", "zh-Hans"))).toEqual({});
  expect(linked(version("a", "Rules", "2024-01-01"), version("b", "Rules", "2024-01-01"))).toEqual({});
});

it("leaves an end date alone that the document states itself", () => {
  const a = { id: "a", metadata: { source: "a", title: "Rules", validFrom: "2023-01-01", validTo: "2023-06-30" } };
  const b = { id: "b", metadata: { source: "b", title: "Rules", validFrom: "2024-01-01" } };
  expect(Object.fromEntries(linkVersions([a, b]))).toEqual({ b: { supersedes: "a" } });
});
