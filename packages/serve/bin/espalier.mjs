#!/usr/bin/env node
// Runs the built command line where there is one, else its sources through tsx. Plain JavaScript that any Node can parse,
// so that an old one gets a line instead of a stack trace.
import { existsSync } from "node:fs";
import module from "node:module";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `espalier: Node ${process.versions.node} is too old. Install Node 20.19 or newer (20 is the tested line), then run \`npm ci\` again.`,
  );
  process.exit(1);
}

const built = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  const { register } = await import("tsx/esm/api");
  register();
  module.register("./resolve-sources.mjs", import.meta.url);
  await import(new URL("../src/cli/main.ts", import.meta.url).href);
}
