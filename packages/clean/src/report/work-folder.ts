import { mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { EnvironmentError, InvalidOptionError } from "@espalier/core";
import { writeFileDurably } from "@espalier/core/node";

const workName = ".espalier-clean";

/** The part of an output folder in which an unfinished run keeps its state. */
export interface WorkFolder {
  readonly path: string;
  /** Whether an unfinished run of the same inputs and settings was found in it. */
  readonly resumes: boolean;
  /** Whether an unfinished run was found and thrown away. */
  readonly discarded: boolean;
  /** Gives the folder up, and keeps its state for a later run. */
  release(): Promise<void>;
  /** Removes the state: the run is finished. */
  remove(): Promise<void>;
}

/**
 * Opens the state of a run in an output folder, or begins a new one.
 *
 * @param key - Names inputs and settings; an unfinished run of another key is begun anew.
 * @param restart - Whether to begin anew in any case.
 * @throws {@link InvalidOptionError} if the folder holds something else than an earlier run; {@link EnvironmentError} if
 * another process is writing to it.
 */
export async function openWorkFolder(out: string, key: string, restart: boolean): Promise<WorkFolder> {
  await mkdir(out, { recursive: true });
  await refuseForeignContent(out);
  const path = join(out, workName);
  await mkdir(path, { recursive: true });
  const lock = join(path, "lock");
  await takeLock(lock, out);
  const keyFile = join(path, "run.json");
  const found = await readFile(keyFile, "utf8").catch(() => undefined);
  const resumes = !restart && found === key;
  if (!resumes) {
    for (const name of await readdir(path)) if (name !== "lock") await rm(join(path, name), { recursive: true });
    await writeFileDurably(keyFile, key);
  }
  return {
    path,
    resumes,
    discarded: found !== undefined && !resumes,
    release: () => rm(lock, { force: true }),
    async remove() {
      // First what an unfinished run is known by: half of its state is not to be gone on with.
      await rm(keyFile, { force: true });
      await rm(path, { recursive: true, force: true });
    },
  };
}

async function refuseForeignContent(out: string): Promise<void> {
  const names = await readdir(out);
  if (names.length === 0 || names.includes(workName)) return;
  const report = await readFile(join(out, "report.json"), "utf8").catch(() => "");
  if (/^\{\s*"tool": "espalier clean"/u.test(report)) return;
  throw new InvalidOptionError("out", "a new or empty folder, or one that an earlier run wrote", out);
}

async function takeLock(path: string, out: string): Promise<void> {
  const holder = Number(await readFile(path, "utf8").catch(() => "0"));
  if (holder > 0 && holder !== process.pid && isAlive(holder)) {
    throw new EnvironmentError(`Process ${holder} is cleaning into ${out}.`, "Wait for it, or name another folder.");
  }
  await rm(path, { force: true });
  const file = await open(path, "wx");
  await file.writeFile(String(process.pid));
  await file.close();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user answers EPERM.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
