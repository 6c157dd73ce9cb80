import type { RemoteSettings } from "./remote-options.ts";

/** A server that is asked, and how. */
export interface Service {
  /** The id of the embedder or model, for messages. */
  readonly id: string;
  /** Host and port, for messages. */
  readonly host: string;
  readonly key: string | undefined;
  readonly settings: RemoteSettings;
}
