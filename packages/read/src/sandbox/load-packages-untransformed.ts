import { register } from "node:module";

/** Runs in the thread of module hooks, so it is text: installed modules are loaded from disk as they are. */
const hook = `
import { readFile } from "node:fs/promises";
export async function load(url, context, next) {
  if (!/\\/node_modules\\/.*\\.mjs$/.test(url)) return next(url, context);
  return { format: "module", shortCircuit: true, source: await readFile(new URL(url)) };
}`;

/**
 * Keeps the TypeScript loader away from installed modules. It passes every module through its compiler, which
 * costs pdfjs (1.2 MB of source) 1 s and 330 MB of memory for nothing. Without that loader there is nothing to do.
 */
export function loadPackagesUntransformed(): void {
  if (import.meta.url.endsWith(".ts")) register(`data:text/javascript,${encodeURIComponent(hook)}`);
}
