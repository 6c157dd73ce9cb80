// Finds rings of value imports inside each package: files that need each other to load.
// Type-only imports do not count. Exit 1 and the ring, file by file, where there is one.
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import ts from "typescript";
import { sourceFiles } from "./source-files.mjs";

/** Value imports of one file that stay within its package. */
function valueImports(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  return source.statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .filter((statement) => statement.moduleSpecifier?.text.startsWith(".") === true)
    .filter((statement) => !(statement.isTypeOnly ?? false) && !(statement.importClause?.isTypeOnly ?? false))
    .filter((statement) => !allTypes(statement))
    .map((statement) => resolve(dirname(file), statement.moduleSpecifier.text))
    .filter((target) => existsSync(target));
}

function allTypes(statement) {
  const names = statement.importClause?.namedBindings ?? statement.exportClause;
  const isList = names !== undefined && (ts.isNamedImports(names) || ts.isNamedExports(names));
  return isList && statement.importClause?.name === undefined && names.elements.every((element) => element.isTypeOnly);
}

const graph = new Map(sourceFiles().map((file) => [file, valueImports(file)]));
const done = new Set();
const rings = [];

function visit(file, path) {
  const at = path.indexOf(file);
  if (at !== -1) {
    rings.push([...path.slice(at), file]);
    return;
  }
  if (done.has(file)) return;
  for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
  done.add(file);
}

for (const file of graph.keys()) visit(file, []);
for (const ring of rings) console.error(`ring: ${ring.map((file) => relative(process.cwd(), file)).join(" -> ")}`);
console.log(`${graph.size} files, ${rings.length} rings of value imports`);
process.exitCode = rings.length > 0 ? 1 : 0;
