import { gzipSync } from "node:zlib";
import JSZip from "jszip";
import tar from "tar-stream";
import { describe, expect, it } from "vitest";
import { defaultLimits, type ReadLimits } from "../read-outcome.ts";
import { expandFile } from "./expand-file.ts";

const text = (content: string): Uint8Array => Buffer.from(content);

async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

async function tarOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const pack = tar.pack();
  for (const [name, content] of Object.entries(files)) pack.entry({ name }, content);
  pack.entry({ name: "link", type: "symlink", linkname: "/etc/passwd" });
  pack.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of pack as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Source and text, or reason, of each part. */
async function read(name: string, bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<string[]> {
  const shown: string[] = [];
  const parts = expandFile({ name, source: name, bytes }, { ...defaultLimits, ...limits }, { mainContent: true, ocrLanguages: [] });
  for await (const part of parts) {
    const parsed = await part.parse();
    if (parsed.kind === "records") shown.push(...parsed.records.map((record) => (record.ok ? record.document.metadata.source : "broken")));
    else shown.push(`${part.source}: ${parsed.kind === "text" ? parsed.text : parsed.reason}`);
  }
  return shown;
}

describe("expandFile", () => {
  it("reads the members of archives in archives in turn, each under the path that leads to it", async () => {
    const inner = await zipOf({ "b.csv": "x,y\n1,2\n3,4", "c.jsonl": '{"text":"r"}' });
    const outer = await zipOf({ "a/1.txt": "one", "in.zip": inner, ".hidden": "h", "__MACOSX/a/._1.txt": "m", "photo.gif": "GIF89a" });
    expect(await read("o.zip", outer)).toEqual([
      "o.zip/a/1.txt: one",
      "o.zip/in.zip/b.csv: | x | y |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |",
      "o.zip/in.zip/c.jsonl#L1",
      "o.zip/photo.gif: unsupported-format",
    ]);
  });

  it("reads tar archives, packed or not, and follows no link", async () => {
    const archive = await tarOf({ "d/a.txt": "first", "b.md": "# Second" });
    const members = ["d/a.txt: first", "b.md: # Second", "link: unsupported-format"];
    expect(await read("t.tar", archive)).toEqual(members.map((member) => `t.tar/${member}`));
    expect(await read("t.tgz", gzipSync(archive))).toEqual(members.map((member) => `t.tgz/${member}`));
  });

  it("gives the members before the place where a tar archive is cut off, and says that it is", async () => {
    const archive = await tarOf({ "a.txt": "first", "b.txt": "x".repeat(2_000) });
    expect(await read("t.tar", archive.subarray(0, 2_000))).toEqual(["t.tar/a.txt: first", "t.tar: damaged"]);
  });

  it("reads a packed single file under its own source", async () => {
    expect(await read("notes.md.gz", gzipSync("# Notes"))).toEqual(["notes.md.gz: # Notes"]);
    // A frame of one raw block, written by hand after RFC 8878.
    const frame = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x20, 5, 0x29, 0, 0, 0x7a, 0x73, 0x74, 0x64, 0x0a);
    expect(await read("a.txt.zst", frame)).toEqual(["a.txt.zst: zstd\n"]);
  });

  it("keeps sources below the archive whatever its members are called", async () => {
    const names = ["../../up.txt", "/root.txt", "C:\\Windows\\x.txt", "a/./../b.txt"];
    const zip = await zipOf(Object.fromEntries(names.map((name) => [name.replaceAll("..", "\u2025\u2025"), "t"])));
    // JSZip cleans names itself, so they are put in by hand; the sizes stay as they are.
    const raw = Buffer.from(Buffer.from(zip).toString("latin1").replaceAll("\u00E2\u0080\u00A5\u00E2\u0080\u00A5", "../../"), "latin1");
    const sources = (await read("z.zip", raw)).map((line) => line.replace(/: .*$/u, ""));
    for (const source of sources) expect(source).toMatch(/^z\.zip\/(?!.*\.\.)(?!.*:)(?!.*\\)/u);
    expect(sources).toHaveLength(4);
  });

  it("stops at its limits of members, bytes, ratio and depth, and says which", async () => {
    const zip = await zipOf({ "a.zip": await zipOf({ "1.txt": "1", "2.txt": "2" }), "b.txt": "3" });
    expect(await read("z.zip", zip, { maxZipEntries: 2 })).toEqual(["z.zip/a.zip/1.txt: 1", "z.zip/a.zip: too-large", "z.zip: too-large"]);
    expect(await read("z.zip", zip, { maxArchiveDepth: 1 })).toEqual(["z.zip/a.zip: too-large", "z.zip/b.txt: 3"]);
    expect(await read("bomb.txt.gz", gzipSync("x".repeat(5_000_000)))).toEqual(["bomb.txt.gz: too-large"]);
    expect(await read("big.txt.gz", gzipSync("some text"), { maxZipBytes: 5 })).toEqual(["big.txt.gz: too-large"]);
  });

  it("loses of an archive only the member that is damaged", async () => {
    const zip = Buffer.from(await zipOf({ "a.txt": "good", "b.txt": "stored text" }));
    zip[zip.indexOf("b.txt") + 6] = 0xff;
    expect(await read("z.zip", zip)).toEqual(["z.zip/a.txt: good", "z.zip/b.txt: damaged"]);
  });

  it("says that an archive without files is empty", async () => {
    expect(await read("z.zip", await zipOf({ "a/": "" }))).toEqual(["z.zip: empty"]);
  });

  it("names formats that are known and not read", async () => {
    expect(await read("a.rtf", text("{\\rtf1 x}"))).toEqual(["a.rtf: unsupported-format"]);
    expect(await read("a.7z", Buffer.from("377abcaf271c0004", "hex"))).toEqual(["a.7z: unsupported-format"]);
  });
});
