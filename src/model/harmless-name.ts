/** Names of devices, which Windows opens instead of a file, whatever its ending. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)$/

/** The name of a file or folder, `[a-z0-9-]+`, as every system can keep it. */
export function harmlessName(name: string): string {
  return devices.test(name) ? `${name}-file` : name
}

/** A name that is not in `used`: the second one is counted, `first-aid-2`. */
export function freeName(name: string, used: ReadonlySet<string>): string {
  let free = name
  for (let count = 2; used.has(free); count += 1) free = `${name}-${count}`
  return free
}
