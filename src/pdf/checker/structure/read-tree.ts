import {inLittleRoom} from '../file/entries.ts'
import type {PdfFile} from '../file/open-pdf.ts'
import {Dict, nameOf, type Value} from '../file/value.ts'
import type {Element, Kid} from './element.ts'
import {type ParentTree, parentTreeOf} from './parent-tree.ts'
import {type Roles, rolesOf} from './roles.ts'

/** The structure of a file, from the root down and from the content up. */
export interface Tree {
  /** Undefined where the file has no structure at all. */
  readonly root: Dict | undefined
  readonly top: readonly Element[]
  /** Every element in reading order. */
  readonly elements: readonly Element[]
  readonly of: (dict: Dict | undefined) => Element | undefined
  readonly classes: Dict | undefined
  readonly roles: Roles
  readonly parents: ParentTree
  /** Elements that stand in the tree twice, or below themselves. */
  readonly repeated: readonly Element[]
}

/** Deeper structure than any honest file has; what lies below is not read and so is untagged. */
const deepest = 300

/** Reads the structure tree; each element once, however the file ties its knots. */
export function readTree(file: PdfFile): Tree {
  const root = file.catalog.dict('StructTreeRoot')
  const roles = rolesOf(root)
  const reader = new TreeReader(roles)
  const top = (root?.many('K') ?? []).flatMap(value =>
    value instanceof Dict ? (reader.element(value, null, undefined, 0) ?? []) : [],
  )
  return {
    root,
    top,
    elements: reader.elements,
    of: dict => (dict ? reader.known.get(dict) : undefined),
    classes: root?.dict('ClassMap'),
    roles,
    parents: parentTreeOf(root, file),
    repeated: reader.repeated,
  }
}

/** Walks down from the root, and notes what it finds. */
class TreeReader {
  readonly known = new Map<Dict, Element>()
  readonly elements: Element[] = []
  readonly repeated: Element[] = []
  readonly #roles: Roles

  constructor(roles: Roles) {
    this.#roles = roles
  }

  /** `above` is the page that holds for what names none; null for an element that was read before. */
  element(
    dict: Dict,
    parent: Element | null,
    above: Dict | undefined,
    depth: number,
  ): Element | null {
    const again = this.known.get(dict)
    if (again) {
      this.repeated.push(again)
      return null
    }
    const type = nameOf(dict.get('S')) ?? ''
    const page = dict.dict('Pg') ?? above
    const role = this.#roles.roleOf(type)
    const kids: Kid[] = []
    const element = {kind: 'element' as const, dict, type, role, parent, kids, page}
    this.known.set(dict, element)
    this.elements.push(element)
    for (const value of dict.many('K')) {
      const kid = this.#kid(value, element, page, depth)
      if (kid !== null) kids.push(kid)
    }
    element.kids = inLittleRoom(kids)
    return element
  }

  #kid(value: Value, parent: Element, page: Dict | undefined, depth: number): Kid | null {
    if (typeof value === 'number') return {kind: 'piece', mcid: value, owner: page}
    if (!(value instanceof Dict)) return null
    const type = value.name('Type')
    if (type === 'MCR') {
      const owner = value.dict('Stm') ?? value.dict('Pg') ?? page
      return {kind: 'piece', mcid: value.number('MCID') ?? -1, owner}
    }
    if (type === 'OBJR') {
      return {kind: 'whole', object: value.dict('Obj'), page: value.dict('Pg') ?? page}
    }
    return depth < deepest ? this.element(value, parent, page, depth + 1) : null
  }
}
