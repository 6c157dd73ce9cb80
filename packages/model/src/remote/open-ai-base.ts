/**
 * The base address of an OpenAI-compatible server. A bare host means its `/v1`, where every such server answers,
 * and a pasted address of one of its functions is shortened.
 */
export function toOpenAiBase(url: string | undefined): string {
  if (url === undefined) return "https://api.openai.com/v1";
  const base = url.replace(/\/(chat\/completions|completions|embeddings)$/u, "");
  return new URL(base).pathname === "/" ? `${base}/v1` : base;
}
