import { InvalidOptionError } from "@espalier/core";

/** Refuses an option that is not a whole number within its limits. */
export function requireInteger(option: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const upTo = most === Number.MAX_SAFE_INTEGER ? "" : ` and at most ${most}`;
  throw new InvalidOptionError(option, `a whole number of at least ${least}${upTo}`, value);
}
