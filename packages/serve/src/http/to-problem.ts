import { type EspalierError, isEspalierError } from "@espalier/core";
import { HTTPException } from "hono/http-exception";
import { HttpProblem, type ProblemStatus } from "./http-problem.ts";

/** An error as it goes over the wire, in the shape that clients of OpenAI's API know. */
interface Problem {
  readonly status: ProblemStatus;
  readonly body: { readonly error: { readonly message: string; readonly type: string; readonly code: string } };
}

const problem = (status: ProblemStatus, type: string, code: string, message: string): Problem => ({
  status,
  body: { error: { message, type, code } },
});

/**
 * Turns whatever was thrown into a status and an error body. Errors of this project keep their line: it says what
 * to do next and never holds a secret. Of anything else only its existence is told, because its text was not
 * written for strangers.
 *
 * Whose fault it was gives the status: usage and input 400, store 503 (409 where the store and the settings do not
 * fit together), model 502, environment 500.
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof HttpProblem) {
    return problem(error.status, error.status >= 500 ? "server_error" : "invalid_request_error", error.code, error.line);
  }
  if (error instanceof HTTPException) return fromException(error);
  if (!isEspalierError(error)) {
    return problem(500, "server_error", "internal_error", "The server failed. Its own output says why; try again, or report it.");
  }
  switch (error.fault) {
    case "usage":
    case "input":
      return problem(400, "invalid_request_error", "invalid_request", error.line);
    case "store": {
      const kind = problemOf(error) ?? "closed";
      const conflict = kind === "other-embedder" || kind === "other-format" || kind === "locked";
      return problem(conflict ? 409 : 503, "server_error", `store_${kind.replace("-", "_")}`, error.line);
    }
    case "model": {
      const kind = problemOf(error) ?? "unreachable";
      return problem(502, "server_error", `model_${kind.replace("-", "_")}`, error.line);
    }
    case "environment":
      return problem(500, "server_error", "environment", error.line);
  }
}

/** Whether an error is the server's and so belongs into its own output too. */
export function isServerFault(error: unknown): boolean {
  return toProblem(error).status >= 500;
}

/** Read as a field and not by `instanceof`, because two copies of core may be loaded. */
function problemOf(error: EspalierError): string | undefined {
  return "problem" in error && typeof error.problem === "string" ? error.problem : undefined;
}

function fromException(error: HTTPException): Problem {
  switch (error.status) {
    case 400:
      return problem(400, "invalid_request_error", "invalid_json", "The body is not valid JSON. Send one JSON object in UTF-8.");
    case 413:
      return problem(413, "invalid_request_error", "body_too_large", "The body is larger than this server reads. Send less.");
    case 415:
      return problem(
        415,
        "invalid_request_error",
        "unsupported_media_type",
        'The body is not marked as JSON. Send it with the header "Content-Type: application/json".',
      );
    default:
      return problem(
        error.status >= 500 ? 500 : 400,
        "invalid_request_error",
        "invalid_request",
        error.message || "The request cannot be served.",
      );
  }
}
