import { z } from "zod";

/** One step of a profile and the options that differ from its defaults. */
export interface ProfileStep {
  readonly step: string;
  /**
   * A module of your own that exports what makes the step, as a function of the options: `drop-short` or `dropShort` for the step
   * `drop-short`. A path is taken from the folder of the profile's file, or from the working folder; it is run as your own code.
   */
  readonly module?: string | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** A named recipe: which steps, in which order, with which thresholds. Plain JSON. */
export interface Profile {
  readonly name: string;
  /** Changes whenever the recipe does, so that two reports can be compared. */
  readonly version: string;
  readonly description?: string | undefined;
  readonly steps: readonly ProfileStep[];
}

/** How a profile looks in a file. */
export const profileSchema: z.ZodType<Profile> = z.strictObject({
  name: z.string().min(1),
  version: z.string().min(1),
  description: z.string().optional(),
  steps: z
    .array(z.strictObject({ step: z.string(), module: z.string().optional(), options: z.record(z.string(), z.unknown()).optional() }))
    .min(1),
});
