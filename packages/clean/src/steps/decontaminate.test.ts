import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { documentOf } from "../testing/clean-text.ts";
import { decontaminate } from "./decontaminate.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "espalier-clean-test-"));
  writeFileSync(
    join(folder, "exam.jsonl"),
    `${JSON.stringify({ question: "Which of the four chambers of the heart pumps blood into the aorta?" })}\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const page = documentOf("Quiz night. Which of the four chambers of the heart pumps blood into the aorta? The left ventricle.");

it("drops a document that says what the evaluation asks, or labels it", () => {
  const options = { against: [join(folder, "exam.jsonl")], words: 12, signs: 13 };
  const where = "exam.jsonl line 1, at 12-78";
  expect(decontaminate({ ...options, action: "drop" }).judge(page)).toEqual({
    keep: false,
    reason: `evaluation data: ${where}`,
    measured: 1,
    threshold: 1,
  });
  expect(decontaminate({ ...options, action: "label" }).judge(page)).toEqual({
    keep: true,
    labels: { contaminated: where, "contaminated-places": 1 },
  });
  expect(decontaminate({ ...options, action: "drop" }).judge(documentOf("The left ventricle pumps blood into the aorta."))).toEqual({
    keep: true,
  });
});
