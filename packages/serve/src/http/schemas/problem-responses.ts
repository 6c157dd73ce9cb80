import type { ProblemStatus } from "../http-problem.ts";
import { problemSchema } from "./fields.ts";

const meaning: Readonly<Record<ProblemStatus, string>> = {
  400: "The request cannot be honoured",
  403: "Sent under a name or from an origin that is not served",
  404: "Not there, or not visible without a role",
  405: "Another method is needed",
  409: "The store is in use elsewhere, or was made with other settings",
  413: "The body is too large",
  415: "The body is not marked as JSON",
  500: "The server failed",
  502: "The model failed",
  503: "The store cannot be read now",
};

/** The error responses of a route, for its OpenAPI entry. */
export function problemResponses<const Statuses extends readonly ProblemStatus[]>(...statuses: Statuses) {
  const entry = (status: ProblemStatus) => ({ description: meaning[status], content: { "application/json": { schema: problemSchema } } });
  return Object.fromEntries(statuses.map((status) => [status, entry(status)])) as Record<Statuses[number], ReturnType<typeof entry>>;
}
