import { passesVin } from "./check-digits.ts";
import { type Finder, spansOf } from "./personal-data.ts";

/** Province, authority (without I and O), five signs or six of a new-energy car (GA 36-2018); the last may be a Han sign of a special plate. */
const plate =
  /[京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊使领領][A-HJ-NP-Z](?:\s?[·•・.-]\s?| (?=[A-Z0-9]{5,6}(?![A-Z0-9 ]| ?[元万亿%])))?(?:[DF][A-HJ-NP-Z0-9]\d{4}(?![\dA-Za-z])|\d{5}[DF](?![\dA-Za-z])|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9学學警港澳挂掛领領试試超](?![\dA-Za-z]))/gu;
const police =
  /(?<![\dA-Za-z\p{Script=Han}])WJ[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]?\d{4}[\dA-Z](?![\dA-Za-z])/gu;

/** Finds licence plates of mainland China. */
export const findPlates: Finder = (text) => [
  ...spansOf(text, plate, (match) => (match.match(/\d/gu)?.length ?? 0) >= 3),
  ...spansOf(text, police),
];

/** Finds vehicle identification numbers by their check digit (ISO 3779 with that of North America and China). */
export const findVins: Finder = (text) =>
  spansOf(text, /(?<![0-9A-Za-z])(?=[A-HJ-NPR-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{8}[\dX][A-HJ-NPR-Z0-9]{4}\d{4}(?![0-9A-Za-z])/gu, passesVin);
