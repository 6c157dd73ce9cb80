// Runs the example of every doc comment (`@example`) and every TypeScript block of the README files and guides, and compares
// each `// => value` with the value of the statement before it. Exit 1 and a line per example that fails.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";
import { sourceFiles } from "./source-files.mjs";

const out = resolve(`.espalier/examples-${process.pid}`);

/** Code blocks of the doc comments of one source file, with the package that the example belongs to. */
function docExamples(file) {
  const text = readFileSync(file, "utf8");
  const [room, name] = relative(process.cwd(), file).split("/");
  const own = JSON.parse(readFileSync(join(room, name, "package.json"), "utf8")).name;
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//gu)].flatMap((comment) => {
    const plain = comment[0].replace(/^\s*\*\/?[ ]?/gmu, "");
    return [...plain.matchAll(/@example[^\n]*\n+```ts\n([\s\S]*?)```/gu)].map((match) => ({
      file,
      where: `${relative(process.cwd(), file)}:${text.slice(0, comment.index).split("\n").length}`,
      code: match[1],
      own,
    }));
  });
}

function guideExamples(file) {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gmu)].map((match) => ({
    where: `${file}:${text.slice(0, match.index).split("\n").length}`,
    code: match[1],
    own: undefined,
  }));
}

/** The example as a module: its own imports, its package's names, and a check after each `// =>`. */
function toModule({ code, own, file, where }) {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const imports = source.statements.filter(ts.isImportDeclaration).map((statement) => statement.getText());
  const body = source.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement, index, all) => {
      const after = code.slice(statement.getEnd(), all[index + 1]?.getStart() ?? code.length);
      const expected = /\/\/ => ([\s\S]*)/u.exec(after)?.[1].replace(/^\s*\/\/ ?/gmu, "");
      if (expected === undefined || !ts.isExpressionStatement(statement)) return statement.getText().replace(/^export /u, "");
      return `check(await (${statement.expression.getText()}), (${expected.trim().replace(/;$/u, "")}));`;
    });
  const names = own === undefined ? [] : ownNames(own, file, code, imports);
  return [
    `import assert from "node:assert/strict";`,
    ...imports,
    ...names,
    `const check = (actual: unknown, expected: unknown) => assert.deepEqual(actual, expected);`,
    `export const where = ${JSON.stringify(where)};`,
    `export async function run() {`,
    ...body,
    `}`,
  ].join("\n");
}

/** The example may use what its package shows to users, and what its own file exports. */
function ownNames(own, file, code, imports) {
  const used = (names) =>
    names.filter(
      (name) => new RegExp(`\\b${name}\\b`, "u").test(code) && !imports.some((line) => new RegExp(`\\b${name}\\b`, "u").test(line)),
    );
  const local = used(exportedValues(file));
  const shown = used(exportedValues(join(folderOf(own), "src/index.ts"))).filter((name) => !local.includes(name));
  return [
    ...(local.length > 0 ? [`import { ${local.join(", ")} } from ${JSON.stringify(file)};`] : []),
    ...(shown.length > 0 ? [`import { ${shown.join(", ")} } from ${JSON.stringify(own)};`] : []),
  ];
}

function exportedValues(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)) {
      return statement.isTypeOnly
        ? []
        : statement.exportClause.elements.filter((element) => !element.isTypeOnly).map((element) => element.name.text);
    }
    const isExported =
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((declaration) => declaration.name.getText());
    return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) ? [statement.name?.text ?? ""] : [];
  });
}

function folderOf(own) {
  return ["packages", "apps"]
    .flatMap((room) => readdirSync(room).map((name) => join(room, name)))
    .find((path) => JSON.parse(readFileSync(join(path, "package.json"), "utf8")).name === own);
}

const examples = [
  ...sourceFiles().flatMap(docExamples),
  ...["README.md", "README.zh.md", "CONTRIBUTING.md", ...globDocs()].flatMap(guideExamples),
];

function globDocs() {
  return existsSync("docs/guides") ? readdirSync("docs/guides").map((name) => `docs/guides/${name}`) : [];
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const files = examples.map((example, index) => {
  const file = join(out, `example-${index}.ts`);
  writeFileSync(file, toModule(example));
  return file;
});
writeFileSync(
  join(out, "run.mjs"),
  `let failed = 0;
for (const [file, where] of ${JSON.stringify(files.map((file, index) => [file, examples[index].where]))}) {
  try {
    await (await import(file)).run();
  } catch (error) {
    failed += 1;
    console.error(where + ": " + error.message);
  }
}
console.log(${examples.length} - failed + " examples hold, " + failed + " fail");
process.exit(failed > 0 ? 1 : 0);
`,
);
const { status } = spawnSync(process.execPath, ["--conditions=@espalier/source", "--import", "tsx", join(out, "run.mjs")], {
  stdio: "inherit",
});
rmSync(out, { recursive: true, force: true });
process.exitCode = status ?? 1;
