/** Lines that were taken out at one place, and what stands there instead; counted from 0. */
export interface Change {
  readonly oldStart: number
  readonly newStart: number
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** Finds what differs between two texts that are alike for the most part, line by line. */
export function changesBetween(old: readonly string[], now: readonly string[]): readonly Change[] {
  const changes: Change[] = []
  let oldAt = 0
  let newAt = 0
  while (oldAt < old.length || newAt < now.length) {
    if (oldAt < old.length && old[oldAt] === now[newAt]) {
      oldAt += 1
      newAt += 1
      continue
    }
    const [gone, come] = untilAlike(old, now, oldAt, newAt)
    const removed = old.slice(oldAt, oldAt + gone)
    const added = now.slice(newAt, newAt + come)
    changes.push({oldStart: oldAt, newStart: newAt, removed, added})
    oldAt += gone
    newAt += come
  }
  return changes
}

/** The fewest lines to go on in both until they agree again; as many in both first. */
function untilAlike(
  old: readonly string[],
  now: readonly string[],
  oldAt: number,
  newAt: number,
): readonly [number, number] {
  const most = old.length - oldAt + (now.length - newAt)
  for (let sum = 1; sum <= most; sum++) {
    for (let skew = sum % 2; skew <= sum; skew += 2) {
      for (const gone of [(sum + skew) / 2, (sum - skew) / 2]) {
        const line = old[oldAt + gone]
        const ended = line === undefined && now[newAt + sum - gone] === undefined
        const inside = oldAt + gone <= old.length && newAt + sum - gone <= now.length
        if (inside && (ended || line === now[newAt + sum - gone])) return [gone, sum - gone]
      }
    }
  }
  return [old.length - oldAt, now.length - newAt]
}
