import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { InvalidOptionError } from "@espalier/core";
import { failure, type ParseFailure } from "../parsed.ts";

/** What was read on an image. */
export interface Recognized {
  readonly text: string;
  /** From 0 to 100, as Tesseract has it. */
  readonly confidence: number;
}

/** Text recognition in some languages, with a thread of its own. */
export interface Recognizer {
  /** @param image - A PNG, JPEG, BMP or PNM file. */
  recognize(image: Uint8Array): Promise<Recognized>;
  close(): Promise<void>;
}

const load = createRequire(import.meta.url);

/** Integer models of the trained data: as good as the others in print, and a tenth of their size. */
const dataFolders: readonly string[] = ["4.0.0_best_int", "4.0.0"];

/** Recognition by neural network alone; the data packages have no other model in these folders. */
const lstmOnly = 1;

/**
 * Creates text recognition by tesseract.js, an optional library, with its language data from npm packages. Nothing
 * is fetched and nothing kept on disk.
 *
 * @param languages - Names of Tesseract's language data: `eng`, `chi_sim`.
 * @returns The recognizer, or what is not installed.
 */
export async function createRecognizer(languages: readonly string[]): Promise<Recognizer | ParseFailure> {
  const files: { code: string; file: string }[] = [];
  for (const code of languages) {
    const file = dataFile(code);
    if (file === undefined) return missing(`the language data of "${code}" are`, `npm install @tesseract.js-data/${code}`);
    files.push({ code, file });
  }
  let tesseract: typeof import("tesseract.js");
  try {
    tesseract = load("tesseract.js") as typeof import("tesseract.js");
  } catch {
    return missing("tesseract.js is", "npm install tesseract.js");
  }
  const worker = await startWorker(tesseract, files);
  return {
    async recognize(image) {
      const { data: found } = await worker.recognize(Buffer.from(image));
      return { text: tidy(found.text), confidence: found.confidence };
    },
    async close() {
      await worker.terminate();
    },
  };
}

async function startWorker(tesseract: typeof import("tesseract.js"), files: readonly { readonly code: string; readonly file: string }[]) {
  const [first, ...others] = files;
  if (first === undefined) throw new InvalidOptionError("ocr.languages", "at least one language", "[]");
  const worker = await tesseract.createWorker(first.code, lstmOnly, {
    langPath: dirname(first.file),
    cacheMethod: "none",
    gzip: true,
    errorHandler: () => undefined,
  });
  if (others.length === 0) return worker;
  // tesseract.js loads all languages from one folder, and each package has its own: the files of the others are put
  // where it looks for them. The first attempt to use them fails for want of that folder, the second one finds them.
  for (const { code, file } of others) await worker.FS("writeFile", [`./${code}.traineddata`, gunzipSync(await readFile(file))]);
  const all = files.map(({ code }) => code).join("+");
  await worker.reinitialize(all).catch(() => undefined);
  await worker.reinitialize(all);
  return worker;
}

function dataFile(code: string): string | undefined {
  if (!/^\w+$/u.test(code)) return undefined;
  try {
    const folder = dirname(load.resolve(`@tesseract.js-data/${code}/package.json`));
    return dataFolders.map((name) => join(folder, name, `${code}.traineddata.gz`)).find((file) => existsSync(file));
  } catch {
    return undefined;
  }
}

function missing(what: string, remedy: string): ParseFailure {
  return failure(
    "no-text",
    `The text stands on an image, and ${what} not installed.`,
    `Run \`${remedy}\`, or leave text recognition (ocr) off.`,
  );
}

/** Tesseract sets Han apart with spaces, and ends a text with blank lines. */
function tidy(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]) +(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu, "")
    .replace(/[ \t]+$/gmu, "")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}
