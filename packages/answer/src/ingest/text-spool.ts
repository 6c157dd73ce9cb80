import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Keeps the texts as they were read on disk while they are cleaned, so that memory does not grow with the corpus. */
export interface TextSpool extends AsyncDisposable {
  write(id: string, text: string): Promise<void>;
  /** Undefined where nothing was written under the id. */
  read(id: string): Promise<string | undefined>;
}

/** Opens an empty spool in a temporary folder, which goes when the spool is disposed of. */
export async function createTextSpool(): Promise<TextSpool> {
  const folder = await mkdtemp(join(tmpdir(), "espalier-spool-"));
  const file = await open(join(folder, "texts"), "w+");
  const places = new Map<string, readonly [at: number, length: number]>();
  let end = 0;
  return {
    async write(id, text) {
      const bytes = Buffer.from(text, "utf8");
      await file.write(bytes, 0, bytes.length, end);
      places.set(id, [end, bytes.length]);
      end += bytes.length;
    },
    async read(id) {
      const place = places.get(id);
      if (place === undefined) return undefined;
      const bytes = Buffer.alloc(place[1]);
      await file.read(bytes, 0, place[1], place[0]);
      return bytes.toString("utf8");
    },
    async [Symbol.asyncDispose]() {
      await file.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
