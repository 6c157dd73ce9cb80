import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type AssistantDefinition, isAssistantDefinition } from "@espalier/answer";
import { InvalidInputError, isEspalierError } from "@espalier/core";

/**
 * Loads an assistant's definition at run time, from the folder in which the command runs: a folder, a module or a package
 * name. A bare name `x` is tried as `apps/x` and as the package `@espalier/app-x`. The module exports the definition as `assistant`.
 *
 * @throws {@link InvalidInputError} if nothing is found, or what is found exports no assistant.
 */
export async function loadApp(app: string, folder = process.cwd()): Promise<AssistantDefinition> {
  const file = await locate(app, folder);
  if (file === undefined) {
    throw new InvalidInputError(
      `--app ${app}`,
      "there is no such folder, module or package.",
      `Name a folder with an assistant (looked for ${app}, apps/${app} and @espalier/app-${app} from ${folder}), or use --store with your own documents.`,
    );
  }
  const loaded = await load(file);
  if (!isAssistantDefinition(loaded.assistant)) {
    throw new InvalidInputError(file, "exports no assistant.", "Export `const assistant = defineAssistant({ … })` from it.");
  }
  return loaded.assistant;
}

async function load(file: string): Promise<{ readonly assistant?: unknown }> {
  try {
    return (await import(pathToFileURL(file).href)) as { readonly assistant?: unknown };
  } catch (error) {
    // What the assistant itself says on purpose is clear enough.
    if (isEspalierError(error)) throw error;
    throw new InvalidInputError(
      file,
      `cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
      'Correct the module; where it is one of CommonJS, write {"type":"module"} into the package.json beside it.',
      { cause: error },
    );
  }
}

async function locate(app: string, folder: string): Promise<string | undefined> {
  for (const path of [resolve(folder, app), resolve(folder, "apps", app)]) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() === true) return path;
    if (found?.isDirectory() === true) {
      const entry = ["dist/index.js", "src/index.ts", "index.js", "index.mjs", "index.ts", "index.mts"]
        .map((name) => join(path, name))
        .find(existsSync);
      if (entry !== undefined) return entry;
    }
  }
  const require = createRequire(join(folder, "package.json"));
  for (const name of [app, `@espalier/app-${app}`]) {
    try {
      return require.resolve(name);
    } catch {
      // Not installed under this name: the next one is tried, and what was looked for is said at the end.
    }
  }
  return undefined;
}
