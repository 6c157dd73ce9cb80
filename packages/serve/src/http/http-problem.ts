import { EspalierError, type Fault } from "@espalier/core";

/** The statuses that an error of this server can have. */
export type ProblemStatus = 400 | 403 | 404 | 405 | 409 | 413 | 415 | 500 | 502 | 503;

/** A request that cannot be served, with its status. The caller is at fault unless the status is 500 or more. */
export class HttpProblem extends EspalierError {
  readonly fault: Fault = "input";
  readonly status: ProblemStatus;
  /** For programs: `model_not_found`, `invalid_request` and so on. */
  readonly code: string;

  constructor(status: ProblemStatus, code: string, message: string, remedy: string) {
    super(message, remedy);
    this.status = status;
    this.code = code;
  }
}
