import type {Content, Stack, Text} from './content.ts'
import type {PageItem} from './internals.ts'

/** A note as it is set, before it has its place. */
export interface SetNote {
  readonly items: readonly PageItem[]
  /** Points. */
  readonly height: number
  /** The first and the next after the last of the marks that stand in it. */
  readonly marks: readonly [from: number, to: number]
}

/** Footnotes of one page as they are gathered, and how high they are together; points. */
interface Foot {
  readonly notes: SetNote[]
  height: number
}

/** Above the notes of a page: space, a short rule, space. */
export const noteRule = {above: 7, thickness: 0.5, length: 56, below: 3.5}

const ruleHeight = noteRule.above + noteRule.thickness + noteRule.below

/** A note that would take more than this share of a page stands where it is written instead. */
export const highestNote = 0.4

/** The footnotes of a book: which wait for their first reference, and which stand on which page. */
export class Footnotes {
  readonly feet = new Map<number, Foot>()
  readonly #waiting = new Map<string, Stack>()

  constructor(content: readonly Content[]) {
    for (const one of content) this.#gather(one)
  }

  /** Whether a note stands at the foot of a page already, so that its own place stays empty. */
  isPlaced({id}: Stack): boolean {
    return id !== undefined && !this.#waiting.has(id)
  }

  /** Notes that runs lead to and that wait to be placed. */
  calledBy(targets: Iterable<string | undefined>): readonly Stack[] {
    if (this.#waiting.size === 0) return []
    const called = new Set<Stack>()
    for (const target of targets) {
      const note = target === undefined ? undefined : this.#waiting.get(target)
      if (note !== undefined) called.add(note)
    }
    return [...called]
  }

  /** All targets of a paragraph. */
  calledIn({text}: Text): readonly Stack[] {
    return this.#waiting.size === 0 ? [] : this.calledBy(text.map(({target}) => target))
  }

  /** A note is being placed, at the foot or where it is written. */
  take({id}: Stack): void {
    if (id !== undefined) this.#waiting.delete(id)
  }

  /** What a note of this height takes of a page that has these notes already. */
  roomFor(height: number, page: number): number {
    return height + (this.feet.has(page) ? 0 : ruleHeight)
  }

  /** Adds a note to the foot of a page; gives by how much the room on it shrinks. */
  add(page: number, note: SetNote): number {
    const taken = this.roomFor(note.height, page)
    const foot = this.feet.get(page) ?? {notes: [], height: 0}
    foot.notes.push(note)
    foot.height += taken
    this.feet.set(page, foot)
    return taken
  }

  /** How much of a page its notes take. */
  heightOn(page: number): number {
    return this.feet.get(page)?.height ?? 0
  }

  #gather(content: Content): void {
    if ('stack' in content) {
      if (content.footnote === true && content.id !== undefined) {
        this.#waiting.set(content.id, content)
      }
      for (const inner of content.stack) this.#gather(inner)
    }
    if ('columns' in content) for (const inner of content.columns) this.#gather(inner)
    if ('table' in content) {
      for (const row of content.table.body) for (const cell of row) this.#gather(cell.content)
    }
  }
}
