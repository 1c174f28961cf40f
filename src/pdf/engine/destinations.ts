import {decimal} from '../structure/pdf-text.ts'
import type {Objects} from '../structure/write-structure.ts'
import type {Mark} from './marks.ts'

/** A destination lies a little above its block. */
const above = 4

/** Writes where the names of destinations lead, sorted by their bytes as readers expect; null if none. */
export function writeDestinations(
  names: ReadonlyMap<string, string>,
  marks: readonly Mark[],
  pages: readonly number[],
  height: number,
  objects: Objects,
): number | null {
  if (names.size === 0) return null
  const places = new Map(
    marks.flatMap(mark => (mark.id === undefined ? [] : [[mark.id, mark] as const])),
  )
  const entries = [...names].map(([id, name]) => {
    const mark = places.get(id)
    const y = decimal(height - Math.max(0, (mark?.y ?? 0) - above))
    return `(${name}) [${pages[mark?.page ?? 0]} 0 R /XYZ 0 ${y} null]`
  })
  const object = objects.next()
  objects.put(object, `<</Names [${entries.join(' ')}]>>`)
  return object
}
