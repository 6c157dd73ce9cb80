/**
 * Measures the repair steps: `npx tsx --conditions=@espalier/source packages/clean/bench/repair.ts [--changes] [--documents N]
 * [--made corpus.jsonl]... [--beir corpus.jsonl]...`
 *
 * Made corpora (with their truth folder): damage undone exactly, by kind, and sound documents changed, after repair-encoding and
 * repair-text. BEIR corpora hold sound text only: the documents that each step changes in a letter, a digit or a mark, with
 * `--changes` each change in its place. White space is compared folded. Further damage is made here from the sound documents: Big5 read as
 * GBK and the reverse, which the made corpora lack.
 */
import { readFileSync } from "node:fs";
import { parseArgs, TextDecoder } from "node:util";
import type { Step } from "@espalier/core";
import { applyEdits } from "@espalier/text";
import { big5Code } from "../src/encoding/big5.ts";
import { gbkCode } from "../src/encoding/gbk.ts";
import { type OutputRow, plain, readTruth } from "../src/evaluate/made-corpus/made-corpus.ts";
import { scoreMadeCorpus } from "../src/evaluate/made-corpus/score-made-corpus.ts";
import { normalizeWidth } from "../src/steps/normalize-width.ts";
import { repairEncoding } from "../src/steps/repair-encoding.ts";
import { repairText } from "../src/steps/repair-text.ts";

interface Row {
  readonly id: string;
  readonly text: string;
}

const { values } = parseArgs({
  options: {
    made: { type: "string", multiple: true, default: [] },
    beir: { type: "string", multiple: true, default: [] },
    documents: { type: "string", default: "2000" },
    changes: { type: "boolean", default: false },
  },
});

function readRows(path: string): Row[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { id?: string; _id?: string; title?: string; text: string })
    .map(({ id, _id, text }) => ({ id: id ?? _id ?? "", text }));
}

function editsOf(step: Step, text: string) {
  const verdict = step.judge({ id: "", text, metadata: { source: "" }, origin: { changes: [] } });
  return verdict.keep ? (verdict.edits ?? []).filter(({ start, end, replacement }) => text.slice(start, end) !== replacement) : [];
}

function apply(steps: readonly Step[], text: string): string {
  return steps.reduce((left, step) => applyEdits(left, editsOf(step, left)).text, text);
}

const repair = [repairEncoding(), repairText()];

/** Bytes of a text in an encoding of which the platform has the decoder only; undefined where a sign is not in it. */
function encode(text: string, codeOf: (unit: number) => number): Uint8Array | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const code = unit < 0x80 ? unit : codeOf(unit);
    if (unit >= 0x80 && code < 0x100) return undefined;
    if (code >= 0x100) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

const big5Of = (text: string) => encode(text, (unit) => big5Code(unit, "eten"));
const gbkOf = (text: string) => encode(text, gbkCode);

/** Ways of damaging a text; undefined where it cannot be damaged so, or something is lost. */
const damages: Readonly<Record<string, (text: string) => string | undefined>> = {
  "gbk-as-big5": (text) => decode("big5", gbkOf(text)),
  "big5-as-gbk": (text) => decode("gb18030", big5Of(text)),
  "gbk-as-latin1": (text) => latin(gbkOf(text)),
  "big5-as-latin1": (text) => latin(big5Of(text)),
  "utf8-as-gbk": (text) => decode("gb18030", Buffer.from(text)),
  "utf8-as-latin1": (text) => latin(Buffer.from(text)),
};

function decode(encoding: string, bytes: Uint8Array | undefined): string | undefined {
  const text = bytes === undefined ? undefined : new TextDecoder(encoding).decode(bytes);
  return text?.includes("\ufffd") === true ? undefined : text;
}

function latin(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString("latin1");
}

for (const path of values.made) {
  const rows = readRows(path);
  const output = new Map<string, OutputRow>(rows.map(({ id, text }) => [id, { id, text: apply(repair, text) }]));
  console.log(path, scoreMadeCorpus("mojibake", rows, output, await readTruth(path)));
}

/** Evenly spread documents, the same ones each time. */
function sample(rows: readonly Row[], most: number): Row[] {
  const stride = Math.max(1, rows.length / most);
  return Array.from({ length: Math.min(most, rows.length) }, (_, at) => rows[Math.floor(at * stride)] as Row);
}

for (const path of values.beir) {
  const rows = sample(readRows(path), Number(values.documents));
  for (const step of [...repair, normalizeWidth()]) {
    const changed = rows.filter(({ text }) => plain(applyEdits(text, editsOf(step, text)).text) !== plain(text));
    console.log(`${path} ${step.name}: ${changed.length} of ${rows.length} sound documents changed`);
    if (!values.changes) continue;
    for (const { id, text } of changed)
      for (const { start, end, replacement, reason } of editsOf(step, text).filter(
        ({ start: from, end: to, replacement: to2 }) => plain(text.slice(from, to)) !== plain(to2),
      ))
        console.log(
          `  ${id}\t${reason}\t${JSON.stringify(text.slice(Math.max(0, start - 20), start))} ${JSON.stringify(text.slice(start, end))} -> ${JSON.stringify(replacement)} ${JSON.stringify(text.slice(end, end + 20))}`,
        );
  }
  for (const [kind, damage] of Object.entries(damages)) {
    const damaged = rows.flatMap(({ text }) => {
      const sound = text.normalize("NFC");
      const spoiled = /[^\0-\u007f]/u.test(sound) ? damage(sound) : undefined;
      return spoiled === undefined || spoiled === sound ? [] : [{ sound: plain(sound), spoiled }];
    });
    const exact = damaged.filter(({ sound, spoiled }) => plain(applyEdits(spoiled, editsOf(repair[0] as Step, spoiled)).text) === sound);
    if (damaged.length > 0) console.log(`  ${kind}: ${exact.length} of ${damaged.length} exact`);
  }
}
