import { InvalidOptionError } from "@espalier/core";
import { createSteps } from "./create-steps.ts";
import { firstProblem } from "./first-problem.ts";
import { type Profile, profileSchema } from "./profile.ts";

/**
 * Checks a profile of your own: the steps exist, and so do their options.
 *
 * @throws {@link InvalidOptionError} if not, naming the step and the option.
 *
 * @example
 * ```ts
 * defineProfile({ name: "bare", version: "1", steps: [{ step: "repair-text" }] }).steps.length;
 * // => 1
 * ```
 */
export function defineProfile(profile: Profile): Profile {
  const parsed = profileSchema.safeParse(profile);
  if (!parsed.success)
    throw new InvalidOptionError("profile", `{ name, version, steps: [{ step, options? }] } (${firstProblem(parsed.error)})`, profile);
  createSteps(parsed.data);
  return parsed.data;
}
