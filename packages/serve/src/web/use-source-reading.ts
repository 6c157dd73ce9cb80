import { useEffect, useState } from "react";
import type { WireDocument, WireSource } from "../http/schemas/documents.ts";
import type { WireCitation } from "../http/schemas/evidence.ts";
import { type Fetched, fetchJson } from "./api/fetch-json.ts";

/** A source in its two readings: as the file was read, and as it was cleaned and searched. */
export interface SourceReadings {
  readonly asRead: WireSource;
  readonly cleaned: WireSource;
  /** Whether a person reads the quote at its place as read; not so where cleaning repaired a damaged text. */
  readonly sameWords: boolean;
}

/** Fetches both readings of a citation's document; `attempt` fetches them again. */
export function useSourceReading(citation: WireCitation, model: string, attempt: number): Fetched<SourceReadings> | undefined {
  const [fetched, setFetched] = useState<Fetched<SourceReadings>>();
  const { documentId, sourceSpan, quote } = citation;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again; the citations of one document share its readings.
  useEffect(() => {
    const request = new AbortController();
    setFetched(undefined);
    const address = `v1/documents/${encodeURIComponent(documentId)}`;
    const query = `?model=${encodeURIComponent(model)}`;
    Promise.all([
      fetchJson<WireSource>(`${address}/source${query}`, request.signal),
      fetchJson<WireDocument>(address + query, request.signal),
    ]).then(
      ([source, document]) => {
        if (!source.ok) setFetched(source);
        else if (!document.ok) setFetched(document);
        else {
          const cleaned = { ...source.value, text: document.value.text, pages: [] };
          const sameWords = withoutBreaks(source.value.text.slice(sourceSpan.start, sourceSpan.end)) === withoutBreaks(quote);
          setFetched({ ok: true, value: { asRead: source.value, cleaned, sameWords } });
        }
      },
      () => undefined,
    );
    return () => request.abort();
  }, [documentId, model, attempt, sourceSpan, quote]);
  return fetched;
}

/** Line breaks, and the hyphens at them, are no other words. */
function withoutBreaks(text: string): string {
  return text.replace(/[\s\u00ad-]+/gu, "");
}
