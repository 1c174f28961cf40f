import {decimal, textString} from '../structure/pdf-text.ts'
import type {Objects} from '../structure/write-structure.ts'
import type {Mark} from './marks.ts'

/** An entry of the outline with those below it. */
interface Entry {
  readonly title: string
  readonly mark: Mark
  readonly level: number
  readonly object: number
  readonly entries: Entry[]
}

/** A bookmark leads a little above its heading, so that the heading is seen. */
const above = 6

/**
 * Writes the outline; each bookmark leads to the place of its heading, not to the top of the page.
 * Null for a book without bookmarks.
 */
export function writeOutline(
  marks: readonly Mark[],
  pages: readonly number[],
  height: number,
  objects: Objects,
): number | null {
  const entries = treeOf(marks, objects)
  if (entries.length === 0) return null
  const root = objects.next()
  writeEntries(entries, root, pages, height, objects)
  objects.put(
    root,
    `<</Type /Outlines /First ${entries[0]?.object} 0 R /Last ${entries.at(-1)?.object} 0 R /Count ${shown(entries)}>>`,
  )
  return root
}

/** A level that jumps goes below the entry before it all the same. */
function treeOf(marks: readonly Mark[], objects: Objects): readonly Entry[] {
  const entries: Entry[] = []
  const open: Entry[] = []
  for (const mark of marks) {
    if (mark.bookmark === undefined) continue
    const {level, title} = mark.bookmark
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const entry = {title, mark, level, object: objects.next(), entries: []}
    ;(open.at(-1)?.entries ?? entries).push(entry)
    open.push(entry)
  }
  return entries
}

function isOpen({bookmark}: Mark): boolean {
  return bookmark?.open === true
}

/** How many lines of the outline are seen at once. */
function shown(entries: readonly Entry[]): number {
  return entries.reduce(
    (sum, {mark, entries: below}) => sum + 1 + (isOpen(mark) ? shown(below) : 0),
    0,
  )
}

/** Chapters stand open, what is below them is folded away. */
function writeEntries(
  entries: readonly Entry[],
  parent: number,
  pages: readonly number[],
  height: number,
  objects: Objects,
): void {
  entries.forEach(({title, mark, object, entries: below}, at) => {
    const y = decimal(height - Math.max(0, mark.y - above))
    const parts = [
      `/Title ${textString(title)}`,
      `/Parent ${parent} 0 R`,
      `/Dest [${pages[mark.page]} 0 R /XYZ 0 ${y} null]`,
    ]
    const [previous, next] = [entries[at - 1], entries[at + 1]]
    if (previous !== undefined) parts.push(`/Prev ${previous.object} 0 R`)
    if (next !== undefined) parts.push(`/Next ${next.object} 0 R`)
    if (below.length > 0) {
      parts.push(`/First ${below[0]?.object} 0 R /Last ${below.at(-1)?.object} 0 R`)
      parts.push(`/Count ${isOpen(mark) ? shown(below) : -below.length}`)
    }
    objects.put(object, `<<${parts.join(' ')}>>`)
    writeEntries(below, object, pages, height, objects)
  })
}
