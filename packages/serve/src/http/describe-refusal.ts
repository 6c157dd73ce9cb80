import type { ZodError } from "zod";
import { HttpProblem } from "./http-problem.ts";

/** Most faults of one request that are told at once. */
const mostTold = 3;

/** Says in words which fields of a request are wrong: `"messages[0].role" must be …`. */
export function describeRefusal(target: string, error: ZodError): HttpProblem {
  const told = error.issues.slice(0, mostTold).map(({ path, message }) => {
    const field = nameField(path);
    return `${field === "" ? "The body" : `"${field}"`} ${toPredicate(message)}`;
  });
  const more = error.issues.length - told.length;
  const where = target === "json" ? "body" : target === "param" ? "address" : target;
  return new HttpProblem(
    400,
    "invalid_request",
    `${told.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`,
    `Correct the ${where}; /openapi.json describes every field.`,
  );
}

function nameField(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) => (typeof key === "number" ? `${name}[${key}]` : name === "" ? String(key) : `${name}.${String(key)}`),
    "",
  );
}

/** Own messages begin with a verb; those of zod are sentences of their own. */
function toPredicate(message: string): string {
  return /^(?:must|cannot)\b/u.test(message) ? message : `is not valid (${message})`;
}
