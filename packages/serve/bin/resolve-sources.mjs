/** Adds the private condition under which every package's exports lead to its TypeScript sources. */
export function resolve(specifier, context, next) {
  return next(specifier, { ...context, conditions: [...context.conditions, "@espalier/source"] });
}
