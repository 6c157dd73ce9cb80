import { expect, it } from "vitest";
import { readImage } from "./read-image.ts";

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10);

it("sets images aside where text recognition is off, naming the format and what to do", async () => {
  expect(await readImage(png, { ocrLanguages: [] })).toMatchObject({
    reason: "unsupported-format",
    message: "The file is an image (PNG). Turn text recognition on (ocr), or write down what it says.",
  });
});

it("says which language data are not installed", async () => {
  expect(await readImage(png, { ocrLanguages: ["eng", "xxx"] })).toMatchObject({
    reason: "no-text",
    message: expect.stringContaining("npm install @tesseract.js-data/xxx"),
  });
});

it("takes only names for languages: they become part of a path", async () => {
  expect(await readImage(png, { ocrLanguages: ["../../secret"] })).toMatchObject({ kind: "failure" });
});

it("says that an image is damaged", { timeout: 30_000 }, async () => {
  expect(await readImage(png, { ocrLanguages: ["eng"] })).toMatchObject({ reason: "damaged" });
});
