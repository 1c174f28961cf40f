import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'
import {kidRoles} from '../structure/element.ts'

/** Headings begin with H1, skip no level, and are numbered throughout or nowhere. */
export function headings({tree, pageOf}: Book, say: Say): void {
  const used = new Set(tree.elements.map(({role}) => (role === 'H' ? 'H' : levelOf(role) && 'Hn')))
  if (used.has('H') && used.has('Hn'))
    say('heading-mixed', 'the file has both H and numbered headings')
  let last = 0
  for (const element of tree.elements) {
    const where = {page: pageOf(element.page), object: element.dict.id}
    const count = kidRoles(element).filter(role => role === 'H').length
    if (count > 1) say('heading-twice', `an element ${element.type} has ${count} headings H`, where)
    const level = levelOf(element.role)
    if (level === 0) continue
    if (level > last + 1) {
      if (last === 0) say('heading-not-first', `the first heading is H${level}`, where)
      else say('heading-skipped', `H${level} follows H${last}`, where)
    }
    last = level
  }
}

/** 1 to 6, or 0 for everything that is no numbered heading. */
function levelOf(role: string | null): number {
  return Number(/^H([1-6])$/.exec(role ?? '')?.[1] ?? 0)
}
