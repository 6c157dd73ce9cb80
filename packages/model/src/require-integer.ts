import { InvalidOptionError } from "@espalier/core";

/** Refuses an option that is not a whole number from `least` to `most`. */
export function requireInteger(option: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const range = most === Number.MAX_SAFE_INTEGER ? `an integer of at least ${least}` : `an integer from ${least} to ${most}`;
  throw new InvalidOptionError(option, range, value);
}
