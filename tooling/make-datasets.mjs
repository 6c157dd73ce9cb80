#!/usr/bin/env node
/**
 * Makes the binary, re-encoded, damaged and copied files of the sample corpora from the text in `datasets/<industry>/source/`,
 * as `recipe.json` says, and writes the checksums of all raw files into `card.md`. The same sources give the same bytes.
 *
 * Usage: node tooling/make-datasets.mjs [industry…] [--check]
 * With --check nothing is written: each difference is printed, and the exit code is 1 if there is one.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import iconv from "iconv-lite";
import { checkPdf } from "./datasets/check-pdf.mjs";
import { makeDocx } from "./datasets/make-docx.mjs";
import { makePdf } from "./datasets/make-pdf.mjs";
import { makeScan } from "./datasets/make-scan.mjs";
import { makeText } from "./datasets/make-text.mjs";
import { makeXlsx } from "./datasets/make-xlsx.mjs";
import { languageOf } from "./datasets/parse-markdown.mjs";

const ROOT = path.resolve(import.meta.dirname, "..", "datasets");
const TABLE_BEGIN = "<!-- checksums:begin -->";
const TABLE_END = "<!-- checksums:end -->";

const options = process.argv.slice(2);
const check = options.includes("--check");
const unknown = options.find((option) => option.startsWith("--") && option !== "--check");
if (unknown) fail(`unknown option ${unknown}: usage is node tooling/make-datasets.mjs [industry…] [--check]`);
const named = options.filter((option) => !option.startsWith("--"));
const industries = named.length > 0 ? named : readdirSync(ROOT).filter((name) => existsSync(path.join(ROOT, name, "recipe.json")));

let differences = 0;
for (const industry of industries) await makeIndustry(industry);
if (check && differences > 0) fail(`${differences} file(s) differ: run node tooling/make-datasets.mjs and commit the result`);

async function makeIndustry(industry) {
  const folder = path.join(ROOT, industry);
  if (!existsSync(path.join(folder, "recipe.json"))) fail(`datasets/${industry}/recipe.json does not exist`);
  const recipe = JSON.parse(readFileSync(path.join(folder, "recipe.json"), "utf8"));
  const made = new Map();
  const copiesLast = [...recipe].sort((a, b) => Number("copyOf" in a) - Number("copyOf" in b));
  for (const entry of copiesLast) {
    if (made.has(entry.out)) fail(`datasets/${industry}/recipe.json makes ${entry.out} twice`);
    try {
      made.set(entry.out, await make(folder, entry, made));
    } catch (error) {
      fail(`datasets/${industry}/${entry.out}: ${error.message}`);
    }
  }
  for (const [out, bytes] of made) put(path.join(folder, out), bytes);
  const files = listFiles(path.join(folder, "raw"));
  for (const out of made.keys()) if (!files.includes(out.replace(/^raw\//, ""))) files.push(out.replace(/^raw\//, ""));
  const card = path.join(folder, "card.md");
  if (existsSync(card)) put(card, Buffer.from(withTable(readFileSync(card, "utf8"), folder, files.sort(byName), made)));
  else console.log(`datasets/${industry}/card.md does not exist yet: the checksums are left out`);
  console.log(`datasets/${industry}: ${made.size} files made of ${files.length} in raw/`);
}

async function make(folder, entry, made) {
  if (entry.copyOf !== undefined) return made.get(entry.copyOf) ?? readFileSync(path.join(folder, entry.copyOf));
  const source = readFileSync(path.join(folder, entry.from), "utf8");
  const language = languageOf(source, encodeBig5);
  if (entry.as === "text") {
    const { bytes, remarks } = makeText(source, entry);
    for (const remark of remarks) console.log(`${path.relative(ROOT, path.join(folder, entry.out))}: ${remark}`);
    return bytes;
  }
  if (entry.as === "docx") return makeDocx(source, language);
  if (entry.as === "xlsx") return makeXlsx(source);
  if (entry.as === "pdf" && entry.layout === "scan") return makeScan(source);
  if (entry.as === "pdf") {
    const bytes = makePdf(source, entry, language);
    await checkPdf(bytes, source);
    return bytes;
  }
  throw new Error(`unknown format "${entry.as}": use text, pdf, docx or xlsx, or copyOf`);
}

function put(file, bytes) {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  const name = path.relative(path.dirname(ROOT), file);
  if (check) {
    differences += 1;
    console.log(`differs: ${name}`);
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`made: ${name}`);
}

function withTable(card, folder, files, made) {
  const rows = files.map((name) => {
    const bytes = made.get(`raw/${name}`) ?? readFileSync(path.join(folder, "raw", name));
    return `| ${name} | ${bytes.length} | \`${createHash("sha256").update(bytes).digest("hex")}\` |`;
  });
  const table = [TABLE_BEGIN, "| file in raw/ | bytes | SHA-256 |", "| --- | --- | --- |", ...rows, TABLE_END].join("\n");
  const begin = card.indexOf(TABLE_BEGIN);
  const end = card.indexOf(TABLE_END);
  if (begin < 0 || end < begin) return `${card.trimEnd()}\n\n${table}\n`;
  return card.slice(0, begin) + table + card.slice(end + TABLE_END.length);
}

function listFiles(folder, prefix = "") {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? listFiles(file, `${prefix}${name}/`) : [`${prefix}${name}`];
  });
}

function byName(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function encodeBig5(character) {
  const bytes = iconv.encode(character, "big5");
  return iconv.decode(bytes, "big5") === character ? bytes : undefined;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
