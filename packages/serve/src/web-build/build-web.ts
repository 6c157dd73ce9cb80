import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { EnvironmentError } from "@espalier/core";
import { workerEntry } from "@espalier/core/node";

/** Options of {@link buildWeb}. */
export interface BuildWebOptions {
  /** Where the page's sources are. @defaultValue `src/web` of this package */
  readonly sourceFolder?: string | undefined;
  /** Where the built page goes. @defaultValue `dist-web` of this package */
  readonly outFolder?: string | undefined;
  /** Called before a build, and not when there is nothing to do. */
  readonly onBuild?: (() => void) | undefined;
}

/** The root of this package, from `src/web-build` as from `dist/web-build`. */
const packageFolder = fileURLToPath(new URL("../../", import.meta.url));

/** Beside the page: the digest of what it was built from. */
const stampFile = "built-from.txt";

/**
 * Builds the web page where it is not there yet, or its sources have changed since. The digest of the sources decides,
 * so that copying or checking out a file without changing it builds nothing.
 *
 * A build goes to a folder of its own and takes the place of the old one when it is whole. Where the sources are not
 * there (an installed package), the page that came with the package is used.
 *
 * @returns The folder of the built page.
 * @throws {@link EnvironmentError} where the page must be built and the tools are not installed, or the build fails.
 */
export async function buildWeb(options: BuildWebOptions = {}): Promise<string> {
  const { sourceFolder = join(packageFolder, "src/web"), outFolder = join(packageFolder, "dist-web"), onBuild } = options;
  if (!existsSync(join(sourceFolder, "index.html"))) {
    if (existsSync(join(outFolder, "index.html"))) return outFolder;
    throw new EnvironmentError(`The web page is missing: neither ${outFolder} nor its sources are there.`, "Install the package again.");
  }
  const digest = await digestOf(sourceFolder);
  if ((await stampOf(outFolder)) === digest) return outFolder;
  onBuild?.();
  const fresh = `${outFolder}.${process.pid}.new`;
  try {
    await bundle(sourceFolder, fresh);
    await writeFile(join(fresh, stampFile), digest);
    await replace(outFolder, fresh, digest);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return outFolder;
}

/** What the bundler says on stderr is kept up to here: its first lines name the file and the fault. */
const mostOutput = 4_000;

async function bundle(sourceFolder: string, outFolder: string): Promise<void> {
  const { file, execArgv } = workerEntry(import.meta.url, "./bundle-web");
  const child = spawn(process.execPath, [...execArgv, file, sourceFolder, outFolder], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    output = (output + piece).slice(0, mostOutput);
  });
  const [code] = await once(child, "close");
  if (code === 0) return;
  if (output.includes("ERR_MODULE_NOT_FOUND")) {
    throw new EnvironmentError(
      "The web page must be built, but the tools for it are not installed.",
      "Run `npm ci` with its development packages.",
    );
  }
  const lines = stripVTControlCharacters(output).split("\n");
  const reason = lines.find((line) => /^\[[A-Z_]+\]|Error: /u.test(line))?.trim() ?? `the bundler ended with ${code}`;
  throw new EnvironmentError(`The web page cannot be built: ${reason}.`, "Run `npm ci` again; if that does not help, report it.", {
    cause: output,
  });
}

/** Two processes may build at once: who comes second finds the same page there and leaves it. */
async function replace(outFolder: string, fresh: string, digest: string): Promise<void> {
  if ((await stampOf(outFolder)) === digest) return;
  const old = `${outFolder}.${process.pid}.old`;
  await mkdir(outFolder, { recursive: true });
  await rename(outFolder, old);
  try {
    await rename(fresh, outFolder);
  } catch (error) {
    if ((await stampOf(outFolder)) !== digest) throw error;
  } finally {
    await rm(old, { recursive: true, force: true });
  }
}

async function stampOf(folder: string): Promise<string | undefined> {
  return readFile(join(folder, stampFile), "utf8").catch(() => undefined);
}

/** Of the names and bytes of all sources but tests, and of the bundler's settings. */
async function digestOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash("sha256");
  for (const file of [...files.sort(), workerEntry(import.meta.url, "./bundle-web").file]) {
    hash
      .update(relative(folder, file))
      .update("\0")
      .update(await readFile(file))
      .update("\0");
  }
  return hash.digest("hex");
}
