import { InvalidOptionError, type Metadata } from "@espalier/core";

type Scalar = string | number | boolean;

/**
 * Which documents count, by their metadata. All keys must hold: a single value must equal the document's (or be one of
 * its values, where it has a list); a list allows any of its values; `from` and `to` are limits, both included, compared
 * as numbers or as text, which puts ISO dates in their order.
 */
export type MetadataFilter = Readonly<Record<string, Scalar | readonly Scalar[] | { readonly from?: Scalar; readonly to?: Scalar }>>;

/**
 * Whether a document's metadata passes a filter. A key that the document does not have fails.
 *
 * @example
 * ```ts
 * matchesFilter({ source: "a.md", language: "en", published: "2024-05-01" }, { language: ["en", "zh-Hans"], published: { from: "2024" } });
 * // => true
 * ```
 */
export function matchesFilter(metadata: Metadata, filter: MetadataFilter): boolean {
  return Object.entries(filter).every(([key, wanted]) => {
    const own = Object.hasOwn(metadata, key) ? metadata[key] : undefined;
    return (Array.isArray(own) ? own : [own]).some((value) => isScalar(value) && allows(wanted, value));
  });
}

function allows(wanted: MetadataFilter[string], value: Scalar): boolean {
  if (isScalar(wanted)) return wanted === value;
  if (isList(wanted)) return wanted.includes(value);
  const { from, to } = wanted;
  return (from === undefined || isAtLeast(value, from)) && (to === undefined || isAtLeast(to, value));
}

function isAtLeast(value: Scalar, limit: Scalar): boolean {
  return typeof value === typeof limit && value >= limit;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isList(value: unknown): value is readonly Scalar[] {
  return Array.isArray(value);
}

/**
 * Refuses what is no filter, so that a typing error does not silently find nothing.
 *
 * @throws {@link InvalidOptionError} that names the key.
 */
export function requireFilter(filter: MetadataFilter): void {
  for (const [key, wanted] of Object.entries(filter as Readonly<Record<string, unknown>>)) {
    if (isScalar(wanted) || (isList(wanted) && wanted.every(isScalar))) continue;
    const isRange = typeof wanted === "object" && wanted !== null && !Array.isArray(wanted);
    const limits = isRange ? Object.entries(wanted) : [];
    if (limits.length > 0 && limits.every(([limit, value]) => (limit === "from" || limit === "to") && isScalar(value))) continue;
    throw new InvalidOptionError(`filter.${key}`, "a text, number or boolean, a list of them, or { from, to }", wanted);
  }
}
