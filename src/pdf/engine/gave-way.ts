/** Something that could not be kept where pages are broken, and where that is. */
export interface GaveWay {
  /**
   * `smaller`, `beside`: what is kept together was set closer so that it fits a page. `split`: it is
   * taller than a page even so. `parted`: it does not fit below what it should stand with.
   * `apart`: it does not face the block before.
   */
  readonly kind: 'smaller' | 'beside' | 'split' | 'parted' | 'apart'
  /** Id of the block, or of the nearest around it; '' if none has one. */
  readonly id: string
  /** Counts from 1. */
  readonly page: number
}

/** Collects what gives way in one book, each thing once. */
export class Concessions {
  readonly all: GaveWay[] = []
  readonly #told = new Set<string>()

  add(kind: GaveWay['kind'], id: string, page: number): void {
    const key = `${kind} ${id}`
    if (this.#told.has(key)) return
    this.#told.add(key)
    this.all.push({kind, id, page})
  }
}
