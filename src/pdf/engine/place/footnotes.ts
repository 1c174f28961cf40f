import type {Line} from '../../text/line.ts'
import type {Stack, Text} from '../content.ts'
import {highestNote, noteRule} from '../footnotes.ts'
import type {PageItem} from '../internals.ts'
import {moved} from '../items.ts'
import type {Layout} from '../layout.ts'
import {Node} from '../node.ts'
import {isItem} from '../writer.ts'

/** Notes called in a line that will stand at the foot of its page. */
export function notesOf(layout: Layout, text: Text, line: Line): readonly Stack[] {
  const {footnotes, writer} = layout
  if (writer.transactionLevel > 0 || footnotes.calledIn(text).length === 0) return []
  const targets = line.strips.map(strip =>
    strip.kind === 'text' ? strip.meaning.target : strip.span.meaning.target,
  )
  const most = layout.wholePage * highestNote
  const called = footnotes.calledBy(targets)
  const notes = called.filter(note => layout.sizes.noteHeight(note) <= most)
  return isFootFree(layout, roomForNotes(layout, notes)) ? notes : []
}

/** Whether no column that is set already reaches down into the foot of the current page. */
function isFootFree({cursor}: Layout, height: number): boolean {
  return cursor.snapshots.every(({bottomMost}) => {
    if (bottomMost === undefined || bottomMost.page < cursor.page) return true
    return bottomMost.page === cursor.page && bottomMost.availableHeight >= height
  })
}

/** What the notes of a line take of its page. */
export function roomForNotes(layout: Layout, notes: readonly Stack[]): number {
  if (notes.length === 0) return 0
  const heights = notes.reduce((sum, note) => sum + layout.sizes.noteHeight(note), 0)
  return layout.footnotes.roomFor(heights, layout.cursor.page)
}

/** Sets a note for the foot of the current page; it is read after the paragraph that calls it. */
export function placeNote(layout: Layout, note: Stack): void {
  const {writer, footnotes, structure, book} = layout
  footnotes.take(note)
  const {page} = layout.cursor
  const {width, margins} = book.page
  const from = layout.marks.all.length
  writer.pushContext(width - margins[0] - margins[2], 1e6)
  structure.after(() => layout.placeHere(new Node(note, layout.setting), false))
  const {items} = layout.cursor.getCurrentPage()
  const height = layout.cursor.y
  writer.popContext()
  const marks = [from, layout.marks.all.length] as const
  shrink(layout, footnotes.add(page, {items, height, marks}))
}

/** Takes room from the foot of the current page, and from all columns that stand on it. */
function shrink({cursor}: Layout, height: number): void {
  cursor.availableHeight -= height
  for (const snapshot of cursor.snapshots) {
    if (snapshot.page === cursor.page) snapshot.availableHeight -= height
    const {bottomMost} = snapshot
    if (bottomMost?.page === cursor.page) bottomMost.availableHeight -= height
  }
}

/** Puts the gathered notes of all pages at their feet, with a short rule above them. */
export function putFeet({cursor, footnotes, book, marks}: Layout): void {
  const [left, , , bottom] = book.page.margins
  for (const [page, {notes, height}] of footnotes.feet) {
    const items: PageItem[] = cursor.pages[page]?.items ?? []
    const top = book.page.height - bottom - height
    const {above, thickness, length, below} = noteRule
    const rule = {x: 0, y: 0, width: length, height: thickness, fill: '#000000'}
    items.push({
      type: 'ours',
      item: {
        kind: 'shapes',
        x: left,
        y: top + above,
        width: length,
        height: thickness,
        shapes: [{shape: 'rectangle', ...rule}],
        owner: 'Layout',
      },
    })
    let y = top + above + thickness + below
    for (const note of notes) {
      marks.lower(...note.marks, y)
      for (const {type, item} of note.items) {
        if (isItem(item)) items.push({type, item: moved(item, left, y)})
      }
      y += note.height
    }
  }
}
