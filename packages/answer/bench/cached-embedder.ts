import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Embedder } from "@espalier/core";

/**
 * Keeps vectors in a file of lines `role<TAB>JSON text<TAB>base64 of the floats`, so that a second measurement with other
 * weights takes seconds.
 */
export function cachedEmbedder(inner: Embedder, file: string): Embedder {
  const known = new Map<string, Float32Array>();
  if (existsSync(file)) {
    for (const line of readFileSync(file, "utf8").split("\n")) {
      const [role, text, vector] = line.split("\t");
      if (role === undefined || text === undefined || vector === undefined) continue;
      const bytes = Uint8Array.from(Buffer.from(vector, "base64"));
      known.set(`${role}\t${text}`, new Float32Array(bytes.buffer));
    }
  }
  return {
    ...inner,
    embed: async (texts, role, options) => {
      const key = (text: string): string => `${role}\t${JSON.stringify(text)}`;
      const missing = [...new Set(texts)].filter((text) => !known.has(key(text)));
      const made = missing.length === 0 ? [] : await inner.embed(missing, role, options);
      const lines = missing.map((text, index) => {
        const vector = made[index] ?? new Float32Array(inner.dimensions);
        known.set(key(text), vector);
        return `${key(text)}\t${Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString("base64")}\n`;
      });
      if (lines.length > 0) appendFileSync(file, lines.join(""));
      return texts.map((text) => known.get(key(text)) ?? new Float32Array(inner.dimensions));
    },
  };
}
