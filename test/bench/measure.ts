/** What one run cost. `pages` are those of the PDF, or of the printed twin of an EPUB. */
export interface Cost {
  readonly pages: number
  /** CPU seconds of the process, start-up and loading included. */
  readonly seconds: number
  /** Peak resident memory of the process. */
  readonly megabytes: number
}

/** The cost of this process so far. */
export function costSoFar(pages: number): Cost {
  const {user, system} = process.cpuUsage()
  return {
    pages,
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }
}
