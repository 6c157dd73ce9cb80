/** Marks errors of this family, so that two loaded copies of the package know each other's errors. */
const marker = Symbol.for("espalier.error");

/** Whose fault an error is; the command line and the server derive exit code and status from it. */
export type Fault = "usage" | "input" | "store" | "model" | "environment";

/**
 * The base of every error that Espalier throws on purpose. `message` says what and where,
 * `remedy` says what to do next; neither ever holds a secret.
 */
export abstract class EspalierError extends Error {
  readonly [marker] = true;
  abstract readonly fault: Fault;
  readonly remedy: string;

  constructor(message: string, remedy: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = new.target.name;
    this.remedy = remedy;
  }

  /** What, where and what to do next, on one line. */
  get line(): string {
    return `${this.message.replace(/\s*\n\s*/gu, " ")} ${this.remedy}`.trim();
  }
}

/** Whether a caught value is one of Espalier's own errors, also across copies of this package. */
export function isEspalierError(value: unknown): value is EspalierError {
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[marker] === true;
}

/** The caller passed a value that no run can honour. */
export class InvalidOptionError extends EspalierError {
  readonly fault = "usage";
  readonly option: string;
  readonly received: unknown;

  constructor(option: string, expected: string, received: unknown) {
    super(`Option "${option}" must be ${expected}, but is ${show(received)}.`, `Pass ${expected}.`);
    this.option = option;
    this.received = received;
  }
}

/** A file or record from outside cannot be used at all. (Single bad records of a corpus are values, not errors.) */
export class InvalidInputError extends EspalierError {
  readonly fault = "input";
  /** The file, with the line where there is one. */
  readonly where: string;

  constructor(where: string, problem: string, remedy: string, options: { readonly cause?: unknown } = {}) {
    super(`${where}: ${problem}`, remedy, options);
    this.where = where;
  }
}

/** What went wrong with a store. */
export type StoreProblem = "missing" | "locked" | "damaged" | "other-embedder" | "other-format" | "full" | "closed";

/** A store cannot be opened, or not used in the way that was asked for. */
export class StoreError extends EspalierError {
  readonly fault = "store";
  readonly problem: StoreProblem;
  readonly path: string;

  constructor(problem: StoreProblem, path: string, message: string, remedy: string, options: { readonly cause?: unknown } = {}) {
    super(message, remedy, options);
    this.problem = problem;
    this.path = path;
  }
}

/** What went wrong with a model or a remote embedder. */
export type ModelProblem = "unreachable" | "refused" | "rate-limited" | "timeout" | "broken-stream" | "empty" | "invalid-output";

/** A model or a remote embedder did not do its part. Never holds a key or a header. */
export class ModelError extends EspalierError {
  readonly fault = "model";
  readonly problem: ModelProblem;
  readonly model: string;
  readonly status: number | undefined;

  constructor(
    problem: ModelProblem,
    model: string,
    message: string,
    remedy: string,
    options: { readonly cause?: unknown; readonly status?: number | undefined } = {},
  ) {
    super(message, remedy, options);
    this.problem = problem;
    this.model = model;
    this.status = options.status;
  }
}

/** The machine lacks something: a native module, a file of the installation, a free port. */
export class EnvironmentError extends EspalierError {
  readonly fault = "environment";
}

function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === "function") return "a function";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  return String(value);
}
