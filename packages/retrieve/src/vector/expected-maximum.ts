/** Of 0 to 9 numbers. Source: tables of order statistics (Harter, 1961). */
const few: readonly number[] = [0, 0, 0.564, 0.846, 1.029, 1.163, 1.267, 1.352, 1.424, 1.485];

/**
 * The mean of the highest of `count` numbers drawn from the standard normal distribution: how far the best of so many
 * unrelated passages stands out by chance.
 *
 * Source: the Gumbel limit of extreme values (Fisher and Tippett, 1928), within .1 from 10 numbers on.
 */
export function expectedMaximum(count: number): number {
  const known = few[count];
  if (known !== undefined) return known;
  const reach = Math.sqrt(2 * Math.log(count));
  const eulerGamma = 0.5772;
  return reach - (Math.log(Math.log(count)) + Math.log(4 * Math.PI)) / (2 * reach) + eulerGamma / reach;
}
