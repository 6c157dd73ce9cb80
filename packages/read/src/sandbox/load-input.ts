import { open, readFile } from "node:fs/promises";
import { isUnbounded } from "../detect-format.ts";
import type { PartInput } from "../expand/part.ts";
import type { ParseJob } from "./messages.ts";

/** Enough to know a format by. */
const sampleBytes = 4_096;

/** Loads the bytes of a job: all of them, or the first ones of a file that is streamed. */
export async function loadInput({ name, source, file, bytes }: ParseJob): Promise<PartInput> {
  if (bytes !== undefined) return { name, source, bytes };
  if (file === undefined || !isUnbounded(name)) return { name, source, bytes: await readFile(file ?? "") };
  const handle = await open(file, "r");
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    return { name, source, bytes: buffer.subarray(0, bytesRead), file };
  } finally {
    await handle.close();
  }
}
