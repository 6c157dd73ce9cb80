/**
 * Measures repair-ocr: `npx tsx --conditions=@espalier/source packages/clean/bench/ocr.ts [--rate 0.01] [--changes] corpus.jsonl...`
 *
 * Each corpus (BEIR's form) is taken twice: as it is, where every change is wrong, and with confusions made in it at places chosen by their
 * hash, where a change is right when it gives the original back. The confusions are made by a table of this script and not by the product's.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Document, Edit } from "@espalier/core";
import { repairOcr } from "../src/steps/repair-ocr.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rate: { type: "string", default: "0.01" },
    changes: { type: "boolean", default: false },
    documents: { type: "string", default: "3000" },
  },
});

/** What is read in place of what; among them confusions that the product does not know. */
const latin: readonly (readonly [string, string])[] = [
  ["rn", "m"],
  ["m", "rn"],
  ["l", "1"],
  ["i", "1"],
  ["l", "I"],
  ["o", "0"],
  ["d", "cl"],
  ["cl", "d"],
  ["w", "vv"],
  ["h", "li"],
  ["e", "c"],
  ["a", "o"],
  ["t", "f"],
];
const han: readonly string[] = [
  "己已巳",
  "曰日",
  "末未",
  "土士",
  "干千于",
  "人入",
  "问间",
  "折拆",
  "辨辩",
  "货贷",
  "待侍",
  "清情",
  "鸟乌",
  "治冶",
  "住往",
  "微徽",
  "今令",
  "密蜜",
  "天夭",
  "竟竞",
  "問間",
  "貨貸",
  "烏鳥",
];

function chance(...parts: readonly (string | number)[]): number {
  return createHash("sha1").update(parts.join("\n")).digest().readUInt32BE(0) / 2 ** 32;
}

/** The confused text, with the place of each confusion in it and what stood there. */
function confuse(id: string, text: string): { text: string; places: { start: number; end: number; original: string }[] } {
  let out = "";
  const places: { start: number; end: number; original: string }[] = [];
  for (let at = 0; at < text.length; ) {
    const isWord = /[A-Za-z]{4}/u.test(text.slice(Math.max(0, at - 2), at + 3));
    const [from, to] = choose(id, at, text, isWord);
    if (from !== "" && chance(id, at) < Number(values.rate)) {
      places.push({ start: out.length, end: out.length + to.length, original: from });
      out += to;
      at += from.length;
    } else out += text.charAt(at++);
  }
  return { text: out, places };
}

function choose(id: string, at: number, text: string, isWord: boolean): readonly [string, string] {
  const fits = isWord ? latin.filter(([from]) => text.startsWith(from, at)) : [];
  const pair = fits[Math.floor(chance(id, at, "which") * fits.length)];
  if (pair !== undefined) return pair;
  const sign = text.charAt(at);
  const group = han.find((one) => one.includes(sign));
  const others = [...(group ?? "")].filter((one) => one !== sign);
  return sign === "" || others.length === 0 ? ["", ""] : [sign, others[Math.floor(chance(id, at, "which") * others.length)] ?? ""];
}

async function editsOf(documents: readonly Document[]): Promise<(readonly Edit[])[]> {
  const step = repairOcr({ minDocuments: 5 });
  const observed = documents.flatMap((document) => {
    const observation = step.observe(document);
    return observation === undefined ? [] : [{ id: document.id, observation }];
  });
  const known = await step.conclude({
    async *[Symbol.asyncIterator]() {
      yield* observed;
    },
  });
  return documents.map((document) => {
    const verdict = step.judge(document, known);
    return verdict.keep ? (verdict.edits ?? []) : [];
  });
}

const toDocument = (id: string, text: string): Document => ({ id, text, metadata: { source: id }, origin: { changes: [] } });

for (const path of positionals) {
  const all = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { _id: string; text: string });
  const rows = all.slice(0, Number(values.documents)).map(({ _id, text }) => ({ id: _id, text: text.normalize("NFC") }));
  const clean = await editsOf(rows.map(({ id, text }) => toDocument(id, text)));
  const wrong = clean.flat().length;
  console.log(
    `${path}: ${rows.length} documents; sound: ${wrong} changes in ${clean.filter((edits) => edits.length > 0).length} documents`,
  );
  if (values.changes) for (const [at, edits] of clean.entries()) show(rows[at]?.text ?? "", edits, "  sound");
  const confused = rows.map(({ id, text }) => confuse(id, text));
  const start = process.cpuUsage();
  const repaired = await editsOf(confused.map(({ text }, at) => toDocument(rows[at]?.id ?? "", text)));
  const { user } = process.cpuUsage(start);
  let right = 0;
  let changes = 0;
  let places = 0;
  const failed: string[] = [];
  repaired.forEach((edits, at) => {
    const { text, places: made } = confused[at] ?? { text: "", places: [] };
    places += made.length;
    changes += edits.length;
    for (const edit of edits) {
      const place = made.find(({ start: from, end: to }) => from < edit.end && edit.start < to);
      if (place !== undefined && edit.replacement === place.original) right += 1;
      else
        failed.push(
          `${text.slice(edit.start - 12, edit.start)}[${text.slice(edit.start, edit.end)}>${edit.replacement}]${text.slice(edit.end, edit.end + 12)}`,
        );
    }
  });
  const size = confused.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(
    `  confused at ${places} places: ${changes} changes, ${right} right: precision ${(right / Math.max(1, changes)).toFixed(4)}, recall ${(right / places).toFixed(3)}; ${(size / (user / 1e6)).toFixed(1)} MB/s`,
  );
  if (values.changes) for (const one of failed.slice(0, 30)) console.log(`  wrong: ${one.replaceAll("\n", " ")}`);
}

function show(text: string, edits: readonly Edit[], label: string): void {
  for (const { start, end, replacement } of edits)
    console.log(
      `${label}: ${JSON.stringify(`${text.slice(Math.max(0, start - 12), start)}[${text.slice(start, end)}>${replacement}]${text.slice(end, end + 12)}`)}`,
    );
}
