// Packs core, text, read and clean as they would be published, installs the tarballs in an empty folder as a stranger would, runs the
// README's cleaning example and a run with threads there, and lints packaging and types. Prints size and time. Exit 1 and a line per finding.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";

const names = ["core", "text", "read", "clean"];
/** Native or large things that cleaning must not bring along. */
const unwanted = /^(?:onnxruntime-.*|hnswlib-.*|better-sqlite3|@huggingface\/.*|@langchain\/.*|tesseract\.js)$/u;
const require = createRequire(import.meta.url);
const attw = join(dirname(require.resolve("@arethetypeswrong/cli/package.json")), "dist/index.js");
const root = resolve(".");
const folder = mkdtempSync(join(tmpdir(), "espalier-packages-"));
const findings = [];
const made = [];

function run(command, args, cwd, title) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
  if (status !== 0) findings.push(`${title}: exit ${status}\n${stdout.trim().slice(-3000)}\n${stderr.trim().slice(-3000)}`);
  return { ok: status === 0, stdout };
}

function build(name) {
  const dist = join(root, "packages", name, "dist");
  if (!existsSync(dist)) made.push(dist);
  // A file of an earlier build whose source is gone would be packed too.
  else rmSync(dist, { recursive: true });
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], dirname(dist), `build ${name}`);
}

function pack(name) {
  const { stdout } = run(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
    join(root, "packages", name),
    `pack ${name}`,
  );
  const [{ filename, size, unpackedSize, files }] = JSON.parse(stdout);
  console.log(`@espalier/${name}: ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked, ${files.length} files`);
  for (const { path } of files) if (/\.test\.|\/testing\//u.test(path)) findings.push(`@espalier/${name} packs ${path}`);
  return join(folder, filename);
}

/** In an empty folder: the packages need each other as `*`, which their tarballs answer. */
function install(tarballs) {
  const app = join(folder, "app");
  mkdirSync(app);
  const dependencies = Object.fromEntries(names.map((name, at) => [`@espalier/${name}`, `file:${tarballs[at]}`]));
  const overrides = Object.fromEntries(names.map((name) => [`@espalier/${name}`, `$@espalier/${name}`]));
  writeFileSync(join(app, "package.json"), JSON.stringify({ private: true, type: "module", dependencies, overrides }));
  const began = performance.now();
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], app, "npm install");
  const seconds = (performance.now() - began) / 1000;
  const installed = packagesIn(join(app, "node_modules"));
  console.log(`installed: ${installed.length} packages, ${kilobytes(sizeOf(join(app, "node_modules")))}, ${seconds.toFixed(1)} s`);
  for (const one of installed) if (unwanted.test(one)) findings.push(`${one} was installed along`);
  return app;
}

function packagesIn(modules) {
  if (!existsSync(modules)) return [];
  return readdirSync(modules).flatMap((name) => {
    if (name.startsWith(".")) return [];
    if (name.startsWith("@")) return readdirSync(join(modules, name)).flatMap((one) => withInner(modules, `${name}/${one}`));
    return withInner(modules, name);
  });
}

function withInner(modules, name) {
  return [name, ...packagesIn(join(modules, name, "node_modules"))];
}

function sizeOf(path) {
  const stat = statSync(path);
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size;
}

function kilobytes(bytes) {
  return bytes < 10e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The README's example, held to the types of the packages and run. */
function runReadme(app) {
  const blocks = [...readFileSync("README.md", "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gmu)].map(([, code]) => code);
  const code = blocks.find((block) => block.includes('from "@espalier/clean"'));
  if (code === undefined) return findings.push("README.md: no example imports @espalier/clean");
  writeFileSync(join(app, "readme.mts"), code);
  const program = ts.createProgram([join(app, "readme.mts")], {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    types: [],
    skipLibCheck: true,
  });
  for (const { messageText } of ts.getPreEmitDiagnostics(program))
    findings.push(`README.md, types: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  program.emit();
  const { ok, stdout } = run(process.execPath, ["readme.mjs"], app, "README.md, cleaning example");
  if (ok && !/^kept /u.test(stdout)) findings.push(`README.md, cleaning example: it prints ${stdout.trim().slice(0, 200)}`);
}

/** Files through the parser processes and the threads of the built packages. */
function runThreads(app) {
  mkdirSync(join(app, "dirty"));
  writeFileSync(
    join(app, "dirty", "a.html"),
    "<title>Rates</title><article><p>The rate is １.5% from May, said the board of the bank on Monday.</p></article>",
  );
  writeFileSync(
    join(app, "dirty", "b.txt"),
    Buffer.from([0xd6, 0xd0, 0xb9, 0xfa, 0xd2, 0xf8, 0xd0, 0xd0, 0xb5, 0xc4, 0xc0, 0xfb, 0xc2, 0xca]),
  );
  writeFileSync(
    join(app, "threads.mjs"),
    `import { cleanToFolder, loadProfile } from "@espalier/clean";
    import { readPaths } from "@espalier/read";
    async function* documents() {
      for await (const one of readPaths(["dirty"])) if (one.kind === "document") yield one.document;
    }
    const report = await cleanToFolder(documents(), await loadProfile("archive"), { out: "clean", workers: 2 });
    console.log(report.documents.read, report.files["kept.jsonl"].lines + report.files["dropped.jsonl"].lines);\n`,
  );
  const { ok, stdout } = run(process.execPath, ["threads.mjs"], app, "reading and cleaning with threads");
  if (ok && stdout.trim() !== "2 2") findings.push(`reading and cleaning with threads: it prints ${stdout.trim().slice(0, 200)}`);
}

async function lint(name, tarball) {
  const bytes = readFileSync(tarball);
  const archive = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: archive }, strict: true });
  for (const message of messages) findings.push(`publint, @espalier/${name}: ${formatMessage(message, pkg, { color: false })}`);
  run(process.execPath, [attw, tarball, "--profile", "esm-only", "--no-emoji", "--format", "ascii"], folder, `attw, @espalier/${name}`);
}

try {
  for (const name of names) build(name);
  const tarballs = names.map(pack);
  const app = install(tarballs);
  runReadme(app);
  runThreads(app);
  for (const [at, name] of names.entries()) await lint(name, tarballs[at]);
} finally {
  for (const dist of made) rmSync(dist, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
for (const finding of findings) console.log(finding);
console.log(findings.length === 0 ? "packages: clean" : `packages: ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
