import { z } from "zod";

/** One step of a profile and the options that differ from its defaults. */
export interface ProfileStep {
  readonly step: string;
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
  steps: z.array(z.strictObject({ step: z.string(), options: z.record(z.string(), z.unknown()).optional() })).min(1),
});
