import type { CorpusStep, Document, Observed, Verdict } from "@espalier/core";
import { documentOf } from "./clean-text.ts";

/** Takes documents through one corpus step in memory, observations as the JSON they are on disk. */
export async function judgeAll<Observation, Conclusion>(
  step: CorpusStep<Observation, Conclusion>,
  documents: readonly Document[],
): Promise<Verdict[]> {
  const observed = documents.flatMap((document): Observed<Observation>[] => {
    const observation = step.observe(document);
    return observation === undefined ? [] : [JSON.parse(JSON.stringify({ id: document.id, observation })) as Observed<Observation>];
  });
  const conclusion = await step.conclude({
    async *[Symbol.asyncIterator]() {
      yield* observed;
    },
  });
  return documents.map((document) => step.judge(document, conclusion));
}

/** Why each text is dropped; undefined for those that stay. The ids are the places: 0, 1, 2 … */
export async function reasonsOf<Observation, Conclusion>(
  step: CorpusStep<Observation, Conclusion>,
  texts: readonly string[],
  access: readonly (readonly string[] | undefined)[] = [],
): Promise<(string | undefined)[]> {
  const documents = texts.map((text, at) => {
    const rights = access[at];
    return documentOf(text, { id: String(at), metadata: { source: `${at}.txt`, ...(rights !== undefined && { access: [...rights] }) } });
  });
  return (await judgeAll(step, documents)).map((verdict) => (verdict.keep ? undefined : verdict.reason));
}
