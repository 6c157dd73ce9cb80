/**
 * What a server said, fit for a message: on one line, cut, and without keys. Servers do repeat the key they
 * refuse.
 */
export function redactSecrets(text: string, key: string | undefined): string {
  const known = key === undefined ? text : text.replaceAll(key, "[key]");
  const clean = known
    .replace(/\b(sk|hf|gsk|pk)[-_][A-Za-z0-9_*-]{6,}/gu, "[key]")
    .replace(/\bBearer\s+[^\s"',}]+/giu, "Bearer [key]")
    .replace(/\s+/gu, " ")
    .trim();
  return clean.length > 300 ? `${clean.slice(0, 300)}…` : clean;
}
