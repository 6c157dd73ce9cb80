import { InvalidOptionError } from "@espalier/core";

/** A model and the server it runs on: the part of a spec after its kind. */
export interface Address {
  readonly model: string;
  /** Without a slash at its end; undefined where the spec names no server. */
  readonly url: string | undefined;
}

/**
 * Reads `<model>` or `<model>@<url>`. The model's own name may hold `@` and `:`.
 *
 * @throws {@link InvalidOptionError} naming `option` if the model is empty, or the address is not HTTP or holds
 * a user name or password: secrets belong in the environment, not in a spec that is shown and stored.
 */
export function parseAddress(option: string, spec: string, rest: string): Address {
  const at = rest.search(/@[a-z][a-z0-9+.-]*:\/\//iu);
  const model = at === -1 ? rest : rest.slice(0, at);
  if (model === "")
    throw new InvalidOptionError(option, "a kind, a colon and a model, such as openai:qwen2.5@http://127.0.0.1:11434/v1", spec);
  if (at === -1) return { model, url: undefined };
  const url = URL.canParse(rest.slice(at + 1)) ? new URL(rest.slice(at + 1)) : undefined;
  if (url?.username || url?.password) {
    throw new InvalidOptionError(
      option,
      "an address without user name and password (keys are read from the environment)",
      `${model}@…@${url.host}`,
    );
  }
  if (url === undefined || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new InvalidOptionError(option, "an address that begins with http:// or https:// after the @", spec);
  }
  return { model, url: url.href.replace(/\/+$/u, "") };
}
