// Checks what users see of each package: a hand-written index of named exports, a doc comment on each of them,
// no file whose name explains nothing, and a lock file without addresses. Exit 1 and a line per finding.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { sourceFiles } from "./source-files.mjs";

const findings = [];
const parse = (file) => ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
const shown = (file) => relative(process.cwd(), file);

/** The index files that package.json names as sources. */
function doors(folder) {
  const { exports = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Object.values(exports)
    .map((door) => door["@espalier/source"])
    .filter((path) => path !== undefined)
    .map((path) => resolve(folder, path));
}

function checkDoor(file) {
  if (!existsSync(file)) return findings.push(`${shown(file)}: named in package.json, but missing`);
  for (const statement of parse(file).statements) {
    if (ts.isExportAssignment(statement)) findings.push(`${shown(file)}: has a default export`);
    if (!ts.isExportDeclaration(statement)) continue;
    if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) {
      findings.push(`${shown(file)}: \`export *\` hides what is exported; write the names`);
      continue;
    }
    const target = statement.moduleSpecifier === undefined ? file : resolve(dirname(file), statement.moduleSpecifier.text);
    if (!existsSync(target)) continue;
    for (const element of statement.exportClause.elements) checkDocumented(target, (element.propertyName ?? element.name).text);
  }
}

function checkDocumented(file, name) {
  for (const statement of parse(file).statements) {
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((declaration) => declaration.name.getText())
      : [statement.name?.text];
    if (!names.includes(name)) continue;
    if (ts.getJSDocCommentsAndTags(statement).length > 0) return;
    findings.push(`${shown(file)}: ${name} is public and has no doc comment`);
    return;
  }
}

for (const room of ["packages", "apps"]) for (const name of readdirSync(room)) doors(join(room, name)).forEach(checkDoor);
for (const file of sourceFiles()) {
  if (/^(utils?|helpers?|common|misc|manager)$/u.test(basename(file).replace(/\.tsx?$/u, "")))
    findings.push(`${shown(file)}: a name that explains nothing`);
}
if (/"resolved": *"https?:/u.test(readFileSync("package-lock.json", "utf8"))) findings.push("package-lock.json: holds registry addresses");

for (const finding of findings) console.error(finding);
console.log(`public surface: ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
