import type { Chunk, Metadata } from "@espalier/core";

/**
 * What stands above a chunk and is not part of it: the document's title, the headings and the header of its table,
 * one a line. Each is left out where the line above or the chunk itself already begins with it.
 */
export function leadIn(chunk: Pick<Chunk, "text" | "headings" | "tableHeader">, metadata: Pick<Metadata, "title">): string {
  const own = new Set<string>();
  for (const line of chunk.text.split("\n")) {
    if (line.trim() === "") continue;
    if (!line.startsWith("#")) break;
    own.add(line.replace(/^#+\s*|\s*#*$/gu, ""));
  }
  const lines: string[] = [];
  for (const line of [metadata.title ?? "", ...chunk.headings]) {
    const clean = line.trim();
    if (clean !== "" && !own.has(clean) && !lines.includes(clean)) lines.push(clean);
  }
  if (chunk.tableHeader !== undefined) lines.push(chunk.tableHeader);
  return lines.join("\n");
}
