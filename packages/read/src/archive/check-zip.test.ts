import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../read-outcome.ts";
import { checkZip } from "./check-zip.ts";

const makeZip = (files: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
};

const find = (bytes: Uint8Array, signature: number): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(
    Uint32Array.of(signature).length ? Buffer.from(Uint32Array.of(signature).buffer) : "",
  );

describe("checkZip", () => {
  it("gives the names of a sound package", async () => {
    expect(checkZip(await makeZip({ "a.xml": "<a/>", "b/c.xml": "<c/>" }), defaultLimits)).toMatchObject({
      names: new Set(["a.xml", "b/", "b/c.xml"]),
      whole: undefined,
    });
  });

  it("refuses too many entries, too much in all, and a ratio that no document has", async () => {
    const zip = await makeZip({ "a.xml": " ".repeat(3_000_000), "b.xml": "x" });
    expect(checkZip(zip, { ...defaultLimits, maxZipEntries: 1 })).toMatchObject({
      reason: "too-large",
      message: expect.stringContaining("maxZipEntries"),
    });
    expect(checkZip(zip, { ...defaultLimits, maxZipBytes: 1_000_000 })).toMatchObject({
      reason: "too-large",
      message: expect.stringContaining("maxZipBytes"),
    });
    expect(checkZip(zip, defaultLimits)).toMatchObject({ reason: "too-large", message: expect.stringContaining("maxZipRatio") });
  });

  it("finds a changed byte by the sum of bytes, and a size that lies", async () => {
    const changed = await makeZip({ "a.txt": "some text that is stored" });
    const directory = find(changed, 0x02014b50);
    const view = new DataView(changed.buffer, changed.byteOffset);
    view.setUint32(directory + 16, view.getUint32(directory + 16, true) ^ 1, true);
    expect(checkZip(changed, defaultLimits)).toMatchObject({
      whole: { reason: "damaged", message: expect.stringContaining("sum of bytes") },
    });
    const lying = await makeZip({ "a.txt": "y".repeat(500_000) });
    new DataView(lying.buffer, lying.byteOffset).setUint32(find(lying, 0x02014b50) + 24, 10, true);
    expect(checkZip(lying, defaultLimits)).toMatchObject({ whole: { reason: "damaged" } });
  });

  it("refuses entries that share bytes", async () => {
    const zip = await makeZip({ "a.txt": "first", "b.txt": "second" });
    const second = find(zip.subarray(find(zip, 0x02014b50) + 4), 0x02014b50) + find(zip, 0x02014b50) + 4;
    new DataView(zip.buffer, zip.byteOffset).setUint32(second + 42, 0, true);
    expect(checkZip(zip, defaultLimits)).toMatchObject({ reason: "damaged", message: expect.stringContaining("shares bytes") });
  });

  it("refuses every beginning of a package", async () => {
    const zip = await makeZip({ "a.txt": "text", "b.txt": "more" });
    for (let length = 0; length < zip.length; length += 1)
      expect(checkZip(zip.slice(0, length), defaultLimits)).toMatchObject({ kind: "failure" });
  });
});
