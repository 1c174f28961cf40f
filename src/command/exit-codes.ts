/** What the shell gets back; documented in `fieldbook --help`. */
export const exitCodes = {
  fine: 0,
  /** The guides, an edition or a template need work. */
  guidesNeedWork: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The machine: disk full, no permission, a folder in the way. */
  machine: 3,
  /** Our own mistake. */
  ours: 70,
  /** Ctrl-C, as shells count it: 128 + SIGINT. */
  stopped: 130,
} as const
