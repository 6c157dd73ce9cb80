import { useCallback, useEffect, useState } from "react";
import type { WireModelList } from "../http/schemas/models.ts";
import { type Fetched, fetchJson } from "./api/fetch-json.ts";

/** How often the progress of the vectors is looked at while they are being made. */
const pollMs = 2_000;

/** The assistants of the server, looked at again while one of them still makes vectors. */
export function useModels(): { readonly fetched: Fetched<WireModelList> | undefined; readonly retry: () => void } {
  const [fetched, setFetched] = useState<Fetched<WireModelList>>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again.
  useEffect(() => {
    const request = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const now = await fetchJson<WireModelList>("v1/models", request.signal);
      // Once there is something to show, a look that fails takes nothing away.
      setFetched((before) => (now.ok || before?.ok !== true ? now : before));
      if (!now.ok || isGrowing(now.value)) timer = setTimeout(start, pollMs);
    };
    const start = (): void => void look().catch(() => undefined);
    start();
    return () => {
      request.abort();
      clearTimeout(timer);
    };
  }, [attempt]);

  return { fetched, retry: useCallback(() => setAttempt((before) => before + 1), []) };
}

function isGrowing({ data }: WireModelList): boolean {
  return data.some(
    ({ espalier: { status } }) => status !== undefined && status.embedder !== undefined && status.coverage.embedded < status.coverage.total,
  );
}
