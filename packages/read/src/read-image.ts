import { createRecognizer } from "./ocr/create-recognizer.ts";
import { failure, type Parsed } from "./parsed.ts";

/** Options of {@link readImage}. */
export interface ReadImageOptions {
  /** Names of Tesseract's language data; none: text recognition is off. */
  readonly ocrLanguages: readonly string[];
}

/** Reads the text on an image by text recognition, where that is turned on. */
export async function readImage(bytes: Uint8Array, { ocrLanguages }: ReadImageOptions): Promise<Parsed> {
  const kind = bytes[0] === 0x89 ? "PNG" : bytes[0] === 0xff ? "JPEG" : "TIFF";
  if (ocrLanguages.length === 0)
    return failure("unsupported-format", `The file is an image (${kind}).`, "Turn text recognition on (ocr), or write down what it says.");
  const recognizer = await createRecognizer(ocrLanguages);
  if ("kind" in recognizer) return recognizer;
  try {
    const { text, confidence } = await recognizer.recognize(bytes);
    if (text === "") return failure("no-text", `No text was recognised on the image (${kind}).`, "Write down what it says.");
    const mediaType = `image/${kind.toLowerCase()}`;
    return { kind: "text", text, metadata: { mediaType, ocrLanguages, ocrConfidence: Math.round(confidence) } };
  } catch (error) {
    return failure(
      "damaged",
      `The image (${kind}) cannot be read (${error instanceof Error ? error.message : String(error)}).`,
      "Save it as PNG.",
    );
  } finally {
    await recognizer.close();
  }
}
