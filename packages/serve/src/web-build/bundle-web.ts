import react from "@vitejs/plugin-react";
import { build } from "vite";

/**
 * Started by `buildWeb` as a process of its own, because the bundler takes from `NODE_ENV` whether the page is for
 * developers, and that variable belongs to whoever started the server. Arguments: the sources, and where to put the page.
 */
const [sourceFolder, outFolder] = process.argv.slice(2);
await build({
  root: sourceFolder ?? "",
  // Relative addresses, so that the page also works below a path of a proxy.
  base: "./",
  configFile: false,
  logLevel: "error",
  plugins: [react()],
  build: { outDir: outFolder ?? "", emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: "es2022" },
});
