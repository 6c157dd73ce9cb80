import type { Assistant } from "@espalier/answer";
import { HttpProblem } from "./http-problem.ts";

/**
 * The assistant that a request names.
 *
 * @throws {@link HttpProblem} 404, listing the ids that are served, where the name is unknown; 400 where none is given
 * and several assistants are served.
 */
export function findAssistant(assistants: readonly Assistant[], model: string | undefined): Assistant {
  const only = assistants.length === 1 ? assistants[0] : undefined;
  const found = model === undefined ? only : assistants.find(({ definition }) => definition.id === model);
  if (found !== undefined) return found;
  const known = assistants.map(({ definition }) => definition.id).join(", ") || "none";
  if (model === undefined) {
    throw new HttpProblem(400, "model_missing", "Several assistants are served.", `Name one in "model": ${known}.`);
  }
  throw new HttpProblem(404, "model_not_found", `There is no assistant "${model}".`, `These are served: ${known}.`);
}
