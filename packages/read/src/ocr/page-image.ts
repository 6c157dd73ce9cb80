import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";

/** Tesseract reads print best from 200 to 300 dots an inch; more costs time and memory only. */
const dotsPerInch = 200;

/** A page of any size becomes an image of at most so many dots: A4 at 200 an inch has 3.9 million. */
const mostDots = 12_000_000;

/**
 * Makes an image of a page: the page as it is shown, where a canvas (`@napi-rs/canvas`, optional) is installed, else the
 * largest image that stands on it.
 *
 * @returns A PNG or PNM file; `undefined` where the page shows no image.
 */
export async function pageImage(document: PDFDocumentProxy, page: PDFPageProxy): Promise<Uint8Array | undefined> {
  return (await renderPage(document, page)) ?? largestImage(page);
}

interface Canvas {
  readonly canvas: { toBuffer(type: "image/png"): Buffer };
  readonly context: unknown;
}

async function renderPage(document: PDFDocumentProxy, page: PDFPageProxy): Promise<Uint8Array | undefined> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(dotsPerInch / 72, Math.sqrt(mostDots / Math.max(1, width * height)));
  const viewport = page.getViewport({ scale });
  try {
    const factory = document.canvasFactory as { create(width: number, height: number): Canvas; destroy(canvas: Canvas): void };
    const target = factory.create(Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height)));
    await page.render({ canvas: null, canvasContext: target.context, viewport, background: "white" } as unknown as Parameters<
      PDFPageProxy["render"]
    >[0]).promise;
    const png = target.canvas.toBuffer("image/png");
    factory.destroy(target);
    return png;
  } catch {
    return undefined;
  }
}

/** What pdfjs makes of an image: its dots by their kind (1: a bit each, 2: RGB, 3: RGBA). */
interface DecodedImage {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
}

async function largestImage(page: PDFPageProxy): Promise<Uint8Array | undefined> {
  let largest: DecodedImage | undefined;
  for (const id of await imageIds(page)) {
    const image = await new Promise<DecodedImage | null>((resolve) => page.objs.get(id, resolve));
    if (image?.data === undefined || image.width * image.height > mostDots) continue;
    if (image.width * image.height > (largest?.width ?? 0) * (largest?.height ?? 0)) largest = image;
  }
  return largest === undefined ? undefined : toPnm(largest);
}

/** The images that a page shows. */
export async function imageIds(page: PDFPageProxy): Promise<readonly string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  // pdfjs: OPS.paintImageXObject, the operator of every image that is no mask.
  return fnArray.flatMap((operator, at) => (operator === paintImage ? [String((argsArray[at] as unknown[] | undefined)?.[0])] : []));
}

const paintImage = 85;

/** Portable pixmap (P6), and for images of a bit a dot portable bitmap (P4), where 1 is black. */
function toPnm({ width, height, kind, data }: DecodedImage): Uint8Array | undefined {
  if (data === undefined) return undefined;
  if (kind === 1) return Buffer.concat([Buffer.from(`P4\n${width} ${height}\n`), Buffer.from(data.map((byte) => ~byte & 0xff))]);
  if (kind !== 2 && kind !== 3) return undefined;
  const step = kind === 2 ? 3 : 4;
  const dots = Buffer.alloc(width * height * 3);
  for (let dot = 0; dot < width * height; dot += 1) {
    for (let channel = 0; channel < 3; channel += 1) dots[dot * 3 + channel] = data[dot * step + channel] ?? 255;
  }
  return Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`), dots]);
}
