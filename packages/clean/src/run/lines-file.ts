import { type FileHandle, open } from "node:fs/promises";

/** Lines on their way to the end of a file. */
export interface LinesFile {
  readonly length: number;
  add(line: string): void;
  flush(): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file for adding lines to it, in blocks. */
export async function openLines(path: string): Promise<LinesFile> {
  const file: FileHandle = await open(path, "a");
  let waiting: string[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const block = `${waiting.join("\n")}\n`;
    waiting = [];
    length = 0;
    await file.appendFile(block);
  };
  return {
    get length() {
      return length;
    },
    add(line) {
      waiting.push(line);
      length += line.length + 1;
    },
    flush,
    async sync() {
      await flush();
      await file.sync();
    },
    close: () => file.close(),
  };
}
