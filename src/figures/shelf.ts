/** Bytes of things that are kept for the next book of this process. */
const room = 64_000_000

/** Keeps what takes long to make, by a key that says all that it is made of. */
export class Shelf<Thing> {
  readonly #kept = new Map<string, Thing>()
  readonly #sizeOf: (thing: Thing) => number

  /** `sizeOf` is in bytes. */
  constructor(sizeOf: (thing: Thing) => number) {
    this.#sizeOf = sizeOf
  }

  /** Makes each thing once; the oldest leave when it gets much. */
  async once(key: string, make: () => Promise<Thing>): Promise<Thing> {
    const known = this.#kept.get(key)
    if (known !== undefined) return known
    const made = await make()
    this.#kept.set(key, made)
    this.#clear()
    return made
  }

  #clear(): void {
    let size = 0
    for (const [key, thing] of [...this.#kept].reverse()) {
      size += this.#sizeOf(thing)
      if (size > room) this.#kept.delete(key)
    }
  }
}
