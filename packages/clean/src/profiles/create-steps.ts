import { InvalidOptionError } from "@espalier/core";
import type { AnyStep } from "../run/any-step.ts";
import { moduleStep } from "./load-step-modules.ts";
import type { Profile } from "./profile.ts";
import { stepMakers } from "./step-makers.ts";

/**
 * Makes the steps of a profile, in its order.
 *
 * @throws {@link InvalidOptionError} if a step does not exist (the message lists those that do) or refuses its options, or if the
 * module of one was not loaded before: {@link loadProfile} and whatever cleans with a profile do that.
 *
 * @example
 * ```ts
 * createSteps({ name: "bare", version: "1", steps: [{ step: "normalize-width" }] }).map((step) => step.name);
 * // => ["normalize-width"]
 * ```
 */
export function createSteps(profile: Profile): AnyStep[] {
  return profile.steps.map(({ step, module, options }, index) => {
    if (module !== undefined) return moduleStep(module, step, options ?? {}, `${profile.name}.steps.${index}`);
    const make = stepMakers.get(step);
    if (make === undefined)
      throw new InvalidOptionError(`${profile.name}.steps.${index}.step`, `one of ${[...stepMakers.keys()].join(", ")}`, step);
    return make(options ?? {}, `${profile.name}.steps.${index}.options`);
  });
}
