import { expect, it } from "vitest";
import { impliedDay } from "./implied-day.ts";

const today = "2026-01-15";

it.each([
  ["In May 2025 I put money into a fixed deposit. Which rate was I given?", "2025-05-31"],
  ["What did the cash advance cost in 2024?", "2024-12-31"],
  ["2024年2月住院的探视时间是几点？", "2024-02-29"],
  ["On 3 March 2023 I asked for copies, and on 1 May 2023 again. What is the fee?", "2023-05-01"],
])("takes the last day of the period in: %s", (question, day) => {
  expect(impliedDay(question, today)).toBe(day);
});

it.each([
  "What is the fee?",
  "What will the fee be in 2027?",
  "Is it due by 1 February 2026?",
  "What does room 2024 cost?",
  "2026年的费用是多少？",
])("takes none from: %s", (question) => {
  expect(impliedDay(question, today)).toBeUndefined();
});
