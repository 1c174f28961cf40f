/** Bytes below which a piece is copied into one with its neighbours. */
const small = 512

/** Bytes of joined pieces: few enough to be at hand, enough to be worth a call to the disk. */
const joined = 65_536

/** Gathers the bytes of a file: small pieces joined, large ones as they are. */
export class Pieces {
  readonly #pieces: Uint8Array[] = []
  #waiting: Uint8Array[] = []
  #size = 0

  /** `kept`: large bytes that someone holds anyway, and that must not be in memory twice. */
  add(bytes: Uint8Array, kept = false): void {
    if (kept && bytes.length > small) {
      this.#join()
      this.#pieces.push(bytes)
      return
    }
    this.#waiting.push(bytes)
    this.#size += bytes.length
    if (this.#size > joined) this.#join()
  }

  all(): readonly Uint8Array[] {
    this.#join()
    return this.#pieces
  }

  #join(): void {
    if (this.#waiting.length > 0) this.#pieces.push(Buffer.concat(this.#waiting, this.#size))
    this.#waiting = []
    this.#size = 0
  }
}
