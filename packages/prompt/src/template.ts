const placeholder = /\{\{([A-Za-z_][A-Za-z0-9_]*)\}\}|\{([A-Za-z_][A-Za-z0-9_]*)\}/gu;

/** The names of the values that a template asks for, in their order. */
export function findPlaceholders(template: string): string[] {
  return [...template.matchAll(placeholder)].flatMap((match) => match[2] ?? []);
}

/** A template in LangChain's f-string form, in which every brace that stands for no value is doubled. */
export function toFString(template: string): string {
  const double = (text: string): string => text.replace(/[{}]/gu, "$&$&");
  let result = "";
  let from = 0;
  for (const match of template.matchAll(placeholder)) {
    const [whole, literal, name] = match;
    result += double(template.slice(from, match.index)) + (name === undefined ? double(`{${literal}}`) : whole);
    from = match.index + whole.length;
  }
  return result + double(template.slice(from));
}
