/** What the threads of a store are started with. */
export interface StoreThreadData {
  readonly path: string;
  /** Fewer vectors than this are compared one by one. */
  readonly exactBelow: number;
}
