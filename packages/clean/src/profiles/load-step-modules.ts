import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { InvalidInputError, InvalidOptionError } from "@espalier/core";
import type { AnyStep } from "../run/any-step.ts";
import type { Profile } from "./profile.ts";

type Exports = Readonly<Record<string, unknown>>;

/** As Node itself keeps the modules that were imported. */
const loaded = new Map<string, Exports>();

/**
 * Imports the modules that a profile names for steps of the user's own.
 *
 * @throws {@link InvalidInputError} if one cannot be imported.
 */
export async function loadStepModules(profile: Profile): Promise<void> {
  for (const { module } of profile.steps) {
    if (module === undefined || loaded.has(module)) continue;
    try {
      loaded.set(module, (await import(pathToFileURL(fileOf(module)).href)) as Exports);
    } catch (cause) {
      throw new InvalidInputError(module, `cannot be loaded (${(cause as Error).message})`, "Check its path and what it imports.", {
        cause,
      });
    }
  }
}

/**
 * Names the code of a profile's own steps, so that a run does not go on with other steps than it was begun with. What those modules
 * import is not looked at.
 */
export async function fingerprintStepModules(profile: Profile): Promise<string[]> {
  const modules = [...new Set(profile.steps.flatMap(({ module }) => module ?? []))];
  return Promise.all(
    modules.map(async (module) =>
      createHash("sha256")
        .update(await readFile(fileOf(module)))
        .digest("hex"),
    ),
  );
}

/** A step of a module that was loaded. */
export function moduleStep(module: string, step: string, options: Readonly<Record<string, unknown>>, where: string): AnyStep {
  const exported = loaded.get(module);
  if (exported === undefined) throw new InvalidOptionError(`${where}.module`, "loaded before (await loadProfile)", module);
  const make = exported[step] ?? exported[step.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase())];
  if (typeof make !== "function") {
    const names = Object.keys(exported).filter((name) => typeof exported[name] === "function");
    throw new InvalidOptionError(`${where}.step`, `a function that ${module} exports (${names.join(", ") || "it exports none"})`, step);
  }
  const made: unknown = make(options);
  if (isStep(made)) return made;
  throw new InvalidOptionError(`${where}.step`, `a function that returns { name, judge } (and observe, conclude)`, made);
}

/**
 * Adds steps of the user's own to the end of a profile: one for every function that a module exports, in the order of their names.
 *
 * @param module - A path, taken from the working folder, or the name of a package. It is run as your own code.
 * @throws {@link InvalidInputError} if it cannot be imported or exports no function.
 */
export async function withModuleSteps(profile: Profile, module: string): Promise<Profile> {
  await loadStepModules({ ...profile, steps: [{ step: "", module }] });
  const exported = loaded.get(module) ?? {};
  const names = Object.keys(exported).filter((name) => typeof exported[name] === "function");
  if (names.length === 0)
    throw new InvalidInputError(
      module,
      "exports no function that makes a step",
      "Export one, such as dropShort = () => ({ name, judge }).",
    );
  return { ...profile, steps: [...profile.steps, ...names.sort().map((step) => ({ step, module }))] };
}

function isStep(value: unknown): value is AnyStep {
  const step = value as Partial<Record<"name" | "judge" | "observe" | "conclude", unknown>> | null;
  if (typeof step !== "object" || step === null || typeof step.name !== "string" || typeof step.judge !== "function") return false;
  return step.conclude === undefined || (typeof step.conclude === "function" && typeof step.observe === "function");
}

/** A path where it looks like one, else a package of the working folder. */
function fileOf(module: string): string {
  if (/^[./]|^[A-Za-z]:[\\/]/u.test(module)) return resolve(module);
  return createRequire(join(process.cwd(), "index.js")).resolve(module);
}
