import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, it } from "vitest";
import { expandFile } from "../expand/expand-file.ts";
import { defaultLimits } from "../read-outcome.ts";

const bytes = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: "text", data: Array.from({ length: 2_500 }, (_, at) => (at === 1 ? "" : `Row ${at}.`)) },
      { name: "url", data: Array.from({ length: 2_500 }, (_, at) => `https://example.com/${at}`) },
      { name: "views", data: Array.from({ length: 2_500 }, (_, at) => BigInt(at)) },
      { name: "at", data: Array.from({ length: 2_500 }, () => new Date("2024-05-01T00:00:00Z")) },
    ],
    rowGroupSize: 1_200,
  }),
);

async function rows(content: Uint8Array): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const part of expandFile({ name: "c.parquet", source: "c.parquet", bytes: content }, defaultLimits, {
    mainContent: true,
    ocrLanguages: [],
  })) {
    const parsed = await part.parse();
    if (parsed.kind === "records") found.push(...parsed.records);
    else found.push(parsed);
  }
  return found;
}

it("reads rows as records by the rules of JSONL, numbers and dates as JSON has them", async () => {
  const found = await rows(bytes);
  expect(found).toHaveLength(2_500);
  expect(found[1]).toMatchObject({ ok: false, line: 2, reason: "empty" });
  expect(found[2_499]).toMatchObject({
    ok: true,
    document: {
      text: "Row 2499.",
      metadata: { source: "c.parquet#L2500", url: "https://example.com/2499", views: 2499, at: "2024-05-01" },
    },
  });
});

it("says that a file without rows is empty and one without its end damaged", async () => {
  const empty = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: "text", data: [], type: "STRING" }] }));
  expect(await rows(empty)).toMatchObject([{ reason: "empty" }]);
  expect(await rows(bytes.subarray(0, 1_000))).toMatchObject([{ reason: "damaged" }]);
});
