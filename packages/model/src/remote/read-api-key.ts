const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/u;

/**
 * The key for a server. `ESPALIER_API_KEY` was set for this server and goes there; the `common` variable belongs
 * to a public service and may stand in the environment for other programs, so it is not sent in clear text
 * to another machine.
 */
export function readApiKey(env: Readonly<Record<string, string | undefined>>, common: string, url: string): string | undefined {
  const own = env.ESPALIER_API_KEY?.trim();
  if (own) return own;
  const { protocol, hostname } = new URL(url);
  const key = env[common]?.trim();
  return key && (protocol === "https:" || loopback.test(hostname)) ? key : undefined;
}
