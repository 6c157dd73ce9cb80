import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** Every TypeScript source of the packages and apps, tests left out, sorted. */
export function sourceFiles() {
  return ["packages", "apps"]
    .flatMap((room) => readdirSync(room).map((name) => join(room, name, "src")))
    .flatMap(walk)
    .filter((file) => /\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file))
    .map((file) => resolve(file))
    .sort();
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
