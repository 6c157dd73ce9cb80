/** What `startServer` tells the app about the connection. Empty where the app is called without a server. */
export interface HttpEnv {
  readonly Bindings: {
    /** The address that the server is bound to. */
    readonly boundHost?: string | undefined;
  };
}
