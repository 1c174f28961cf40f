/** Which characters a face has: bits for the first plane, a set for the others. */
export class Coverage {
  readonly #first = new Uint8Array(0x10000)
  readonly #others = new Set<number>()

  constructor(codePoints: Iterable<number>) {
    for (const codePoint of codePoints) {
      if (codePoint < 0x10000) this.#first[codePoint] = 1
      else this.#others.add(codePoint)
    }
  }

  has(codePoint: number): boolean {
    return codePoint < 0x10000 ? this.#first[codePoint] === 1 : this.#others.has(codePoint)
  }
}
