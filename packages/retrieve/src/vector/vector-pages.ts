/** Vectors of a page, side by side. A page is made when its first vector comes. */
interface Page {
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

const slotsPerPage = 4096;

/** Quantized vectors by slot, in memory. */
export interface VectorPages {
  /** Undefined until the first vector. */
  readonly dimensions: number | undefined;
  readonly size: number;
  has(slot: number): boolean;
  /** Takes the bytes of `quantizeVector`. */
  set(slot: number, bytes: Uint8Array): void;
  remove(slot: number): void;
  /** The dot product with a query: the cosine, where both are of unit length. */
  score(slot: number, query: Float32Array): number;
}

/** Makes an empty table. A vector without any length counts as none. */
export function createVectorPages(): VectorPages {
  const pages: (Page | undefined)[] = [];
  let dimensions: number | undefined;
  let size = 0;
  const pageOf = (slot: number): Page | undefined => pages[Math.floor(slot / slotsPerPage)];
  const scaleOf = (slot: number): number => pageOf(slot)?.scales[slot % slotsPerPage] ?? 0;
  return {
    get dimensions() {
      return dimensions;
    },
    get size() {
      return size;
    },
    has: (slot) => scaleOf(slot) > 0,
    set(slot, bytes) {
      dimensions ??= bytes.length - 4;
      const index = Math.floor(slot / slotsPerPage);
      const page = pages[index] ?? { values: new Int8Array(slotsPerPage * dimensions), scales: new Float32Array(slotsPerPage) };
      pages[index] = page;
      const scale = new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, true);
      if (scaleOf(slot) === 0 && scale > 0) size += 1;
      page.values.set(new Int8Array(bytes.buffer, bytes.byteOffset + 4, dimensions), (slot % slotsPerPage) * dimensions);
      page.scales[slot % slotsPerPage] = scale;
    },
    remove(slot) {
      const page = pageOf(slot);
      if (page === undefined || scaleOf(slot) === 0) return;
      page.scales[slot % slotsPerPage] = 0;
      size -= 1;
    },
    score(slot, query) {
      const page = pageOf(slot);
      if (page === undefined) return 0;
      const { values } = page;
      const width = query.length;
      const base = (slot % slotsPerPage) * width;
      let sum = 0;
      for (let index = 0; index < width; index += 1) sum += (values[base + index] as number) * (query[index] as number);
      return sum * (page.scales[slot % slotsPerPage] as number);
    },
  };
}
