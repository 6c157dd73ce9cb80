import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { InvalidInputError, InvalidOptionError } from "@espalier/core";
import { createSteps } from "./create-steps.ts";
import { firstProblem } from "./first-problem.ts";
import { loadStepModules } from "./load-step-modules.ts";
import { type Profile, profileSchema } from "./profile.ts";
import { profiles } from "./profiles.ts";

/**
 * Finds a profile by its name, or reads one from a `.json` file.
 *
 * @throws {@link InvalidOptionError} if no built-in profile has the name (the message lists those that exist) or a step or
 * option in the file does not exist; {@link InvalidInputError} if the file cannot be read or is no profile.
 *
 * @example
 * ```ts
 * (await loadProfile("web")).name;
 * // => "web"
 * ```
 */
export async function loadProfile(nameOrPath: string): Promise<Profile> {
  if (Object.hasOwn(profiles, nameOrPath)) return profiles[nameOrPath as keyof typeof profiles];
  if (!nameOrPath.endsWith(".json")) {
    throw new InvalidOptionError("profile", `${Object.keys(profiles).join(", ")} or the path of a .json file`, nameOrPath);
  }
  const profile = withModulesFrom(dirname(nameOrPath), parse(nameOrPath, await read(nameOrPath)));
  await loadStepModules(profile);
  createSteps(profile);
  return profile;
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new InvalidInputError(path, "cannot be read", "Check the path and its permissions.", { cause });
  }
}

function parse(path: string, content: string): Profile {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/u, ""));
  } catch (cause) {
    throw new InvalidInputError(path, `is not JSON (${(cause as Error).message})`, "Mend it at that place.", { cause });
  }
  const parsed = profileSchema.safeParse(value);
  if (!parsed.success)
    throw new InvalidInputError(
      path,
      `is no profile: ${firstProblem(parsed.error)}`,
      'Write {"name","version","steps":[{"step","options"?}]}.',
    );
  return parsed.data;
}

/** Paths of modules are meant from the file that names them. */
function withModulesFrom(folder: string, profile: Profile): Profile {
  if (profile.steps.every(({ module }) => module === undefined)) return profile;
  const steps = profile.steps.map((step) =>
    step.module?.startsWith(".") === true ? { ...step, module: resolve(folder, step.module) } : step,
  );
  return { ...profile, steps };
}
