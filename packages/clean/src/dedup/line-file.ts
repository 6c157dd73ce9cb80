import { closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { syncFolder } from "@espalier/core/node";
import { writeAll } from "./spool.ts";

/** A file of lines that appears under its name when all of it is written. */
export interface LineFile {
  append(line: Uint8Array): void;
  finish(): Promise<void>;
  /** Removes what is half written; nothing after `finish`. */
  abandon(): void;
}

const block = 1 << 20;
const lineFeed = 0x0a;

/** Begins a file of lines under a temporary name. */
export function createLineFile(path: string): LineFile {
  const temporary = `${path}.${process.pid}.tmp`;
  const file = openSync(temporary, "w");
  const held = new Uint8Array(block);
  let count = 0;
  let position = 0;
  let isOpen = true;
  const write = (bytes: Uint8Array): void => {
    writeAll(file, bytes, position);
    position += bytes.length;
  };
  return {
    append(line) {
      if (count + line.length + 1 > block) {
        write(held.subarray(0, count));
        count = 0;
      }
      if (line.length + 1 > block) {
        write(line);
        write(Uint8Array.of(lineFeed));
        return;
      }
      held.set(line, count);
      held[count + line.length] = lineFeed;
      count += line.length + 1;
    },
    async finish() {
      write(held.subarray(0, count));
      fsyncSync(file);
      closeSync(file);
      isOpen = false;
      renameSync(temporary, path);
      await syncFolder(dirname(path));
    },
    abandon() {
      if (!isOpen) return;
      isOpen = false;
      closeSync(file);
      rmSync(temporary, { force: true });
    },
  };
}
