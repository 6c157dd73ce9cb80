import { InvalidOptionError } from "@espalier/core";

/** Reads a whole number of an option. */
export function parseInteger(option: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new InvalidOptionError(option, `a whole number from ${least} to ${most}`, value);
  }
  return number;
}

/** Reads the mode of a search. */
export function parseMode(value: string): "hybrid" | "lexical" | "vector" {
  if (value === "hybrid" || value === "lexical" || value === "vector") return value;
  throw new InvalidOptionError("--mode", "hybrid, lexical or vector", value);
}

/** Reads `key=value` pairs to a filter on metadata; several values of one key mean any of them. */
export function parseFilter(pairs: readonly string[]): Record<string, string[]> {
  const filter = new Map<string, string[]>();
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at < 1) throw new InvalidOptionError("--filter", "key=value, such as language=en", pair);
    const key = pair.slice(0, at);
    filter.set(key, [...(filter.get(key) ?? []), pair.slice(at + 1)]);
  }
  return Object.fromEntries(filter);
}

/** Reads a day that is in the calendar; a year or a month stand for themselves. */
export function parseDay(option: string, value: string): string {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/u.exec(value) ?? [];
  const date = `${year ?? ""}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Node takes 30 February for 1 March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date))
    throw new InvalidOptionError(option, "an ISO 8601 date such as 2024-05-01", value);
  return value;
}

/** Reads `metric=value` pairs of `--min`. */
export function parseMinimums(pairs: readonly string[], known: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    pairs.map((pair) => {
      const [metric = "", value = ""] = pair.split("=");
      const number = Number(value);
      if (!known.includes(metric) || value === "" || !Number.isFinite(number)) {
        throw new InvalidOptionError("--min", `METRIC=VALUE with a metric of ${known.join(", ")}`, pair);
      }
      return [metric, number];
    }),
  );
}
