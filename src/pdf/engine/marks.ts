import type {Block, Running} from './content.ts'

/** Where a block begins: its page, counted from 0, and the top of its first thing. */
export interface Mark {
  readonly page: number
  readonly y: number
  readonly id?: string
  readonly bookmark?: {readonly level: number; readonly title: string}
  readonly running?: Running
}

/** Blocks that others point to; each learns its page when its first thing is put. */
export class Marks {
  readonly all: Mark[] = []
  readonly pageOf = new Map<string, number>()
  #waiting: Block[] = []

  /** A block begins; nothing of it stands yet. */
  announce(block: Block): void {
    const {id, bookmark, running} = block
    if (id !== undefined || bookmark !== undefined || running !== undefined)
      this.#waiting.push(block)
  }

  /** Something is put here: all that were announced begin with it. */
  settle(page: number, y: number): void {
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
