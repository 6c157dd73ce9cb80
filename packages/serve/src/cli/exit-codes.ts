/** How the command line ends, as the README tells it. */
export const exitCodes = {
  done: 0,
  /** Failed, or a figure is below its `--min`. */
  failed: 1,
  /** Wrong usage: an unknown option, a value that no run can honour. */
  usage: 2,
  /** Done, but some inputs were set aside; they are listed. */
  setAside: 3,
  /** Stopped by Ctrl-C or SIGTERM; what was done is kept, and the same command goes on from there. */
  interrupted: 130,
} as const;
