import { z } from "zod";

/** What two texts must have in common to say the same, for the step and for the stages over files. */
export const thresholdOptions = {
  /** Share of five-word runs that two texts must have in common (Jaccard). */
  minOverlap: z.number().min(0.5).max(1).default(0.7),
  /** Share of the runs of a text that a fuller one must contain, where they have at least half in common. */
  minContained: z.number().min(0.5).max(1).default(0.9),
  /** Whether two texts that differ in a figure, a name or a repeated term both stay. */
  keepDifferentFigures: z.boolean().default(true),
};
