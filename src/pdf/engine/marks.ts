import type {Block, Bookmark, Running} from './content.ts'

/** Where a block begins: its page, counted from 0, and the top of its first thing. */
export interface Mark {
  readonly page: number
  readonly y: number
  readonly id?: string
  readonly bookmark?: Bookmark
  readonly running?: Running
}

/** Blocks that others point to; each learns its page when its first thing is put. */
export class Marks {
  readonly all: Mark[] = []
  readonly pageOf = new Map<string, number>()
  /** The last page of each id, counted from 1. */
  readonly lastOf = new Map<string, number>()
  #waiting: Block[] = []
  /** The page of what was put last, counted from 0. */
  #latest = 0

  /** All that a block with an id holds has been put. */
  close({id}: Block): void {
    if (id !== undefined && !this.lastOf.has(id)) this.lastOf.set(id, this.#latest + 1)
  }

  /** A place inside a line. */
  anchor(id: string, page: number, y: number): void {
    if (this.pageOf.has(id)) return
    this.pageOf.set(id, page + 1)
    this.all.push({page, y, id})
  }

  /** Those from an index on begin further down their page: in a note at its foot. */
  lower(from: number, to: number, y: number): void {
    for (let at = from; at < to; at++) {
      const mark = this.all[at]
      if (mark !== undefined) this.all[at] = {...mark, y}
    }
  }

  /** A block begins; nothing of it stands yet. */
  announce(block: Block): void {
    const {id, bookmark, running} = block
    if (id !== undefined || bookmark !== undefined || running !== undefined)
      this.#waiting.push(block)
  }

  /** Something is put here: all that were announced begin with it. */
  settle(page: number, y: number): void {
    this.#latest = page
    if (this.#waiting.length === 0) return
    const waiting = this.#waiting
    this.#waiting = []
    for (const {id, bookmark, running} of waiting) {
      if (id !== undefined && !this.pageOf.has(id)) this.pageOf.set(id, page + 1)
      this.all.push({
        page,
        y,
        ...(id === undefined ? {} : {id}),
        ...(bookmark === undefined ? {} : {bookmark}),
        ...(running === undefined ? {} : {running}),
      })
    }
  }
}
