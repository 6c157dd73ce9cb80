import { HttpProblem } from "./http-problem.ts";

/** What the project's API will have and this version does not. */
const later: readonly (readonly [method: string, path: RegExp])[] = [
  ["POST", /^\/v1\/documents$/u],
  ["DELETE", /^\/v1\/documents\/[^/]+$/u],
  ["*", /^\/v1\/(?:feedback|conversations|reports|evaluations)(?:\/|$)/u],
  ["*", /^\/(?:mcp|metrics)(?:\/|$)/u],
];

/** Says why nothing is at an address: another method, a later version, or nothing at all. */
export function whyNotServed(
  method: string,
  path: string,
  routes: readonly { readonly method: string; readonly path: string }[],
): HttpProblem {
  if (later.some(([which, form]) => (which === "*" || which === method) && form.test(path))) {
    return new HttpProblem(404, "not_in_this_version", `${method} ${path} is not part of this version.`, "/openapi.json lists what is.");
  }
  const methods = new Set(routes.filter((route) => route.method !== "ALL" && matches(route.path, path)).map((route) => route.method));
  if (methods.size > 0) {
    return new HttpProblem(405, "method_not_allowed", `${path} does not take ${method}.`, `Use ${[...methods].sort().join(" or ")}.`);
  }
  return new HttpProblem(404, "not_found", `There is nothing at ${path}.`, "/openapi.json lists what is served.");
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split("/");
  const given = path.split("/");
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith(":") || part === given[index]);
}
