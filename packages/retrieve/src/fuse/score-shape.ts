/** Mean and spread of scores, and of how many. */
export interface ScoreShape {
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
}

/** A shape counts as much as this many scores of the common one: keeps a group of five from having a mean of its own. */
const commonScores = 30;

/** Mean and standard deviation of scores. */
export function describeScores(scores: readonly { readonly score: number }[]): ScoreShape {
  const count = scores.length;
  if (count === 0) return { count: 0, mean: 0, deviation: 0 };
  const mean = scores.reduce((sum, { score }) => sum + score, 0) / count;
  const variance = scores.reduce((sum, { score }) => sum + (score - mean) ** 2, 0) / count;
  return { count, mean, deviation: Math.sqrt(variance) };
}

/** Draws the shape of a part towards the common one, the more the fewer scores it has. */
export function shrinkShape(own: ScoreShape, common: ScoreShape): ScoreShape {
  const share = own.count === 0 ? 0 : own.count / (own.count + commonScores);
  return {
    count: own.count,
    mean: share * own.mean + (1 - share) * common.mean,
    deviation: share * own.deviation + (1 - share) * common.deviation,
  };
}

/** How many deviations a score is above the mean; 0 where all scores are equal. */
export function standardize(score: number, { mean, deviation }: ScoreShape): number {
  return deviation > 1e-12 ? (score - mean) / deviation : 0;
}
