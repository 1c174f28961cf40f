/** What a command may know of the terminal and say to it. */
export interface Terminal {
  /** Results: what a pipe should get. */
  readonly print: (text: string) => void
  /** Reports, progress and failures: what a person should see. */
  readonly tell: (text: string) => void
  /** True where a person watches `tell`. */
  readonly interactive: boolean
  /** True where `print`, or `tell`, may be coloured: a terminal, and no `NO_COLOR`. */
  readonly printColor: boolean
  readonly tellColor: boolean
  readonly columns: number
  /** Calls back once when the person presses Ctrl-C. */
  readonly onInterrupt: (stop: () => unknown) => void
}

/**
 * The terminal of a process. A reader that has gone away (`| head`) ends the output quietly; any other
 * trouble with it, such as a full disk behind `>`, is given to `giveUp`, which never returns.
 */
export function terminalOf(host: NodeJS.Process, giveUp: (error: Error) => never): Terminal {
  for (const stream of [host.stdout, host.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') giveUp(error)
    })
  }
  const colorful = (host.env.NO_COLOR ?? '') === '' && host.env.TERM !== 'dumb'
  return {
    print: text => host.stdout.write(text),
    tell: text => host.stderr.write(text),
    interactive: host.stderr.isTTY === true && host.env.CI === undefined,
    printColor: colorful && host.stdout.isTTY === true,
    tellColor: colorful && host.stderr.isTTY === true,
    columns: host.stderr.columns ?? 80,
    onInterrupt: stop => host.once('SIGINT', stop),
  }
}
