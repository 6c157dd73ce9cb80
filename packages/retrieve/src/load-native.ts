import { createRequire } from "node:module";
import { EnvironmentError } from "@espalier/core";

/** The native modules that this package builds on; both are compiled when they are installed. */
interface NativeModules {
  readonly "better-sqlite3": typeof import("better-sqlite3");
  readonly "hnswlib-node": typeof import("hnswlib-node");
}

const purposes: Readonly<Record<keyof NativeModules, string>> = {
  "better-sqlite3": "keep a store",
  "hnswlib-node": "search more than 20,000 vectors",
};

/**
 * Loads a native module on first use. This is the one place that says what to do where it is missing: both are optional
 * for npm, so that a machine without a compiler installs everything else and gets this line instead of a build log.
 *
 * @param load - Loads a module by name; for tests.
 * @throws {@link EnvironmentError} that names the module and the way to get it.
 */
export function loadNative<Name extends keyof NativeModules>(
  name: Name,
  load: (name: string) => unknown = createRequire(import.meta.url),
): NativeModules[Name] {
  try {
    return load(name) as NativeModules[Name];
  } catch (cause) {
    throw new EnvironmentError(
      `The native module ${name}, needed to ${purposes[name]}, is not built on this machine.`,
      "Install a compiler (on Debian or Ubuntu: sudo apt-get install -y build-essential python3), then run `npm ci` again.",
      { cause },
    );
  }
}
