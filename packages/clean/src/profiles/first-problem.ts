/** As much of zod's error as is told to a person. */
interface Problems {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

/** The first thing that is wrong, with its place. */
export function firstProblem(error: Problems): string {
  const issue = error.issues[0];
  return issue === undefined ? "invalid" : [issue.path.map(String).join("."), issue.message].filter((part) => part !== "").join(": ");
}
